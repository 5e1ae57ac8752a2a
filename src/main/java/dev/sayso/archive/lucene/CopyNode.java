package dev.sayso.archive.lucene;

import dev.sayso.article.ArticleId;
import dev.sayso.duplicate.Likeness;
import dev.sayso.duplicate.Shingles;
import dev.sayso.duplicate.Sketch;
import java.io.IOException;
import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/**
 * What is joined into groups of copies: single articles, and groups that stay as they are. Those
 * joined have one root.
 */
abstract sealed class CopyNode {
    private @Nullable CopyNode above;

    /** The label of a group in which this has the smallest id. */
    abstract long label();

    CopyNode root() {
        CopyNode root = this;
        while (root.above != null) {
            root = root.above;
        }
        CopyNode node = this;
        while (node.above != null) {
            CopyNode next = node.above;
            node.above = root;
            node = next;
        }
        return root;
    }

    boolean isWith(CopyNode other) {
        return root() == other.root();
    }

    void join(CopyNode other) {
        if (!isWith(other)) {
            root().above = other.root();
        }
    }

    /** A group that loses nothing. */
    static final class Group extends CopyNode {
        private final long label;

        Group(long label) {
            this.label = label;
        }

        @Override
        long label() {
            return label;
        }
    }

    /** One article, whose text is read when it must be. */
    static final class One extends CopyNode {
        /** Where the text comes from. */
        interface Text {
            Shingles read() throws IOException;
        }

        private final ArticleId id;
        private final Sketch sketch;
        private final long group;
        private final Text text;

        /** Read again when memory was short: thousands of texts may be compared for one batch. */
        private SoftReference<@Nullable Shingles> shingles = new SoftReference<>(null);

        /**
         * @param group the label it carries now
         */
        One(ArticleId id, Sketch sketch, long group, Text text) {
            this.id = id;
            this.sketch = sketch;
            this.group = group;
            this.text = text;
        }

        ArticleId id() {
            return id;
        }

        Sketch sketch() {
            return sketch;
        }

        long group() {
            return group;
        }

        @Override
        long label() {
            return StoredGroups.label(id);
        }

        Shingles shingles() throws IOException {
            Shingles known = shingles.get();
            if (known == null) {
                known = text.read();
                shingles = new SoftReference<>(known);
            }
            return known;
        }

        /** Whether the two articles are linked. */
        boolean isCopyOf(One other) throws IOException {
            return sketch.mayBeCopyOf(other.sketch)
                    && Likeness.between(shingles(), other.shingles()).isCopy();
        }
    }
}
