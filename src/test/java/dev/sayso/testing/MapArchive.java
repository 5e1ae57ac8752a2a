package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Filter;
import dev.sayso.archive.Highlights;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Holding;
import dev.sayso.archive.Inventory;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.Results;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.Search;
import dev.sayso.archive.Snippet;
import dev.sayso.archive.Summary;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Refusal;
import dev.sayso.query.Query;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An archive in a map: looks at every article, knows nothing of Lucene, and keeps the same contract
 * by the simplest means. Ranks by how often the words stand in an article.
 */
public final class MapArchive implements Archive {
    private record RefusalKey(String path, int part) {}

    private record Held(
            Map<String, AnnotatedArticle> articles, Map<RefusalKey, Refusal> refusals) {}

    private volatile Held held = new Held(Map.of(), Map.of());
    private volatile boolean open = true;

    @Override
    public synchronized void apply(Batch batch) throws ArchiveException {
        mustBeOpen();
        Map<String, AnnotatedArticle> articles = new TreeMap<>(held.articles());
        Map<RefusalKey, Refusal> refusals = new HashMap<>(held.refusals());
        batch.removed().forEach(id -> articles.remove(id.value()));
        refusals.keySet().removeIf(key -> batch.readable().contains(key.path()));
        batch.articles().forEach(article -> articles.put(article.id().value(), article));
        batch.refusals().forEach(r -> refusals.put(new RefusalKey(r.path(), r.part()), r));
        held = new Held(articles, refusals);
    }

    @Override
    public Optional<AnnotatedArticle> get(ArticleId id) throws ArchiveException {
        mustBeOpen();
        return Optional.ofNullable(held.articles().get(id.value()));
    }

    @Override
    public Optional<ArticleId> successor(ArticleId id) throws ArchiveException {
        mustBeOpen();
        return held.articles().containsKey(id.value())
                ? Optional.empty()
                : held.articles().values().stream()
                        .filter(article -> article.article().history().replaces().contains(id))
                        .map(AnnotatedArticle::id)
                        .findFirst();
    }

    @Override
    public Results search(Search search) throws ArchiveException {
        mustBeOpen();
        List<AnnotatedArticle> all =
                held.articles().values().stream()
                        .filter(article -> new TreeMatcher(article).matches(search.query()))
                        .toList();
        List<AnnotatedArticle> found =
                all.stream().filter(article -> passes(article, search.filters())).toList();
        List<Hit> hits =
                found.stream()
                        .map(article -> hit(article, search))
                        .sorted(order(search.sort()))
                        .skip((long) (search.page() - 1) * search.size())
                        .limit(search.size())
                        .toList();
        return new Results(found.size(), false, hits, facets(all, search.filters()));
    }

    private static Hit hit(AnnotatedArticle article, Search search) {
        TreeMatcher matcher = new TreeMatcher(article);
        float score =
                search.sort() == Search.Sort.RELEVANCE
                        ? matcher.highlights(search.query()).body().size()
                        : 0;
        List<Snippet> snippets =
                article.article().text().isEmpty()
                        ? List.of()
                        : List.of(
                                new Snippet(
                                        article.article().text(),
                                        matcher.highlights(search.query()).body()));
        return new Hit(Summary.of(article), score, snippets);
    }

    private static Comparator<Hit> order(Search.Sort sort) {
        Comparator<Hit> first =
                switch (sort) {
                    case RELEVANCE -> Comparator.comparingDouble(hit -> -hit.score());
                    case NEWEST ->
                            Comparator.comparing(
                                    hit -> hit.article().published().orElse(LocalDate.MIN),
                                    Comparator.reverseOrder());
                    case OLDEST ->
                            Comparator.comparing(
                                    hit -> hit.article().published().orElse(LocalDate.MAX));
                };
        return first.thenComparing(hit -> hit.article().id().value());
    }

    private static Map<Facet, List<FacetCount>> facets(
            List<AnnotatedArticle> found, List<Filter> filters) {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<Filter> others = filters.stream().filter(f -> f.facet() != facet).toList();
            Map<String, Long> values =
                    found.stream()
                            .filter(article -> passes(article, others))
                            .flatMap(article -> values(article, facet).stream())
                            .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
            counts.put(
                    facet,
                    values.entrySet().stream()
                            .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                            .sorted(
                                    Comparator.comparingLong(FacetCount::count)
                                            .reversed()
                                            .thenComparing(FacetCount::value))
                            .toList());
        }
        return counts;
    }

    private static boolean passes(AnnotatedArticle article, List<Filter> filters) {
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

    private static Set<String> values(AnnotatedArticle annotated, Facet facet) {
        Summary summary = Summary.of(annotated);
        return switch (facet) {
            case OUTLET -> summary.outlet().stream().collect(Collectors.toSet());
            case AUTHOR -> Set.copyOf(summary.authors());
            case ORGANIZATION ->
                    annotated.annotations().organizations().stream()
                            .map(Summary::shortName)
                            .collect(Collectors.toSet());
            case CITES -> Set.copyOf(summary.cites());
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

    @Override
    public Highlights highlight(ArticleId id, Query query) throws ArchiveException {
        return get(id).map(article -> new TreeMatcher(article).highlights(query))
                .orElse(Highlights.none());
    }

    @Override
    public List<LedgerRow> statistics(Query query, int limit) throws ArchiveException {
        return search(new Search(query, List.of(), Search.Sort.NEWEST, 1, 100)).hits().stream()
                .map(hit -> held.articles().get(hit.article().id().value()))
                .flatMap(MapArchive::rows)
                .limit(limit)
                .toList();
    }

    private static Stream<LedgerRow> rows(AnnotatedArticle article) {
        return article.annotations().statistics().stream()
                .filter(statistic -> statistic.duplicateOf().isEmpty())
                .map(statistic -> new LedgerRow(Summary.of(article), statistic));
    }

    @Override
    public Inventory inventory() throws ArchiveException {
        mustBeOpen();
        List<Holding> holdings =
                held.articles().values().stream()
                        .map(AnnotatedArticle::article)
                        .map(
                                article ->
                                        new Holding(
                                                article.id(),
                                                article.original().path(),
                                                article.original().part(),
                                                article.original().sha256()))
                        .sorted(Comparator.comparing(Holding::path).thenComparingInt(Holding::part))
                        .toList();
        List<Refusal> refusals =
                held.refusals().values().stream()
                        .sorted(Comparator.comparing(Refusal::path).thenComparingInt(Refusal::part))
                        .toList();
        return new Inventory(holdings, refusals);
    }

    private void mustBeOpen() throws ArchiveException {
        if (!open) {
            throw new ArchiveException(
                    ArchiveException.Cause.LOCKED, "The archive has been closed.");
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
