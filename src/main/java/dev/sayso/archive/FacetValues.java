package dev.sayso.archive;

import dev.sayso.archive.Results.FacetCount;
import java.util.List;

/**
 * Values of one facet among the articles that match.
 *
 * @param counts most frequent first and equal ones by name
 * @param distinct how many different values there are, listed or not
 */
public record FacetValues(List<FacetCount> counts, int distinct) {
    private static final FacetValues NONE = new FacetValues(List.of(), 0);

    public FacetValues {
        counts = List.copyOf(counts);
    }

    /** No article has any. */
    public static FacetValues none() {
        return NONE;
    }
}
