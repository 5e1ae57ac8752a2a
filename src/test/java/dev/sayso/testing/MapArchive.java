package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.Batch;
import dev.sayso.archive.ClaimReader;
import dev.sayso.archive.ClaimRows;
import dev.sayso.archive.ClaimSearch;
import dev.sayso.archive.ClaimTally;
import dev.sayso.archive.ClaimsFound;
import dev.sayso.archive.Comparison;
import dev.sayso.archive.Contributors;
import dev.sayso.archive.Copy;
import dev.sayso.archive.Cursor;
import dev.sayso.archive.FacetPage;
import dev.sayso.archive.FacetRequest;
import dev.sayso.archive.Findings;
import dev.sayso.archive.Freshness;
import dev.sayso.archive.HeldFiles;
import dev.sayso.archive.Highlights;
import dev.sayso.archive.Hit;
import dev.sayso.archive.HitReader;
import dev.sayso.archive.Institutes;
import dev.sayso.archive.Inventory;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.archive.LedgerReader;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.LedgerSearch;
import dev.sayso.archive.LedgerTally;
import dev.sayso.archive.Results;
import dev.sayso.archive.Score;
import dev.sayso.archive.Search;
import dev.sayso.archive.Similar;
import dev.sayso.archive.Snippet;
import dev.sayso.archive.Stock;
import dev.sayso.archive.Suggestion;
import dev.sayso.archive.Suggestions;
import dev.sayso.archive.Summary;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Refusal;
import dev.sayso.ledger.Claim;
import dev.sayso.query.Query;
import dev.sayso.resolution.Established;
import dev.sayso.resolution.NameFacts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An archive in a map: looks at every article, knows nothing of Lucene, and keeps the same contract
 * by the simplest means. Ranks by how often the words stand in an article.
 */
public final class MapArchive implements Archive {
    private volatile MapHolding held = MapHolding.none();
    private volatile boolean open = true;
    private volatile long batches;

    @Override
    public synchronized void apply(Batch batch) throws ArchiveException {
        mustBeOpen();
        Map<String, AnnotatedArticle> articles = new TreeMap<>(held.articles());
        Map<MapHolding.RefusalKey, Refusal> refusals = new HashMap<>(held.refusals());
        batch.removed().forEach(id -> articles.remove(id.value()));
        refusals.keySet().removeIf(key -> batch.readable().contains(key.path()));
        batch.articles().forEach(article -> articles.put(article.id().value(), article));
        batch.refusals()
                .forEach(r -> refusals.put(new MapHolding.RefusalKey(r.path(), r.part()), r));
        Map<String, Established> organizations = new TreeMap<>(held.organizations());
        batch.dissolved().forEach(id -> organizations.remove(id.value()));
        batch.organizations().forEach(one -> organizations.put(one.id().value(), one));
        held = new MapHolding(articles, refusals, CopyMap.of(articles.values()), organizations);
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
        MapHolding seen = held;
        List<AnnotatedArticle> all = matching(seen, search);
        List<Hit> hits = hits(seen, all, search);
        int from = (search.page() - 1) * search.size();
        List<Hit> page = hits.stream().skip(from).limit(search.size()).toList();
        return new Results(
                all.stream().filter(a -> MapFacets.of(seen).passes(a, search.filters())).count(),
                false,
                page,
                hits.size() > from + page.size(),
                search.detail() == Search.Detail.EVERYTHING
                        ? MapFacets.of(seen).facets(all, search.filters())
                        : Map.of());
    }

    @Override
    public boolean hits(Search search, HitReader reader) throws IOException {
        mustBeOpen();
        MapHolding seen = held;
        for (Hit hit : hits(seen, matching(seen, search), search)) {
            if (!reader.take(hit)) {
                return true;
            }
        }
        return true;
    }

    @Override
    public FacetPage values(FacetRequest request) throws ArchiveException {
        mustBeOpen();
        MapHolding seen = held;
        return MapFacets.of(seen).page(matching(seen, request.search()), request);
    }

    private static List<AnnotatedArticle> matching(MapHolding seen, Search search) {
        return seen.articles().values().stream()
                .filter(article -> seen.matcher(article).matches(search.query()))
                .toList();
    }

    /** All hits in their order, behind the place where the reading was left. */
    private static List<Hit> hits(MapHolding seen, List<AnnotatedArticle> all, Search search) {
        MapFacets facets = MapFacets.of(seen);
        return all.stream()
                .filter(article -> facets.passes(article, search.filters()))
                .map(article -> hit(seen, article, search))
                .sorted(order(search.sort(), seen.freshness()))
                .filter(
                        hit ->
                                search.after()
                                        .map(c -> isBehind(hit, c, search, seen.freshness()))
                                        .orElse(true))
                .toList();
    }

    private static boolean isBehind(Hit hit, Cursor cursor, Search search, Freshness freshness) {
        Cursor place = Cursor.after(hit, search.sort());
        int order =
                switch (search.sort()) {
                    case RELEVANCE -> Float.compare(cursor.score(), place.score());
                    case FRESH -> {
                        int score = Float.compare(cursor.score(), place.score());
                        yield score == 0
                                ? Long.compare(day(cursor, freshness), day(place, freshness))
                                : score;
                    }
                    case NEWEST -> Long.compare(cursor.day(), place.day());
                    case OLDEST -> Long.compare(place.day(), cursor.day());
                };
        return order > 0 || (order == 0 && place.id().value().compareTo(cursor.id().value()) > 0);
    }

