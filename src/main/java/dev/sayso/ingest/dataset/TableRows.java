package dev.sayso.ingest.dataset;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.text.StreamedLines;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a table in text: comma, semicolon, tab or bar between the columns, values in
 * quotation marks where they hold one of these or run over several lines.
 *
 * <p>Rows are parted here, so that one of any length does no harm and one that is damaged does not
 * take the rest with it; the columns of a row are parted by the library.
 */
final class TableRows implements Rows {
    private static final String DELIMITERS = ",;\t|";
    private static final char QUOTE = '"';

    /** How often reading begins again below a quotation mark that is never closed. */
    private static final int MOST_RESTARTS = 20;

    /** Opens the lines of the file from the beginning. */
    interface Source {
        StreamedLines open() throws IOException;
    }

    /** The text of one row, with the line breaks inside its values. */
    private record Raw(long line, String text, boolean tooLong, boolean open) {
        boolean isBlank() {
            return text.isBlank() && !tooLong && !open;
        }
    }

    private final Source source;
    private final int longest;
    private StreamedLines lines;
    private char delimiter;
    private List<String> names;
    private int restarts;

    private TableRows(Source source, int longest) throws IOException {
        this.source = source;
        this.longest = longest;
        this.lines = source.open();
        this.delimiter = ',';
        this.names = List.of();
    }

    /**
     * Reads the names of the columns.
     *
     * @param longest the most characters of one row
     */
    static TableRows of(Source source, int longest) throws IOException {
        TableRows rows = new TableRows(source, longest);
        rows.header();
        return rows;
    }

    private void header() throws IOException {
        Optional<Raw> first = raw(',');
        if (first.isPresent() && first.get().text().matches("(?i)sep=.")) {
            first = raw(',');
        }
        if (first.isEmpty() || first.get().tooLong()) {
            return;
        }
        long best = -1;
        for (int i = 0; i < DELIMITERS.length(); i++) {
            char candidate = DELIMITERS.charAt(i);
            List<String> columns = columns(first.get().text(), candidate);
            long score = Columns.known(columns) * 1000 + columns.size();
            if (score > best) {
                best = score;
                delimiter = candidate;
                names = columns.stream().map(String::strip).toList();
            }
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Optional<Row> next() throws IOException {
        Optional<Raw> raw = raw(delimiter);
        while (raw.isPresent() && raw.get().isBlank()) {
            raw = raw(delimiter);
        }
        return raw.isEmpty() || restarts > MOST_RESTARTS
                ? Optional.empty()
                : Optional.of(row(raw.get()));
    }

    private Row row(Raw raw) throws IOException {
        if (raw.open()) {
            restartBelow(raw.line());
            return damaged(
                    Reason.CORRUPT,
                    "Line %d opens a quotation mark that is never closed.".formatted(raw.line()));
        }
        if (raw.tooLong()) {
            return damaged(
                    Reason.TOO_LARGE,
                    "The row that begins in line %d has more than %,d characters."
                            .formatted(raw.line(), longest));
        }
        List<String> columns = columns(raw.text(), delimiter);
        if (columns.stream().skip(names.size()).anyMatch(surplus -> !surplus.isBlank())) {
            return damaged(
                    Reason.CORRUPT,
                    "Line %d has %d columns, and the table has %d."
                            .formatted(raw.line(), columns.size(), names.size()));
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), names.size()); i++) {
            if (!columns.get(i).isBlank()) {
                values.putIfAbsent(names.get(i), List.of(columns.get(i)));
            }
        }
        return new Row.Whole(raw.line(), values);
    }

    private static Row damaged(Reason reason, String detail) {
        return new Row.Damaged(new Trouble(reason, detail));
    }

    /** Begins again below a line. */
    private void restartBelow(long line) throws IOException {
        lines.close();
        lines = source.open();
        restarts++;
        for (long i = 0; i < line; i++) {
            lines.next();
        }
    }

    /** The next row's text: one line, or several where a quotation is open at the line's end. */
    private Optional<Raw> raw(char between) throws IOException {
        Optional<StreamedLines.Line> first = lines.next();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(first.get().text());
        boolean tooLong = first.get().cut();
        boolean open = !tooLong && isOpen(first.get().text(), between, false);
        while (open) {
            Optional<StreamedLines.Line> more = lines.next();
            if (more.isEmpty()) {
                return Optional.of(new Raw(first.get().number(), "", tooLong, true));
            }
            String line = more.get().text();
            tooLong |= more.get().cut() || text.length() + line.length() > longest;
            if (tooLong) {
                text.setLength(0);
            } else {
                text.append('\n').append(line);
            }
            open = !more.get().cut() && isOpen(line, between, true);
        }
        return Optional.of(new Raw(first.get().number(), text.toString(), tooLong, false));
    }

    /** Whether a quotation is open at the end of the line. A mark inside a bare value is none. */
    private static boolean isOpen(String line, char between, boolean openBefore) {
        boolean open = openBefore;
        boolean start = !openBefore;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (open) {
                boolean doubled =
                        c == QUOTE && i + 1 < line.length() && line.charAt(i + 1) == QUOTE;
                i += doubled ? 1 : 0;
                open = c != QUOTE || doubled;
            } else {
                open = start && c == QUOTE;
                start = c == between;
            }
        }
        return open;
    }

    private static List<String> columns(String text, char between) throws IOException {
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(between)
                        .setTrailingData(true)
                        .setLenientEof(true)
                        .get();
        List<String> columns = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord part : parser) {
                part.forEach(columns::add);
            }
        }
        return columns;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
