package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.Batch;
import dev.sayso.archive.ClaimRows;
import dev.sayso.archive.ClaimSearch;
import dev.sayso.archive.ClaimTally;
import dev.sayso.archive.ClaimsFound;
import dev.sayso.archive.Comparison;
import dev.sayso.archive.Copy;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Filter;
import dev.sayso.archive.GroupLedger;
import dev.sayso.archive.Highlights;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Holding;
import dev.sayso.archive.Institutes;
import dev.sayso.archive.Inventory;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.archive.LedgerFacet;
import dev.sayso.archive.LedgerReader;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.LedgerSearch;
import dev.sayso.archive.LedgerTally;
import dev.sayso.archive.Results;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.Search;
import dev.sayso.archive.Snippet;
import dev.sayso.archive.Summary;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Refusal;
import dev.sayso.duplicate.Likeness;
import dev.sayso.duplicate.Shingles;
import dev.sayso.ledger.Claim;
import dev.sayso.ledger.ClaimKey;
import dev.sayso.ledger.ClaimKeys;
import dev.sayso.ledger.Figure;
import dev.sayso.organization.NameReading;
import dev.sayso.organization.Organization;
import dev.sayso.query.Query;
import dev.sayso.resolution.Established;
import dev.sayso.resolution.NameFacts;
import dev.sayso.statistic.Statistic;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An archive in a map: looks at every article, knows nothing of Lucene, and keeps the same contract
 * by the simplest means. Ranks by how often the words stand in an article.
 */
public final class MapArchive implements Archive {
    private record RefusalKey(String path, int part) {}

    private record Held(
            Map<String, AnnotatedArticle> articles,
            Map<RefusalKey, Refusal> refusals,
            CopyMap copies,
            Map<String, Established> organizations) {
        TreeMatcher matcher(AnnotatedArticle article) {
            return new TreeMatcher(
                    article, copies.others(article.id()), List.copyOf(organizations.values()));
        }
    }

    private volatile Held held = new Held(Map.of(), Map.of(), CopyMap.of(List.of()), Map.of());
    private volatile boolean open = true;
    private volatile long batches;

    @Override
    public synchronized void apply(Batch batch) throws ArchiveException {
        mustBeOpen();
        Map<String, AnnotatedArticle> articles = new TreeMap<>(held.articles());
        Map<RefusalKey, Refusal> refusals = new HashMap<>(held.refusals());
        batch.removed().forEach(id -> articles.remove(id.value()));
        refusals.keySet().removeIf(key -> batch.readable().contains(key.path()));
        batch.articles().forEach(article -> articles.put(article.id().value(), article));
        batch.refusals().forEach(r -> refusals.put(new RefusalKey(r.path(), r.part()), r));
        Map<String, Established> organizations = new TreeMap<>(held.organizations());
        batch.dissolved().forEach(id -> organizations.remove(id.value()));
        batch.organizations().forEach(one -> organizations.put(one.id().value(), one));
        held = new Held(articles, refusals, CopyMap.of(articles.values()), organizations);
        batches++;
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
        Held seen = held;
        List<AnnotatedArticle> all =
                seen.articles().values().stream()
                        .filter(article -> seen.matcher(article).matches(search.query()))
                        .toList();
        List<AnnotatedArticle> found =
                all.stream().filter(article -> passes(article, search.filters())).toList();
        List<Hit> hits =
                found.stream()
                        .map(article -> hit(seen, article, search))
                        .sorted(order(search.sort()))
                        .skip((long) (search.page() - 1) * search.size())
                        .limit(search.size())
                        .toList();
        return new Results(found.size(), false, hits, facets(all, search.filters()));
    }