    private static long day(Cursor place, Freshness freshness) {
        return place.isDated() ? place.day() : freshness.counted(Optional.empty()).toEpochDay();
    }

    private static Hit hit(MapHolding seen, AnnotatedArticle article, Search search) {
        Highlights highlights =
                new MapHighlights(seen.matcher(article), article).of(search.query());
        float score =
                switch (search.sort()) {
                    case RELEVANCE -> highlights.body().size();
                    case FRESH ->
                            highlights.body().size()
                                    * seen.freshness()
                                            .factor(article.article().particulars().published());
                    case NEWEST, OLDEST -> 0;
                };
        List<Snippet> snippets =
                article.article().text().isEmpty() || search.detail() == Search.Detail.ARTICLES
                        ? List.of()
                        : List.of(
                                new Snippet(
                                        Snippet.Place.BODY,
                                        article.article().text(),
                                        highlights.body()));
        List<Copy> copies =
                seen.compared(article).stream()
                        .map(c -> new Copy(c.other(), c.likeness().sameText()))
                        .toList();
        return new Hit(Summary.of(article), score, highlights.title(), snippets, copies);
    }

    private static Comparator<Hit> order(Search.Sort sort, Freshness freshness) {
        Comparator<Hit> first =
                switch (sort) {
                    case RELEVANCE -> Comparator.comparingDouble(hit -> -hit.score());
                    case FRESH ->
                            Comparator.comparingDouble((Hit hit) -> -hit.score())
                                    .thenComparing(
                                            hit -> freshness.counted(hit.article().published()),
                                            Comparator.reverseOrder());
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

    @Override
    public Highlights highlight(ArticleId id, Query query) throws ArchiveException {
        return get(id).map(article -> new MapHighlights(held.matcher(article), article).of(query))
                .orElse(Highlights.none());
    }

    @Override
    public Optional<Score> score(ArticleId id, Query query) throws ArchiveException {
        mustBeOpen();
        MapHolding seen = held;
        return Optional.ofNullable(seen.articles().get(id.value()))
                .filter(article -> seen.matcher(article).matches(query))
                .map(article -> new MapHighlights(seen.matcher(article), article).of(query))
                .map(highlights -> highlights.body().size())
                .map(times -> new Score(times, List.of(new Score.Part("words", "text", 1, times))));
    }

    @Override
    public Findings<Similar> similar(ArticleId id, int limit) throws ArchiveException {
        mustBeOpen();
        return new Findings<>(MapSimilar.of(held, id, limit), false);
    }

    @Override
    public Findings<Comparison> copies(ArticleId id) throws ArchiveException {
        mustBeOpen();
        MapHolding seen = held;
        return Optional.ofNullable(seen.articles().get(id.value()))
                .map(article -> new Findings<>(seen.compared(article), false))
                .orElse(Findings.none());
    }

    @Override
    public boolean statistics(LedgerSearch search, LedgerReader reader) throws IOException {
        mustBeOpen();
        for (LedgerRow row :
                new MapLedger(held).rows(search).stream().skip(search.skip()).toList()) {
            if (!reader.take(row)) {
                return true;
            }
        }
        return true;
    }

    @Override
    public LedgerTally tally(LedgerSearch search) throws ArchiveException {
        mustBeOpen();
        return new MapLedger(held).tally(search);
    }

    @Override
    public ClaimsFound claims(ClaimSearch search) throws IOException {
        return MapClaims.found(statistics(search.query(), Integer.MAX_VALUE), search);
    }

    @Override
    public boolean claims(ClaimSearch search, ClaimReader reader) throws IOException {
        for (Claim claim : claims(search).claims()) {
            if (!reader.take(claim)) {
                return true;
            }
        }
        return true;
    }

    @Override
    public Optional<Claim> claim(String hash) throws IOException {
        return ClaimRows.claim(hash, statistics(new Query.Everything(), Integer.MAX_VALUE), 0);
    }

    @Override
    public Map<String, ClaimTally> tallies(Collection<String> hashes) throws ArchiveException {
        mustBeOpen();
        return MapClaims.tallies(held.articles().values(), hashes);
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) throws IOException {
        mustBeOpen();
        return Suggestions.of(new MapSuggestions(held), typed, limit);
    }

    @Override
    public List<Query> respellings(Query part) throws ArchiveException {
        mustBeOpen();
        return new MapRespellings(held).of(part);
    }

    @Override
    public Stock stock() throws ArchiveException {
        mustBeOpen();
        return held.stock();
    }

    @Override
    public Inventory inventory() throws ArchiveException {
        mustBeOpen();
        return held.inventory();
    }

    @Override
    public HeldFiles files() throws ArchiveException {
        return inventory().files();
    }

    @Override
    public NameFacts nameFacts() throws ArchiveException {
        mustBeOpen();
        return new MapNames(held).facts();
    }

    @Override
    public List<NameFacts.InArticle> naming(Collection<NameFacts.Read> facts)
            throws ArchiveException {
        mustBeOpen();
        return new MapNames(held).naming(facts);
    }

    @Override
    public List<Established> established() throws ArchiveException {
        mustBeOpen();
        return List.copyOf(held.organizations().values());
    }

    @Override
    public List<KnownOrganization> organizations() throws ArchiveException {
        mustBeOpen();
        return new MapNames(held).organizations();
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

    @Override
    public Contributors contributors() {
        return new MapContributors(held);
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
