package dev.sayso.archive.lucene;

import java.io.IOException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;

/** Reads a single stored text; what stands behind it in the document is not unpacked. */
final class OneField extends StoredFieldVisitor {
    private final String name;
    private String text = "";
    private boolean found;

    private OneField(String name) {
        this.name = name;
    }

    /** The text, or an empty one where the document has none. */
    static String of(StoredFields fields, int document, String name) throws IOException {
        OneField field = new OneField(name);
        fields.document(document, field);
        return field.text;
    }

    @Override
    public Status needsField(FieldInfo field) {
        if (found) {
            return Status.STOP;
        }
        return field.name.equals(name) ? Status.YES : Status.NO;
    }

    @Override
    public void stringField(FieldInfo field, String value) {
        text = value;
        found = true;
    }
}
