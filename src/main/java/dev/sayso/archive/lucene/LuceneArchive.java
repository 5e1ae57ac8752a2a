package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.Batch;
import dev.sayso.archive.ClaimReader;
import dev.sayso.archive.ClaimSearch;
import dev.sayso.archive.ClaimTally;
import dev.sayso.archive.ClaimsFound;
import dev.sayso.archive.Comparison;
import dev.sayso.archive.Contributors;
import dev.sayso.archive.FacetPage;
import dev.sayso.archive.FacetRequest;
import dev.sayso.archive.Findings;
import dev.sayso.archive.HeldFiles;
import dev.sayso.archive.Highlights;
import dev.sayso.archive.HitReader;
import dev.sayso.archive.Institutes;
import dev.sayso.archive.Inventory;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.archive.LedgerReader;
import dev.sayso.archive.LedgerSearch;
import dev.sayso.archive.LedgerTally;
import dev.sayso.archive.Results;
import dev.sayso.archive.Score;
import dev.sayso.archive.Search;
import dev.sayso.archive.Similar;
import dev.sayso.archive.Stock;
import dev.sayso.archive.Suggestion;
import dev.sayso.archive.Suggestions;
import dev.sayso.article.ArticleId;
import dev.sayso.ledger.Claim;
import dev.sayso.query.Query;
import dev.sayso.resolution.Established;
import dev.sayso.resolution.NameFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.util.Version;

/**
 * An archive in one folder. Either its only writer, or a reader beside whoever writes; a reader
 * sees a batch once it is committed.
 *
 * <p>Readers are opened from commits only, so what is visible is always durable.
 */
public final class LuceneArchive implements Archive {
    private final OpenIndex index;
    private final LuceneLedger ledger;
    private final Institutes institutes;
    private final Contributors contributors;

    private LuceneArchive(OpenIndex index) {
        this.index = index;
        this.ledger = new LuceneLedger(index);
        this.institutes = new LuceneInstitutes(index);
        this.contributors = new LuceneContributors(index);
    }

    /**
     * Opens the folder for reading and writing; makes the index when the folder is empty or
     * missing.
     *
     * @throws ArchiveException when another process writes to it, or it cannot be opened
     */
    public static LuceneArchive open(Path folder) throws IOException {
        return open(folder, TimeLimit.USUAL);
    }

    /** The same with another limit to the time that a question may take. */
    static LuceneArchive open(Path folder, TimeLimit limit) throws IOException {
        return new LuceneArchive(OpenIndex.writable(folder, limit));
    }

    /**
     * Opens the folder for reading only, beside a writer where there is one.
     *
     * @throws ArchiveException when nothing has been indexed there, or it cannot be opened
     */
    public static LuceneArchive openReadOnly(Path folder) throws IOException {
        return new LuceneArchive(OpenIndex.readable(folder, TimeLimit.USUAL));
    }

    /** What finds the articles, with its version: {@code Lucene 10.6.0}. */
    public static String engine() {
        return "Lucene " + Version.LATEST;
    }

    /** Whether nothing has been indexed in the folder yet. */
    public static boolean isEmpty(Path folder) throws IOException {
        return IndexFolder.isEmpty(folder);
    }

    /**
     * Puts a fresh index in the place of another, sound or damaged; nobody may be writing to that
     * one.
     *
     * @param fresh a closed index in a folder on the same disk, which is empty afterwards
     */
    public static void replace(Path folder, Path fresh) throws IOException {
        IndexFolder.replace(folder, fresh);
    }

    /** Reads every byte of the index; one sentence for each damaged file. Takes no lock. */
    public static List<String> check(Path folder) throws IOException {
        return IndexFolder.isEmpty(folder) ? List.of() : IndexCheck.problems(folder);
    }

    @Override
    public void apply(Batch batch) throws IOException {
        index.apply(batch);
    }

    @Override
    public Optional<AnnotatedArticle> get(ArticleId id) throws IOException {
        return index.about(
                id,
                Optional.empty(),
                (searcher, document) -> Optional.of(StoredArticles.load(searcher, document)));
    }

    @Override
    public Results search(Search search) throws IOException {
        return index.kept(
                Results.class,
                search,
                results -> rows(search, results),
                searcher ->
                        new SearchRun(index.timed(searcher), search).run(index.facets(searcher)));
    }