    private static Hit hit(Held seen, AnnotatedArticle article, Search search) {
        TreeMatcher matcher = seen.matcher(article);
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
        List<Copy> copies =
                compared(seen, article).stream()
                        .map(c -> new Copy(c.other(), c.likeness().sameText()))
                        .toList();
        return new Hit(Summary.of(article), score, snippets, copies);
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
            counts.put(
                    facet,
                    counted(
                            found.stream()
                                    .filter(article -> passes(article, others))
                                    .flatMap(article -> values(article, facet).stream())));
        }
        return counts;
    }

    private static List<FacetCount> counted(Stream<String> values) {
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

    @Override
    public Highlights highlight(ArticleId id, Query query) throws ArchiveException {
        return get(id).map(article -> held.matcher(article).highlights(query))
                .orElse(Highlights.none());
    }

    @Override
    public List<Comparison> copies(ArticleId id) throws ArchiveException {
        mustBeOpen();
        Held seen = held;
        return Optional.ofNullable(seen.articles().get(id.value()))
                .map(article -> compared(seen, article))
                .orElse(List.of());
    }

    private static List<Comparison> compared(Held seen, AnnotatedArticle article) {
        Shingles text = Shingles.of(article.article().text());
        return seen.copies().others(article.id()).stream()
                .flatMap(id -> Optional.ofNullable(seen.articles().get(id.value())).stream())
                .map(
                        other ->
                                new Comparison(
                                        Summary.of(article),
                                        Summary.of(other),
                                        Likeness.between(
                                                text, Shingles.of(other.article().text()))))
                .sorted(Comparator.comparing(Comparison::other, Summary.EARLIEST_FIRST))
                .toList();
    }

    @Override
    public void statistics(LedgerSearch search, LedgerReader reader) throws IOException {
        mustBeOpen();
        for (LedgerRow row : rows(search).stream().skip(search.skip()).toList()) {
            if (!reader.take(row)) {
                return;
            }
        }
    }

    @Override
    public LedgerTally tally(LedgerSearch search) throws ArchiveException {
        mustBeOpen();
        List<LedgerRow> rows = rows(search);
        Map<LedgerFacet, List<FacetCount>> facets = new EnumMap<>(LedgerFacet.class);
        for (LedgerFacet facet : LedgerFacet.values()) {
            facets.put(
                    facet,
                    counted(
                            rows.stream()
                                    .flatMap(
                                            row ->
                                                    facet
                                                            .value(article(row), row.statistic())
                                                            .stream())));
        }
        long unsourced = rows.stream().filter(r -> r.statistic().source().isEmpty()).count();
        return new LedgerTally(rows.size(), unsourced, facets);
    }

    private AnnotatedArticle article(LedgerRow row) {
        return Objects.requireNonNull(held.articles().get(row.article().id().value()));
    }

    private List<LedgerRow> rows(LedgerSearch search) {
        Held seen = held;
        Set<ArticleId> found =
                seen.articles().values().stream()
                        .filter(article -> seen.matcher(article).matches(search.query()))
                        .filter(article -> passes(article, search.filters()))
                        .map(AnnotatedArticle::id)
                        .collect(Collectors.toSet());
        return found.stream()
                .flatMap(
                        id ->
                                GroupLedger.rows(
                                                group(seen, id),
                                                (other, statistic) ->
                                                        found.contains(other)
                                                                && isAsked(
                                                                        seen, other, statistic,
                                                                        search))
                                        .stream()
                                        .filter(row -> row.article().id().equals(id)))
                .sorted(
                        order(search.order())
                                .thenComparing(newest())
                                .thenComparing(row -> row.article().id().value())
                                .thenComparingInt(row -> place(seen, row)))
                .toList();
    }

    private static boolean isAsked(
            Held seen, ArticleId id, Statistic statistic, LedgerSearch search) {
        AnnotatedArticle article = Objects.requireNonNull(seen.articles().get(id.value()));
        return seen.matcher(article).statistics(search.condition()).contains(statistic);
    }

    private static int place(Held seen, LedgerRow row) {
        return Objects.requireNonNull(seen.articles().get(row.article().id().value()))
                .annotations()
                .statistics()
                .indexOf(row.statistic());
    }

    private static Comparator<LedgerRow> newest() {
        return Comparator.comparing(
                row -> row.article().published().orElse(LocalDate.MIN), Comparator.reverseOrder());
    }

    private Comparator<LedgerRow> order(LedgerSearch.Order order) {
        return switch (order) {
            case NEWEST -> newest();
            case OLDEST ->
                    Comparator.comparing(row -> row.article().published().orElse(LocalDate.MAX));
            case LARGEST ->
                    Comparator.comparing(
                            row -> row.statistic().amount().value(), Comparator.reverseOrder());
            case SMALLEST -> Comparator.comparing(row -> row.statistic().amount().value());
            case LATEST_PERIOD ->
                    Comparator.comparing(
                            row -> day(row).orElse(LocalDate.MIN), Comparator.reverseOrder());
            case EARLIEST_PERIOD -> Comparator.comparing(row -> day(row).orElse(LocalDate.MAX));
            case SOURCE ->
                    missingLast(row -> LedgerFacet.SOURCE.value(article(row), row.statistic()));
            case OUTLET -> missingLast(row -> row.article().outlet());
        };
    }

    private static Comparator<LedgerRow> missingLast(Function<LedgerRow, Optional<String>> value) {
        return Comparator.comparing((LedgerRow row) -> value.apply(row).isEmpty())
                .thenComparing(row -> value.apply(row).orElse("").toLowerCase(Locale.ROOT));
    }

    private static Optional<LocalDate> day(LedgerRow row) {
        return row.statistic().period().flatMap(period -> period.last().or(period::first));
    }

    @Override
    public ClaimsFound claims(ClaimSearch search) throws IOException {
        List<LedgerRow> rows = statistics(search.query(), Integer.MAX_VALUE);
        List<Claim> claims =
                rows.stream()
                        .flatMap(row -> row.claim().stream())
                        .map(ClaimKey::hash)
                        .distinct()
                        .flatMap(hash -> ClaimRows.claim(hash, rows, 0).stream())
                        .filter(claim -> claim.articles() >= search.least())
                        .filter(search.show()::has)
                        .sorted(
                                Comparator.comparingLong((Claim claim) -> -claim.articles())
                                        .thenComparing(claim -> claim.key().hash()))
                        .skip(search.skip())
                        .toList();
        return new ClaimsFound(
                claims.stream().limit(search.limit()).toList(), claims.size() > search.limit());
    }

    @Override
    public Optional<Claim> claim(String hash) throws IOException {
        return ClaimRows.claim(hash, statistics(new Query.Everything(), Integer.MAX_VALUE), 0);
    }

    @Override
    public Map<String, ClaimTally> tallies(Collection<String> hashes) throws ArchiveException {
        mustBeOpen();
        Map<String, ClaimTally> tallies = new LinkedHashMap<>();
        for (String hash : hashes) {
            Map<String, Integer> figures = new TreeMap<>();
            held.articles().values().stream()
                    .flatMap(article -> figures(article, hash).stream())
                    .forEach(figure -> figures.merge(figure, 1, Integer::sum));
            if (!figures.isEmpty()) {
                tallies.put(
                        hash,
                        new ClaimTally(
                                figures.entrySet().stream()
                                        .map(
                                                e ->
                                                        new ClaimTally.Given(
                                                                Figure.read(e.getKey()),
                                                                e.getValue()))
                                        .toList()));
            }
        }
        return tallies;
    }

    private static Set<String> figures(AnnotatedArticle article, String hash) {
        List<Statistic> statistics = article.annotations().statistics();
        Map<String, ClaimKey> keys = ClaimKeys.of(statistics);
        return statistics.stream()
                .filter(s -> keys.containsKey(s.id()) && keys.get(s.id()).hash().equals(hash))
                .map(s -> Figure.of(s).print())
                .collect(Collectors.toSet());
    }

    private static List<AnnotatedArticle> group(Held seen, ArticleId id) {
        return Stream.concat(Stream.of(id), seen.copies().others(id).stream())
                .flatMap(one -> Optional.ofNullable(seen.articles().get(one.value())).stream())
                .toList();
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

    @Override
    public NameFacts nameFacts() throws ArchiveException {
        mustBeOpen();
        Map<NameFacts.Read, Integer> readings = new LinkedHashMap<>();
        Map<NameFacts.InOutlet, Integer> outlets = new LinkedHashMap<>();
        for (AnnotatedArticle article : held.articles().values()) {
            for (NameReading reading : article.names()) {
                readings.merge(fact(article, reading), 1, Integer::sum);
                article.article()
                        .particulars()
                        .outlet()
                        .ifPresent(
                                outlet ->
                                        outlets.merge(
                                                new NameFacts.InOutlet(
                                                        outlet,
                                                        reading.own(),
                                                        reading.defined(),
                                                        0),
                                                1,
                                                Integer::sum));
            }
        }
        return new NameFacts(
                readings.entrySet().stream()
                        .map(
                                e ->
                                        new NameFacts.Read(
                                                e.getKey().reading(),
                                                e.getKey().identity(),
                                                e.getValue()))
                        .toList(),
                outlets.entrySet().stream()
                        .map(
                                e ->
                                        new NameFacts.InOutlet(
                                                e.getKey().outlet(),
                                                e.getKey().own(),
                                                e.getKey().defined(),
                                                e.getValue()))
                        .toList());
    }

    private static NameFacts.Read fact(AnnotatedArticle article, NameReading reading) {
        return new NameFacts.Read(
                reading, Optional.ofNullable(article.identities().get(reading.own())), 0);
    }

    @Override
    public List<ArticleId> articles(NameFacts.Read fact) throws ArchiveException {
        mustBeOpen();
        NameFacts.Read wanted = new NameFacts.Read(fact.reading(), fact.identity(), 0);
        return held.articles().values().stream()
                .filter(
                        article ->
                                article.names().stream()
                                        .anyMatch(name -> fact(article, name).equals(wanted)))
                .map(AnnotatedArticle::id)
                .toList();
    }

    @Override
    public List<KnownOrganization> organizations() throws ArchiveException {
        mustBeOpen();
        return held.organizations().values().stream()
                .map(
                        one ->
                                new KnownOrganization(
                                        one,
                                        count(one, organization -> true),
                                        count(one, Organization::cited)))
                .sorted(Comparator.comparingInt((KnownOrganization known) -> -known.mentioning()))
                .toList();
    }

    private int count(Established one, Predicate<Organization> counts) {
        return (int)
                held.articles().values().stream()
                        .filter(
                                article ->
                                        article.annotations()
                                                .organization(one.id())
                                                .filter(counts)
                                                .isPresent())
                        .count();
    }

    @Override
    public List<KnownOrganization> organizations(String name) throws ArchiveException {
        return organizations().stream()
                .filter(known -> TreeMatcher.isNamed(known.organization(), name))
                .toList();
    }

    @Override
    public long state() throws ArchiveException {
        mustBeOpen();
        return batches;
    }

    @Override
    public Institutes institutes() {
        return new MapInstitutes(
                this, () -> held.articles().values(), id -> held.copies().others(id));
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
