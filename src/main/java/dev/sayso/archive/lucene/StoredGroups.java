package dev.sayso.archive.lucene;

import dev.sayso.article.ArticleId;
import dev.sayso.duplicate.Sketch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The groups of copies as the index keeps them: each article of a group carries the group's label,
 * in a column that is written anew without touching the article.
 */
final class StoredGroups {
    /** Not in any group. */
    static final long NONE = 0;

    private static final int DIGITS = 15;

    private StoredGroups() {}

    /**
     * The label of a group in which this is the smallest id: its first 60 bits. Labels stand in the
     * order of ids; that two groups have the same is as likely as that two ids begin with the same
     * fifteen digits.
     */
    static long label(ArticleId smallest) {
        return Long.parseLong(smallest.value().substring(0, DIGITS), 16) + 1;
    }

    /** Articles that have at least one copy. */
    static Query anyGroup() {
        return NumericDocValuesField.newSlowRangeQuery(Fields.GROUP, NONE + 1, Long.MAX_VALUE);
    }

    /** Articles of one group. */
    static Query group(long label) {
        return NumericDocValuesField.newSlowExactQuery(Fields.GROUP, label);
    }

    /** The label of the article's group, or {@link #NONE}. */
    static long groupOf(IndexSearcher searcher, int document) throws IOException {
        LeafReaderContext leaf = StoredArticles.leaf(searcher, document);
        NumericDocValues groups = leaf.reader().getNumericDocValues(Fields.GROUP);
        return groups != null && groups.advanceExact(document - leaf.docBase)
                ? groups.longValue()
                : NONE;
    }

    /** The articles of some groups, in the order of the index; reads the column once. */
    static Map<Long, List<Integer>> members(IndexSearcher searcher, Set<Long> labels)
            throws IOException {
        Map<Long, List<Integer>> members = new HashMap<>();
        if (labels.isEmpty()) {
            return members;
        }
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            NumericDocValues groups = leaf.reader().getNumericDocValues(Fields.GROUP);
            Bits live = leaf.reader().getLiveDocs();
            for (int document = groups == null ? DocIdSetIterator.NO_MORE_DOCS : groups.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = groups.nextDoc()) {
                long label = groups.longValue();
                if (labels.contains(label) && (live == null || live.get(document))) {
                    members.computeIfAbsent(label, l -> new ArrayList<>())
                            .add(leaf.docBase + document);
                }
            }
        }
        return members;
    }

    static Sketch sketch(IndexSearcher searcher, int document) throws IOException {
        LeafReaderContext leaf = StoredArticles.leaf(searcher, document);
        BinaryDocValues sketches = leaf.reader().getBinaryDocValues(Fields.SKETCH);
        sketches.advanceExact(document - leaf.docBase);
        BytesRef bytes = sketches.binaryValue();
        return Sketch.read(bytes.bytes, bytes.offset);
    }

    static ArticleId id(IndexSearcher searcher, int document) throws IOException {
        LeafReaderContext leaf = StoredArticles.leaf(searcher, document);
        return StoredArticles.id(leaf, document - leaf.docBase);
    }
}
