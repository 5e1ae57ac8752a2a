package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

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
     * @param create only in an empty folder: a plain open of a folder whose list of segments is
     *     gone would delete its files
     */
    static BatchWriter open(Path folder, Directory directory, boolean create) throws IOException {
        if (!Files.isWritable(folder)) {
            throw new java.nio.file.AccessDeniedException(folder.toString());
        }
        IndexWriter writer = writer(directory, create ? OpenMode.CREATE : OpenMode.APPEND);
        if (create) {
            writer.commit();
        }
        return new BatchWriter(folder, directory, writer);
    }

    private static IndexWriter writer(Directory directory, OpenMode mode) throws IOException {
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

    synchronized void apply(Batch batch) throws IOException {
        try {
            for (ArticleId id : batch.removed()) {
                writer.deleteDocuments(new Term(Fields.BLOCK, id.value()));
            }
            for (String path : batch.readable()) {
                writer.deleteDocuments(
                        new Term(Fields.REFUSED_PATH, ArticleDocuments.clipped(path)));
            }
            for (AnnotatedArticle article : batch.articles()) {
                writer.updateDocuments(
                        new Term(Fields.BLOCK, article.id().value()), documents.block(article));
            }
            for (Refusal refusal : batch.refusals()) {
                writer.updateDocument(
                        new Term(Fields.REFUSAL, ArticleDocuments.refusalKey(refusal)),
                        ArticleDocuments.refusal(refusal));
            }
            writer.commit();
        } catch (IOException | RuntimeException e) {
            undo(e);
            throw IndexFolder.explained(folder, e);
        }
    }

    private void undo(Exception cause) {
        try {
            writer.rollback();
            writer = writer(directory, OpenMode.APPEND);
        } catch (IOException | RuntimeException e) {
            // The first trouble is the one to report; whoever writes next meets this one.
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
