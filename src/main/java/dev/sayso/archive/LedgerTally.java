package dev.sayso.archive;

import dev.sayso.archive.Results.FacetCount;
import java.util.List;
import java.util.Map;

/**
 * The rows of the ledger, counted.
 *
 * @param total how many there are, exactly, unless {@code partial}
 * @param facets for each facet its values, most frequent first and equal ones by name; at most 100
 * @param unsourced how many credit nobody
 * @param partial whether time ran out before everything was looked at: then there may be more, and
 *     counts may be too low
 */
public record LedgerTally(
        long total, long unsourced, Map<LedgerFacet, List<FacetCount>> facets, boolean partial) {
    /** Nothing to count. */
    public static final LedgerTally NONE = new LedgerTally(0, 0, Map.of(), false);

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
