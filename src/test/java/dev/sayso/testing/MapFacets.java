package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Facet;
import dev.sayso.archive.FacetPage;
import dev.sayso.archive.FacetRequest;
import dev.sayso.archive.FacetValues;
import dev.sayso.archive.Filter;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.StatisticsValue;
import dev.sayso.archive.Summary;
import dev.sayso.article.ArticleId;
import dev.sayso.organization.Organization;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of facets, counted by looking at every article. */
final class MapFacets {
    private final Function<ArticleId, ? extends Collection<ArticleId>> copies;

    /**
     * @param copies the others of an article's group
     */
    MapFacets(Function<ArticleId, ? extends Collection<ArticleId>> copies) {
        this.copies = copies;
    }

    static MapFacets of(MapHolding held) {
        return new MapFacets(held.copies()::others);
    }

    /** All facets, each counted without its own filter. */
    Map<Facet, FacetValues> facets(List<AnnotatedArticle> found, List<Filter> filters) {
        Map<Facet, FacetValues> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            values.put(facet, carried(facet, counts(found, facet, filters), filters));
        }
        return values;
    }

    private static FacetValues carried(Facet facet, List<FacetCount> counts, List<Filter> filters) {
        Set<String> chosen =
                filters.stream()
                        .filter(f -> f.facet() == facet)
                        .flatMap(f -> Stream.of(f.wanted(), f.unwanted()).flatMap(Set::stream))
                        .collect(Collectors.toSet());
        List<FacetCount> carried = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            if (i < facet.carried() || chosen.contains(counts.get(i).value())) {
                carried.add(counts.get(i));
            }
        }
        return new FacetValues(carried, counts.size());
    }

    FacetPage page(List<AnnotatedArticle> found, FacetRequest request) {
        List<FacetCount> counts =
                counts(found, request.facet(), request.search().filters()).stream()
                        .filter(count -> request.includes(count.value()))
                        .toList();
        List<FacetCount> page = counts.stream().skip(request.skip()).limit(request.size()).toList();
        return new FacetPage(new FacetValues(page, counts.size()), false);
    }

    private List<FacetCount> counts(
            List<AnnotatedArticle> found, Facet facet, List<Filter> filters) {
        List<Filter> others = filters.stream().filter(f -> f.facet() != facet).toList();
        return counted(
                found.stream()
                        .filter(article -> passes(article, others))
                        .flatMap(article -> values(article, facet).stream()));
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

    boolean passes(AnnotatedArticle article, List<Filter> filters) {
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

    Set<String> values(AnnotatedArticle annotated, Facet facet) {
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
            case MONTH ->
                    summary.published().stream()
                            .map(day -> day.toString().substring(0, 7))
                            .collect(Collectors.toSet());
            case STATISTICS ->
                    StatisticsValue.of(annotated.annotations()).stream()
                            .map(StatisticsValue::label)
                            .collect(Collectors.toSet());
            case DUPLICATES ->
                    copies.apply(annotated.id()).isEmpty() ? Set.of() : Set.of(Facet.DUPLICATE);
            case KIND -> Set.of(summary.kind().label());
            case LANGUAGE ->
                    annotated.article().particulars().language().stream()
                            .collect(Collectors.toSet());
        };
    }
}
