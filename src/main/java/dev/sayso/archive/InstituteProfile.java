package dev.sayso.archive;

import dev.sayso.archive.Results.FacetCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the articles that cite one organization have in common.
 *
 * @param articles how many there are
 * @param statistics how many statistics in them rest on it
 * @param first the day of the first dated one
 * @param last the day of the last dated one
 * @param verbs the words that credit it, with the number of articles that use them, most first; at
 *     most 500
 * @param facets their outlets, authors, years and whom else they cite; as in {@link Results}
 * @param partial whether time ran out before everything was looked at: then all this may be too low
 */
public record InstituteProfile(
        long articles,
        long statistics,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        List<FacetCount> verbs,
        Map<Facet, List<FacetCount>> facets,
        boolean partial) {
    public InstituteProfile {
        verbs = List.copyOf(verbs);
        facets = Map.copyOf(facets);
    }

    /** The values of one facet. */
    public List<FacetCount> counts(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
