package dev.sayso.ingest;

import dev.sayso.article.Field;
import dev.sayso.article.Origin;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about how a file is to be read.
 *
 * @param columns the columns of a data set, by the field that is read from each: {@code TITLE ->
 *     headline}; fields that are not there are read from columns with a usual name
 * @param ocr whether text recognition is tried on pages that are only pictures
 * @param origin where the file was fetched, when it was
 */
public record ReadingOptions(Map<Field, String> columns, boolean ocr, Optional<Origin> origin) {
    public ReadingOptions {
        columns = Map.copyOf(columns);
    }

    /** Of a file that was not fetched. */
    public ReadingOptions(Map<Field, String> columns, boolean ocr) {
        this(columns, ocr, Optional.empty());
    }

    /** As files are read when nobody says otherwise. */
    public static ReadingOptions standard() {
        return new ReadingOptions(Map.of(), false);
    }
}
