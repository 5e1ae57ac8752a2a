package dev.sayso.archive;

import java.util.List;
import java.util.Map;

/**
 * The answer to a search.
 *
 * @param total how many articles match, exactly, unless {@code partial}
 * @param partial whether time ran out before everything was looked at
 * @param facets for every facet its values, most frequent first and equal ones by name; at most 500
 *     of them
 */
public record Results(
        long total, boolean partial, List<Hit> hits, Map<Facet, List<FacetCount>> facets) {
    /** One value of a facet and in how many matching articles it stands. */
    public record FacetCount(String value, long count) {}

    public Results {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** The values of one facet. */
    public List<FacetCount> counts(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
