package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of one article, read when it is first needed and then once: reading any of it
 * decompresses the body's block.
 */
final class StoredTexts {
    private static final String BODY = Fields.BODY + Fields.STORED;
    private static final String STANDFIRST = Fields.LEAD + Fields.STORED;

    private final IndexSearcher searcher;
    private final int document;
    private final Set<String> wanted;
    private @Nullable Document stored;
    private @Nullable AnnotatedArticle annotated;

    /**
     * @param annotations whether the record with the annotations will be asked for
     */
    StoredTexts(IndexSearcher searcher, int document, boolean annotations) {
        this.searcher = searcher;
        this.document = document;
        this.wanted =
                annotations ? Set.of(BODY, STANDFIRST, Fields.RECORD) : Set.of(BODY, STANDFIRST);
    }

    private Document stored() throws IOException {
        Document known = stored;
        if (known == null) {
            known = searcher.storedFields().document(document, wanted);
            stored = known;
        }
        return known;
    }

    private String text(String field) throws IOException {
        String text = stored().get(field);
        return text == null ? "" : text;
    }

    String body() throws IOException {
        return text(BODY);
    }

    /** The standfirst among the particulars; empty when there is none. */
    String standfirst() throws IOException {
        return text(STANDFIRST);
    }

    AnnotatedArticle annotated() throws IOException {
        AnnotatedArticle known = annotated;
        if (known == null) {
            known = StoredArticles.read(stored());
            annotated = known;
        }
        return known;
    }
}
