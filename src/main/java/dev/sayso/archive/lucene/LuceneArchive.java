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
import dev.sayso.archive.Suggestion;
import dev.sayso.archive.Suggestions;
import dev.sayso.article.ArticleId;
import dev.sayso.ledger.Claim;
import dev.sayso.query.Query;
import dev.sayso.resolution.NameFacts;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * An archive in one folder. Either its only writer, or a reader beside whoever writes; a reader
 * sees a batch once it is committed.
 *
 * <p>Readers are opened from commits only, so what is visible is always durable.
 */
public final class LuceneArchive implements Archive {
    private static final Similarity SIMILARITY = Ranking.MEASURED.similarity();

    private final Path folder;
    private final Directory directory;
    private final @Nullable BatchWriter writer;
    private final SearcherManager searchers;
    private final Institutes institutes = new LuceneInstitutes(this);
    private final Contributors contributors = new LuceneContributors(this);
    private final ReaderCounts counts = new ReaderCounts();
    private final FrequentStarts starts = new FrequentStarts();
    private final TimeLimit limit;

    private LuceneArchive(
            Path folder,
            Directory directory,
            @Nullable BatchWriter writer,
            SearcherManager searchers,
            TimeLimit limit) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.limit = limit;
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
        boolean empty = IndexFolder.isEmpty(folder);
        if (!empty) {
            IndexFolder.inspect(folder);
        }
        return opened(folder, limit, directory -> BatchWriter.open(folder, directory, empty));
    }

    /**
     * Opens the folder for reading only, beside a writer where there is one.
     *
     * @throws ArchiveException when nothing has been indexed there, or it cannot be opened
     */
    public static LuceneArchive openReadOnly(Path folder) throws IOException {
        IndexFolder.inspectFilled(folder);
        return opened(folder, TimeLimit.USUAL, directory -> null);
    }

    private interface Writing {
        @Nullable BatchWriter to(Directory directory) throws IOException;
    }

    private static LuceneArchive opened(Path folder, TimeLimit limit, Writing writing)
            throws IOException {
        List<Closeable> begun = new ArrayList<>();
        try {
            Directory directory = FSDirectory.open(folder);
            begun.add(directory);
            BatchWriter writer = writing.to(directory);
            if (writer != null) {
                begun.addFirst(writer);
            }
            return new LuceneArchive(
                    folder,
                    directory,
                    writer,
                    new SearcherManager(directory, new SearcherFactory()),
                    limit);
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            IOUtils.closeWhileHandlingException(begun);
            throw IndexTrouble.explained(folder, e);
        }
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
        if (writer == null) {
            throw new ArchiveException(
                    ArchiveException.Cause.READ_ONLY,
                    "The archive in " + folder + " was opened for reading only.");
        }
        writer.apply(batch, searchers);
        searchers.maybeRefreshBlocking();
        read(
                searcher -> {
                    starts.prepare(searcher.getIndexReader());
                    return true;
                });
    }

    @Override
    public Optional<AnnotatedArticle> get(ArticleId id) throws IOException {
        return about(
                id,
                Optional.empty(),
                (searcher, document) -> Optional.of(StoredArticles.load(searcher, document)));
    }

    @Override
    public Results search(Search search) throws IOException {
        return read(searcher -> new SearchRun(timed(searcher), search).run(counter(searcher)));
    }

    @Override
    public boolean hits(Search search, HitReader reader) throws IOException {
        return reading(
                searcher ->
                        new SearchRun(timed(searcher), search)
                                .give(hit -> outside(() -> reader.take(hit))));
    }

    @Override
    public FacetPage values(FacetRequest request) throws IOException {
        return read(searcher -> SearchRun.values(timed(searcher), counter(searcher), request));
    }

    @Override
    public Optional<ArticleId> successor(ArticleId id) throws IOException {
        return read(searcher -> StoredArticles.successor(searcher, id));
    }

    @Override
    public Highlights highlight(ArticleId id, Query query) throws IOException {
        return about(
                id,
                Highlights.none(),
                (searcher, document) -> new MatchFinder(searcher, query).everywhere(document));
    }

    @Override
    public Optional<Score> score(ArticleId id, Query query) throws IOException {
        return about(
                id,
                Optional.empty(),
                (searcher, document) -> ScoreParts.of(searcher, document, query));
    }

    @Override
    public List<Similar> similar(ArticleId id, int limit) throws IOException {
        return about(
                id,
                List.of(),
                (searcher, document) -> new SimilarRun(searcher, document).first(limit));
    }

    @Override
    public boolean statistics(LedgerSearch search, LedgerReader reader) throws IOException {
        return reading(
                searcher ->
                        new LedgerRun(timed(searcher), search)
                                .read(row -> outside(() -> reader.take(row))));
    }

    private interface Taking {
        boolean take() throws IOException;
    }

    /** What goes wrong where rows and hits go to is no trouble of the index. */
    private static boolean outside(Taking taking) {
        try {
            return taking.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T reading(Reading<T> reading) throws IOException {
        try {
            return read(reading);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public LedgerTally tally(LedgerSearch search) throws IOException {
        return read(searcher -> new LedgerRun(timed(searcher), search).tally());
    }

    @Override
    public ClaimsFound claims(ClaimSearch search) throws IOException {
        return read(
                searcher ->
                        new ClaimRun(timed(searcher), search.query())
                                .claims(counts.of(searcher).claims(), search));
    }

    @Override
    public boolean claims(ClaimSearch search, ClaimReader reader) throws IOException {
        return reading(
                searcher ->
                        new ClaimRun(timed(searcher), search.query())
                                .give(
                                        counts.of(searcher).claims(),
                                        search,
                                        claim -> outside(() -> reader.take(claim))));
    }

    @Override
    public Optional<Claim> claim(String hash) throws IOException {
        return read(
                searcher ->
                        new ClaimRun(
                                        new TimedSearcher(searcher, TimeLimit.NONE),
                                        new Query.Everything())
                                .claim(hash));
    }

    @Override
    public Map<String, ClaimTally> tallies(Collection<String> hashes) throws IOException {
        return read(searcher -> ClaimFields.tallies(searcher, hashes));
    }

    @Override
    public List<Comparison> copies(ArticleId id) throws IOException {
        return read(searcher -> StoredCopies.compared(searcher, id));
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) throws IOException {
        return read(
                searcher -> Suggestions.of(new SuggestionLookup(searcher, starts), typed, limit));
    }

    @Override
    public List<Query> respellings(Query part) throws IOException {
        return read(searcher -> new Respelling(searcher).of(part));
    }

    @Override
    public Inventory inventory() throws IOException {
        return read(StoredArticles::inventory);
    }

    @Override
    public NameFacts nameFacts() throws IOException {
        return read(NameFactFields::read);
    }

    @Override
    public List<ArticleId> articles(NameFacts.Read fact) throws IOException {
        return read(searcher -> NameFactFields.articles(searcher, fact));
    }

    @Override
    public List<KnownOrganization> organizations() throws IOException {
        return read(OrganizationDocuments::all);
    }

    @Override
    public List<KnownOrganization> organizations(String name) throws IOException {
        return read(searcher -> OrganizationDocuments.named(searcher, name));
    }

    @Override
    public long state() throws IOException {
        return read(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion());
    }

    @Override
    public Institutes institutes() {
        return institutes;
    }

    @Override
    public Contributors contributors() {
        return contributors;
    }

    private interface OnArticle<T> {
        T with(IndexSearcher searcher, int document) throws IOException;
    }

    /** What is to be said of one article, or of one that is not held. */
    private <T> T about(ArticleId id, T notHeld, OnArticle<T> reading) throws IOException {
        return read(
                searcher -> {
                    int document = StoredArticles.find(searcher, id);
                    return document < 0 ? notHeld : reading.with(searcher, document);
                });
    }

    interface Reading<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    <T> T read(Reading<T> reading) throws IOException {
        try {
            if (writer == null) {
                searchers.maybeRefresh();
            }
            IndexSearcher shared = searchers.acquire();
            try {
                IndexSearcher own = new IndexSearcher(shared.getIndexReader());
                own.setSimilarity(SIMILARITY);
                return reading.with(own);
            } finally {
                searchers.release(shared);
            }
        } catch (AlreadyClosedException e) {
            throw new ArchiveException(
                    ArchiveException.Cause.LOCKED, "The archive has been closed.", e);
        } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
            // Bytes that changed on the disk show themselves in any of these.
            throw IndexTrouble.explained(folder, e);
        }
    }

    TimedSearcher timed(IndexSearcher searcher) {
        return new TimedSearcher(searcher, limit);
    }

    FacetCounter counter(IndexSearcher searcher) throws IOException {
        return counts.of(searcher).facets();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        if (writer != null) {
            writer.close();
        }
        directory.close();
    }
}
