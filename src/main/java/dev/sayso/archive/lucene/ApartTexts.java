package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Highlights;
import dev.sayso.article.Block;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The blocks of one article that are set apart, in an index of their own in memory, so that the
 * very queries find their words. They are shown on the article's page and not searched, so the
 * archive's index does not hold them.
 */
final class ApartTexts implements Closeable {
    /** More blocks, or more text, than any page has. */
    private static final int MOST_BLOCKS = 500;

    private static final int MOST_TEXT = 200_000;

    private final List<Integer> blocks = new ArrayList<>();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final Optional<DirectoryReader> reader;

    private ApartTexts(AnnotatedArticle annotated) throws IOException {
        List<Document> documents = documents(annotated);
        this.reader = documents.isEmpty() ? Optional.empty() : Optional.of(written(documents));
    }

    static ApartTexts of(AnnotatedArticle annotated) throws IOException {
        return new ApartTexts(annotated);
    }

    private List<Document> documents(AnnotatedArticle annotated) {
        List<Document> documents = new ArrayList<>();
        List<Block> all = annotated.article().blocks();
        int first = annotated.article().standfirstBlock().orElse(-1);
        int length = 0;
        for (int i = 0; i < all.size() && documents.size() < MOST_BLOCKS; i++) {
            if (i != first && all.get(i) instanceof Block.SetApart block) {
                length += block.text().length();
                if (length > MOST_TEXT) {
                    break;
                }
                Document document = new Document();
                ArticleDocuments.text(
                        document, Fields.BODY, block.text(), annotated.annotations().extent());
                documents.add(document);
                blocks.add(i);
            }
        }
        return documents;
    }

    private DirectoryReader written(List<Document> documents) throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig(Analysis.BY_FIELD).setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            writer.addDocuments(documents);
        }
        return DirectoryReader.open(directory);
    }

    interface Reader {
        void take(int block, TextPlaces places);
    }

    /**
     * Finds a term in all of them.
     *
     * @param words with patterns bounded
     */
    void find(Query words, int term, boolean together, Reader taker) throws IOException {
        if (reader.isEmpty()) {
            return;
        }
        IndexSearcher searcher = new IndexSearcher(reader.get());
        Weight weight = MarkedTerms.weight(searcher, words);
        for (int i = 0; i < blocks.size(); i++) {
            taker.take(
                    blocks.get(i),
                    TextPlaces.of(
                            TextPlaces.matches(searcher, weight, i),
                            Fields.BODY,
                            term,
                            together,
                            Highlights.MOST));
        }
    }

    @Override
    public void close() throws IOException {
        if (reader.isPresent()) {
            reader.get().close();
        }
        directory.close();
    }
}
