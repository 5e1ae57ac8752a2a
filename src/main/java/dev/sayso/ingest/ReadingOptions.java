package dev.sayso.ingest;

import dev.sayso.article.Field;
import java.util.Map;

/**
 * What is known about how a file is to be read.
 *
 * @param columns the columns of a data set, by the field that is read from each: {@code TITLE ->
 *     headline}; fields that are not there are read from columns with a usual name
 * @param ocr whether text recognition is tried on pages that are only pictures
 */
public record ReadingOptions(Map<Field, String> columns, boolean ocr) {
    public ReadingOptions {
        columns = Map.copyOf(columns);
    }

    /** As files are read when nobody says otherwise. */
    public static ReadingOptions standard() {
        return new ReadingOptions(Map.of(), false);
    }
}
