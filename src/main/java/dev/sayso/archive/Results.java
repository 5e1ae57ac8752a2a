package dev.sayso.archive;

import java.util.List;
import java.util.Map;

/**
 * The answer to a search.
 *
 * @param total how many articles match, exactly, unless {@code partial}
 * @param partial whether time ran out before everything was looked at
 * @param more whether hits follow behind these
 * @param facets for every facet its most frequent values, {@link Facet#carried} of them, and those
 *     chosen; nothing when facets were not asked for
 */
public record Results(
        long total, boolean partial, List<Hit> hits, boolean more, Map<Facet, FacetValues> facets) {
    /** One value of a facet and in how many matching articles it stands. */
    public record FacetCount(String value, long count) {}

    public Results {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** The values of one facet. */
    public FacetValues values(Facet facet) {
        return facets.getOrDefault(facet, FacetValues.none());
    }

    /** The values of one facet that are listed, with their counts. */
    public List<FacetCount> counts(Facet facet) {
        return values(facet).counts();
    }
}
