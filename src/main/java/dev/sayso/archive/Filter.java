package dev.sayso.archive;

import java.util.Set;

/**
 * Values chosen in one facet. Several wanted values mean any of them; filters on different facets
 * mean all of them.
 *
 * <p>A filter narrows the results but not the counts of its own facet, so that a second value can
 * still be seen and chosen.
 */
public record Filter(Facet facet, Set<String> wanted, Set<String> unwanted) {
    public Filter {
        wanted = Set.copyOf(wanted);
        unwanted = Set.copyOf(unwanted);
    }
}
