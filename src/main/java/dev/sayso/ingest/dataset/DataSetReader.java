package dev.sayso.ingest.dataset;

import dev.sayso.article.Field;
import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.text.Charsets;
import dev.sayso.ingest.text.StreamedLines;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads the files in which data sets of articles come: tables in text, JSON Lines, JSON. */
public final class DataSetReader {
    private final Map<Field, String> columns;
    private final int longest;

    /**
     * @param columns as a person named them, by their field
     * @param longest the most characters of one row
     */
    public DataSetReader(Map<Field, String> columns, int longest) {
        this.columns = Map.copyOf(columns);
        this.longest = longest;
    }

    /** Reads a table, CSV, TSV and their like; hands on its rows, each to be read at once. */
    public void table(Path file, Consumer<Supplier<Reading>> pieces) throws IOException {
        try (Rows rows = TableRows.of(() -> lines(file), longest)) {
            read(rows, pieces);
        }
    }

    /** Reads JSON, an object on every line, a list of objects, or one object; in the same way. */
    public void json(Path file, Consumer<Supplier<Reading>> pieces) throws IOException {
        if (hasLines(file)) {
            try (Rows rows = new JsonLineRows(lines(file))) {
                read(rows, pieces);
            }
            return;
        }
        Optional<Rows> list = JsonListRows.of(reader(file), longest);
        if (list.isPresent()) {
            try (Rows rows = list.get()) {
                read(rows, pieces);
            }
        } else {
            single(file, pieces);
        }
    }

    private void read(Rows rows, Consumer<Supplier<Reading>> pieces) throws IOException {
        DataSet.read(rows, columns, pieces);
    }

    /** Whether the first line that is not blank is an object for itself. */
    private boolean hasLines(Path file) throws IOException {
        try (StreamedLines lines = lines(file)) {
            Optional<StreamedLines.Line> line = lines.next();
            while (line.isPresent() && line.get().text().isBlank()) {
                line = lines.next();
            }
            String text = line.map(first -> first.text().strip()).orElse("");
            return text.startsWith("{")
                    && line.isPresent()
                    && (line.get().cut() || (text.endsWith("}") && lines.next().isPresent()));
        }
    }

    /** Reads a file that is one object. */
    private void single(Path file, Consumer<Supplier<Reading>> pieces) throws IOException {
        char[] text = new char[longest + 1];
        int length = 0;
        try (Reader reader = reader(file)) {
            for (int read = 0; read >= 0 && length < text.length; ) {
                length += read;
                read = reader.read(text, length, text.length - length);
            }
        }
        if (length == text.length) {
            pieces.accept(
                    () ->
                            new Reading.Refused(
                                    new Trouble(
                                            Reason.TOO_LARGE,
                                            "It is one object of more than %,d characters."
                                                    .formatted(longest))));
            return;
        }
        try (Rows rows = new SingleRow(JsonValues.row(new String(text, 0, length), 1))) {
            read(rows, pieces);
        }
    }

    private StreamedLines lines(Path file) throws IOException {
        return new StreamedLines(reader(file), longest);
    }

    private static Reader reader(Path file) throws IOException {
        return Charsets.reader(Files.newInputStream(file));
    }
}
