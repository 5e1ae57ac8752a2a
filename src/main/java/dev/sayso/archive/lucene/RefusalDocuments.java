package dev.sayso.archive.lucene;

import dev.sayso.article.Refusal;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/** Pieces that gave no article, a small document each. */
final class RefusalDocuments {
    private static final int LONGEST_PATH = 8_000;

    private RefusalDocuments() {}

    static Document of(Refusal refusal) {
        Document document = new Document();
        ArticleDocuments.keyword(document, Fields.TYPE, "refusal");
        document.add(new StringField(Fields.REFUSAL, key(refusal), Field.Store.NO));
        document.add(new StringField(Fields.REFUSED_FILE, pathKey(refusal.path()), Field.Store.NO));
        document.add(new StoredField(Fields.REFUSED + Fields.PATH, refusal.path()));
        document.add(new StoredField(Fields.REFUSED + Fields.PART, refusal.part()));
        document.add(new StoredField(Fields.REFUSED + Fields.SHA256, refusal.sha256()));
        document.add(new StoredField(Fields.REFUSED + "reason", refusal.reason().name()));
        document.add(new StoredField(Fields.REFUSED + "detail", refusal.detail()));
        return document;
    }

    static String key(Refusal refusal) {
        return pathKey(refusal.path()) + "#" + refusal.part();
    }

    static String pathKey(String path) {
        return ArticleDocuments.clipped(path, LONGEST_PATH);
    }
}