    /** Counts are kept, and what the whole archive has. */
    private static int rows(Search search, Results results) {
        boolean kept = search.size() == 0 || search.query() instanceof Query.Everything;
        return results.partial() || !kept
                ? KeptAnswers.PARTIAL
                : results.hits().size() + results.facets().size() * LuceneLedger.TALLY_ROWS;
    }

    @Override
    public boolean hits(Search search, HitReader reader) throws IOException {
        return index.giving(
                searcher ->
                        new SearchRun(index.timed(searcher), search)
                                .give(hit -> OpenIndex.outside(() -> reader.take(hit))));
    }

    @Override
    public FacetPage values(FacetRequest request) throws IOException {
        return index.read(
                searcher ->
                        CountRun.values(index.timed(searcher), index.facets(searcher), request));
    }

    @Override
    public Optional<ArticleId> successor(ArticleId id) throws IOException {
        return index.read(searcher -> StoredArticles.successor(searcher, id));
    }

    @Override
    public Highlights highlight(ArticleId id, Query query) throws IOException {
        return index.about(
                id,
                Highlights.none(),
                (searcher, document) -> new MatchFinder(searcher, query).everywhere(document));
    }

    @Override
    public Optional<Score> score(ArticleId id, Query query) throws IOException {
        return index.about(
                id,
                Optional.empty(),
                (searcher, document) -> ScoreParts.of(searcher, document, query));
    }

    @Override
    public Findings<Similar> similar(ArticleId id, int limit) throws IOException {
        return index.about(
                id,
                Findings.none(),
                (searcher, document) ->
                        new SimilarRun(index.timed(searcher), document).first(limit));
    }

    @Override
    public boolean statistics(LedgerSearch search, LedgerReader reader) throws IOException {
        return ledger.statistics(search, reader);
    }

    @Override
    public LedgerTally tally(LedgerSearch search) throws IOException {
        return ledger.tally(search);
    }

    @Override
    public ClaimsFound claims(ClaimSearch search) throws IOException {
        return ledger.claims(search);
    }

    @Override
    public boolean claims(ClaimSearch search, ClaimReader reader) throws IOException {
        return ledger.claims(search, reader);
    }

    @Override
    public Optional<Claim> claim(String hash) throws IOException {
        return ledger.claim(hash);
    }

    @Override
    public Map<String, ClaimTally> tallies(Collection<String> hashes) throws IOException {
        return ledger.tallies(hashes);
    }

    @Override
    public Findings<Comparison> copies(ArticleId id) throws IOException {
        return index.about(
                id,
                Findings.none(),
                (searcher, document) -> StoredCopies.compared(index.timed(searcher), document));
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) throws IOException {
        return index.read(
                searcher ->
                        Suggestions.of(
                                new SuggestionLookup(searcher, index.starts()), typed, limit));
    }

    @Override
    public List<Query> respellings(Query part) throws IOException {
        return index.read(searcher -> new Respelling(searcher).of(part));
    }

    @Override
    public Stock stock() throws IOException {
        return index.kept(
                Stock.class,
                Stock.class,
                StockRun::rows,
                searcher -> new StockRun(index.timed(searcher)).stock());
    }

    @Override
    public Inventory inventory() throws IOException {
        return index.read(StoredArticles::inventory);
    }

    @Override
    public HeldFiles files() throws IOException {
        return new LuceneHeldFiles(index.kept());
    }

    @Override
    public NameFacts nameFacts() throws IOException {
        return index.read(NameFactFields::read);
    }

    @Override
    public List<NameFacts.InArticle> naming(Collection<NameFacts.Read> facts) throws IOException {
        return index.read(searcher -> NamingArticles.of(searcher, facts));
    }

    @Override
    public List<Established> established() throws IOException {
        return index.read(OrganizationDocuments::established);
    }

    @Override
    public List<KnownOrganization> organizations() throws IOException {
        return index.read(OrganizationDocuments::all);
    }

    @Override
    public List<KnownOrganization> organizations(String name) throws IOException {
        return index.read(searcher -> OrganizationDocuments.named(searcher, name));
    }

    @Override
    public long state() throws IOException {
        return index.read(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion());
    }

    @Override
    public Institutes institutes() {
        return institutes;
    }

    @Override
    public Contributors contributors() {
        return contributors;
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
