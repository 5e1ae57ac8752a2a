package dev.sayso.archive;

import dev.sayso.archive.Results.FacetCount;
import java.util.List;
import java.util.Map;

/**
 * The rows of the ledger, counted.
 *
 * @param total how many there are, exactly
 * @param facets for each facet its values, most frequent first and equal ones by name; at most 100
 * @param unsourced how many credit nobody
 */
public record LedgerTally(long total, long unsourced, Map<LedgerFacet, List<FacetCount>> facets) {
    /** How many values of a facet are listed. */
    public static final int MOST_VALUES = 100;

    public LedgerTally {
        facets = Map.copyOf(facets);
    }

    /** The values of one facet. */
    public List<FacetCount> counts(LedgerFacet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
