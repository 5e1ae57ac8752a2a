package dev.sayso.archive.lucene;

import dev.sayso.archive.Facet;
import dev.sayso.archive.Results.FacetCount;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of facets over matching articles, exactly. What it knows of a reader is kept
 * until the reader changes.
 */
final class FacetCounter {
    private static final int MOST_VALUES = 500;

    private final @Nullable SortedSetDocValuesReaderState state;

    private FacetCounter(@Nullable SortedSetDocValuesReaderState state) {
        this.state = state;
    }

    static FacetCounter of(IndexReader reader) throws IOException {
        try {
            return new FacetCounter(
                    new DefaultSortedSetDocValuesReaderState(reader, Fields.facets()));
        } catch (IllegalArgumentException e) {
            // No article has any facet value yet.
            return new FacetCounter(null);
        }
    }

    /** The counts over one collected set of articles. */
    Counts count(FacetsCollector collected) throws IOException {
        return state == null
                ? facet -> List.of()
                : counts(new SortedSetDocValuesFacetCounts(state, collected));
    }

    /** The values of a facet, most frequent first and equal ones by name. */
    interface Counts {
        List<FacetCount> of(Facet facet) throws IOException;
    }

    private static Counts counts(SortedSetDocValuesFacetCounts facets) {
        return facet -> {
            FacetResult result = facets.getTopChildren(MOST_VALUES, facet.label());
            return result == null
                    ? List.of()
                    : Arrays.stream(result.labelValues)
                            .map(value -> new FacetCount(value.label, value.value.longValue()))
                            .toList();
        };
    }
}
