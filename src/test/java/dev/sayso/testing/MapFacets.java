package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Filter;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.Summary;
import dev.sayso.organization.Organization;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of facets, counted by looking at every article. */
final class MapFacets {
    private MapFacets() {}

    static Map<Facet, List<FacetCount>> facets(List<AnnotatedArticle> found, List<Filter> filters) {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<Filter> others = filters.stream().filter(f -> f.facet() != facet).toList();
            counts.put(
                    facet,
                    counted(
                            found.stream()
                                    .filter(article -> passes(article, others))
                                    .flatMap(article -> values(article, facet).stream())));
        }
        return counts;
    }

    /** The values with their counts, the most frequent first and equal ones by name. */
    static List<FacetCount> counted(Stream<String> values) {
        return values
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingLong(FacetCount::count)
                                .reversed()
                                .thenComparing(FacetCount::value))
                .toList();
    }

    static boolean passes(AnnotatedArticle article, List<Filter> filters) {
        return filters.stream()
                .allMatch(
                        filter -> {
                            Set<String> values = values(article, filter.facet());
                            boolean wanted =
                                    filter.wanted().isEmpty()
                                            || filter.wanted().stream().anyMatch(values::contains);
                            return wanted && filter.unwanted().stream().noneMatch(values::contains);
                        });
    }

    static Set<String> values(AnnotatedArticle annotated, Facet facet) {
        Summary summary = Summary.of(annotated);
        return switch (facet) {
            case OUTLET -> summary.outlet().stream().collect(Collectors.toSet());
            case AUTHOR -> Set.copyOf(summary.authors());
            case ORGANIZATION ->
                    annotated.annotations().organizations().stream()
                            .map(Organization::name)
                            .collect(Collectors.toSet());
            case CITES ->
                    annotated.annotations().cited().stream()
                            .map(Organization::name)
                            .collect(Collectors.toSet());
            case YEAR ->
                    summary.published().stream()
                            .map(day -> String.valueOf(day.getYear()))
                            .collect(Collectors.toSet());
            case KIND -> Set.of(summary.kind().label());
            case LANGUAGE ->
                    annotated.article().particulars().language().stream()
                            .collect(Collectors.toSet());
        };
    }
}
