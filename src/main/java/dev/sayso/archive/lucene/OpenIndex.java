package dev.sayso.archive.lucene;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.Batch;
import dev.sayso.article.ArticleId;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * An index in a folder while it is open, with what is kept for its latest reader. Each piece of
 * work sees one state of it, and what goes wrong is explained by where the index lies.
 *
 * <p>Readers are opened from commits only, so what is visible is always durable.
 */
final class OpenIndex implements Closeable {
    private static final Similarity SIMILARITY = Ranking.MEASURED.similarity();

    private final Path folder;
    private final Directory directory;
    private final @Nullable BatchWriter writer;
    private final SearcherManager searchers;
    private final TimeLimit limit;
    private final ReaderCounts counts = new ReaderCounts();
    private final FrequentStarts starts = new FrequentStarts();
    private final KeptAnswers answers = new KeptAnswers();

    /** Claims by themselves: a few large ones would push all other answers out. */
    private final KeptAnswers keptClaims = new KeptAnswers();

    private OpenIndex(
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

    /** For reading and writing; it is made when the folder is empty or missing. */
    static OpenIndex writable(Path folder, TimeLimit limit) throws IOException {
        boolean empty = IndexFolder.isEmpty(folder);
        if (!empty) {
            IndexFolder.inspect(folder);
        }
        return opened(folder, limit, directory -> BatchWriter.open(folder, directory, empty));
    }

    /** For reading only, beside a writer where there is one. */
    static OpenIndex readable(Path folder, TimeLimit limit) throws IOException {
        IndexFolder.inspectFilled(folder);
        return opened(folder, limit, directory -> null);
    }

    private interface Writing {
        @Nullable BatchWriter to(Directory directory) throws IOException;
    }

    private static OpenIndex opened(Path folder, TimeLimit limit, Writing writing)
            throws IOException {
        List<Closeable> begun = new ArrayList<>();
        try {
            Directory directory = FSDirectory.open(folder);
            begun.add(directory);
            BatchWriter writer = writing.to(directory);
            if (writer != null) {
                begun.addFirst(writer);
            }
            return new OpenIndex(
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

    void apply(Batch batch) throws IOException {
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

    /** A piece of work on one state of the index. */
    interface Reading<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    <T> T read(Reading<T> reading) throws IOException {
        return explained(
                () -> {
                    IndexSearcher shared = acquired();
                    try {
                        return with(shared, reading);
                    } finally {
                        searchers.release(shared);
                    }
                });
    }

    private IndexSearcher acquired() throws IOException {
        if (writer == null) {
            searchers.maybeRefresh();
        }
        return searchers.acquire();
    }

    private static <T> T with(IndexSearcher shared, Reading<T> reading) throws IOException {
        IndexSearcher own = new IndexSearcher(shared.getIndexReader());
        own.setSimilarity(SIMILARITY);
        return reading.with(own);
    }

    /** The index as it was at one moment. */
    final class Kept implements Closeable {
        private final IndexSearcher shared;

        private Kept(IndexSearcher shared) {
            this.shared = shared;
        }

        <T> T read(Reading<T> reading) throws IOException {
            return explained(() -> with(shared, reading));
        }

        @Override
        public void close() throws IOException {
            searchers.release(shared);
        }
    }

    /** The index as it is now, until it is closed. */
    Kept kept() throws IOException {
        return new Kept(explained(this::acquired));
    }

    private interface Access<T> {
        T get() throws IOException;
    }

    private <T> T explained(Access<T> access) throws IOException {
        try {
            return access.get();
        } catch (AlreadyClosedException e) {
            throw new ArchiveException(
                    ArchiveException.Cause.LOCKED, "The archive has been closed.", e);
        } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
            // Bytes that changed on the disk show themselves in any of these.
            throw IndexTrouble.explained(folder, e);
        }
    }

    /**
     * Work of which the answer is kept until the index changes.
     *
     * @param rows see {@link KeptAnswers#of}
     */
    <T> T kept(Class<T> type, Object question, ToIntFunction<T> rows, Reading<T> reading)
            throws IOException {
        return read(
                searcher ->
                        answers.of(searcher, type, question, rows, () -> reading.with(searcher)));
    }

    /** A piece of work on one article. */
    interface OnArticle<T> {
        T with(IndexSearcher searcher, int document) throws IOException;
    }

    /** What is to be said of one article, or of one that is not held. */
    <T> T about(ArticleId id, T notHeld, OnArticle<T> reading) throws IOException {
        return read(
                searcher -> {
                    int document = StoredArticles.find(searcher, id);
                    return document < 0 ? notHeld : reading.with(searcher, document);
                });
    }

    /** A piece of work that hands on what it finds by {@link #outside}. */
    <T> T giving(Reading<T> reading) throws IOException {
        try {
            return read(reading);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Takes what was found, somewhere else. */
    interface Taking {
        boolean take() throws IOException;
    }

    /** What goes wrong where rows and hits go to is no trouble of the index. */
    static boolean outside(Taking taking) {
        try {
            return taking.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TimedSearcher timed(IndexSearcher searcher) {
        return new TimedSearcher(searcher, limit);
    }

    FacetCounter facets(IndexSearcher searcher) throws IOException {
        return counts.facets(searcher);
    }

    ClaimCounter claims(IndexSearcher searcher) throws IOException {
        return counts.claims(searcher);
    }

    Map<Object, SegmentStatistics> statistics(IndexSearcher searcher) throws IOException {
        return counts.statistics(searcher);
    }

    /** What was worked out on the latest reader. */
    KeptAnswers answers() {
        return answers;
    }

    /** Claims that were read on the latest reader. */
    KeptAnswers keptClaims() {
        return keptClaims;
    }

    FrequentStarts starts() {
        return starts;
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
