package dev.sayso.cli;

import dev.sayso.article.Field;
import dev.sayso.ingest.ocr.Tesseract;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that say how files are to be read. */
final class ReadingFlags {
    /** A comma before the next field; a column's name may hold others. */
    private static final String BETWEEN = ",(?=\\s*+\\p{Alpha}++\\s*+=)";

    @Option(
            names = "--columns",
            paramLabel = "FIELD=COLUMN,…",
            description =
                    "Which column of a data set holds what, where its name does not say it:"
                            + " title=heading,author=writer. Fields: title, standfirst, author, outlet,"
                            + " date, dateline, kind, language, url, body.")
    private List<String> columns = List.of();

    @Option(
            names = "--ocr",
            description =
                    "Recognize the text of scanned PDFs, and of pictures (png, jpg, tiff), with Tesseract; takes seconds for each page.")
    private boolean ocr;

    /**
     * Whether text is to be recognized.
     *
     * @throws UsageMistake when it is and nothing on this machine can: better said before a
     *     thousand files than after
     */
    boolean ocr() {
        if (ocr && Tesseract.installed().isEmpty()) {
            throw new UsageMistake(
                    "--ocr needs Tesseract, which is not installed here. Install it (Debian and Ubuntu:"
                            + " apt install tesseract-ocr; macOS: brew install tesseract; Windows: winget"
                            + " install tesseract-ocr.tesseract), or leave --ocr out.");
        }
        return ocr;
    }

    /** The columns by field. */
    Map<Field, String> columns() {
        Map<Field, String> byField = new EnumMap<>(Field.class);
        columns.stream()
                .flatMap(typed -> Arrays.stream(typed.split(BETWEEN, -1)))
                .forEach(pair -> add(pair, byField));
        return byField;
    }

    private static void add(String pair, Map<Field, String> byField) {
        int equals = pair.indexOf('=');
        String column = pair.substring(equals + 1).strip();
        if (equals < 0 || column.isEmpty()) {
            throw new UsageMistake(
                    "“" + pair + "” names no column; type it as title=heading,author=writer.");
        }
        String typed = pair.substring(0, equals).strip();
        Field field = field(typed).orElseThrow(() -> noField(typed));
        if (byField.putIfAbsent(field, column) != null) {
            throw new UsageMistake("--columns names two columns for " + label(field) + ".");
        }
    }

    private static UsageMistake noField(String typed) {
        return new UsageMistake(
                "“"
                        + typed
                        + "” is no field of an article; the fields are "
                        + Arrays.stream(Field.values())
                                .map(ReadingFlags::label)
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private static Optional<Field> field(String typed) {
        return Arrays.stream(Field.values())
                .filter(f -> f.label().equalsIgnoreCase(typed) || label(f).equalsIgnoreCase(typed))
                .findFirst();
    }

    /** As it is typed: {@code --author} is in the singular too. */
    private static String label(Field field) {
        return field == Field.AUTHORS ? "author" : field.label();
    }
}
