package dev.sayso.archive.lucene;

import dev.sayso.article.ArticleId;
import java.util.Map;
import java.util.Objects;

/**
 * What a batch does to the groups of copies.
 *
 * @param added for each article of the batch what the index keeps of its text
 * @param labels for each article that changes its group the label of the new one; {@link
 *     StoredGroups#NONE} when it has no copy any more
 */
record GroupChanges(Map<ArticleId, TextPrint> added, Map<ArticleId, Long> labels) {
    GroupChanges {
        added = Map.copyOf(added);
        labels = Map.copyOf(labels);
    }

    /** What the index keeps of one article of the batch. */
    TextPrint printOf(ArticleId id) {
        return Objects.requireNonNull(added.get(id));
    }
}
