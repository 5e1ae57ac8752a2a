package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Refusal;
import dev.sayso.organization.OrganizationId;
import dev.sayso.resolution.Established;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/**
 * Writes batches, each in one commit. A batch that fails is undone whole, and the writer goes on
 * from the last commit.
 */
final class BatchWriter implements Closeable {
    private static final double BUFFER_MEGABYTES = 64;

    private final Path folder;
    private final Directory directory;
    private final ArticleDocuments documents = new ArticleDocuments();
    private IndexWriter writer;

    private BatchWriter(Path folder, Directory directory, IndexWriter writer) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
    }

    /**
     * Opens the writer.
     *
     * @param empty whether the folder is; only then may an index be made, because in a folder whose
     *     list of segments is gone that would delete the files
     */
    static BatchWriter open(Path folder, Directory directory, boolean empty) throws IOException {
        if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        // Another process may have made the index a moment ago: then this is its next writer.
        IndexWriter writer = writer(directory, empty ? OpenMode.CREATE_OR_APPEND : OpenMode.APPEND);
        if (empty) {
            writer.commit();
        }
        return new BatchWriter(folder, directory, writer);
    }

    static IndexWriter writer(Directory directory, OpenMode mode) throws IOException {
        forgetEarlierCommits(directory);
        IndexWriterConfig config =
                new IndexWriterConfig(Analysis.BY_FIELD)
                        .setOpenMode(mode)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, config);
        writer.setLiveCommitData(
                Map.of(Fields.SCHEMA_KEY, String.valueOf(Fields.SCHEMA)).entrySet());
        return writer;
    }

    /**
     * After a loss of power the list of an earlier commit may be there again while its files are
     * gone; Lucene would then refuse the folder, though the last commit is whole.
     */
    private static void forgetEarlierCommits(Directory directory) throws IOException {
        List<String> lists =
                Stream.of(directory.listAll())
                        .filter(name -> name.startsWith(IndexFileNames.SEGMENTS + "_"))
                        .toList();
        if (lists.size() < 2) {
            return;
        }
        String last = SegmentInfos.readLatestCommit(directory).getSegmentsFileName();
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String list : lists) {
                if (!list.equals(last)) {
                    directory.deleteFile(list);
                }
            }
        }
    }

    /**
     * Makes all changes, or none.
     *
     * @param searchers see what was committed before
     */
    synchronized void apply(Batch batch, SearcherManager searchers) throws IOException {
        try {
            if (!writer.isOpen()) {
                writer = writer(directory, OpenMode.APPEND);
            }
            write(batch, groups(batch, searchers));
        } catch (IOException | IllegalStateException e) {
            undo(e);
            throw IndexTrouble.explained(folder, e);
        } catch (IllegalArgumentException e) {
            undo(e); // or the next batch would bring half of this one along
            throw e;
        }
    }

    private static Term organization(OrganizationId id) {
        return new Term(Fields.ESTABLISHED, ArticleDocuments.clipped(id.value()));
    }

    private static GroupChanges groups(Batch batch, SearcherManager searchers) throws IOException {
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            return CopyGroups.changes(searcher, batch);
        } finally {
            searchers.release(searcher);
        }
    }

    private void write(Batch batch, GroupChanges groups) throws IOException {
        for (ArticleId id : batch.removed()) {
            writer.deleteDocuments(new Term(Fields.BLOCK, id.value()));
        }
        for (String path : batch.readable()) {
            writer.deleteDocuments(new Term(Fields.REFUSED_FILE, RefusalDocuments.pathKey(path)));
        }
        put(batch.articles(), groups);
        for (Refusal refusal : batch.refusals()) {
            writer.updateDocument(
                    new Term(Fields.REFUSAL, RefusalDocuments.key(refusal)),
                    RefusalDocuments.of(refusal));
        }
        for (OrganizationId id : batch.dissolved()) {
            writer.deleteDocuments(organization(id));
        }
        for (Established one : batch.organizations()) {
            writer.updateDocument(organization(one.id()), OrganizationDocuments.of(one));
        }
        // The articles come first: a column can be written anew only once it is there.
        for (Map.Entry<ArticleId, Long> changed : groups.labels().entrySet()) {
            writer.updateNumericDocValue(
                    new Term(Fields.ARTICLE, changed.getKey().value()),
                    Fields.GROUP,
                    changed.getValue());
        }
        writer.commit();
    }

    /** On all cores: taking a text apart into terms is most of the work. */
    private void put(List<AnnotatedArticle> articles, GroupChanges groups) throws IOException {
        IndexWriter now = writer;
        try {
            articles.parallelStream()
                    .forEach(article -> put(now, article, groups.printOf(article.id())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void put(IndexWriter writer, AnnotatedArticle article, TextPrint print) {
        try {
            writer.updateDocuments(
                    new Term(Fields.BLOCK, article.id().value()), documents.block(article, print));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void undo(Exception cause) {
        try {
            writer.rollback();
            writer = writer(directory, OpenMode.APPEND);
        } catch (IOException | IllegalStateException e) {
            // The first trouble is the one to report; whoever writes next opens the writer again.
            cause.addSuppressed(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (writer.isOpen()) {
            writer.close();
        }
    }
}
