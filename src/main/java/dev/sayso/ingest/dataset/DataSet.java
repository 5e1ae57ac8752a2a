package dev.sayso.ingest.dataset;

import dev.sayso.article.Field;
import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.particulars.DateWords.SlashOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A data set of articles, read row by row, however long it is. The first rows are read ahead: they
 * show the columns, where the file does not name them, and in which order its dates are written.
 */
final class DataSet {
    private static final int MOST_AHEAD = 1_000;
    private static final long LONGEST_AHEAD = 4_000_000;
    private static final int MOST_NAMED = 20;
    private static final int LONGEST_NAME = 40;
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/\\d{4}\\b.*");
    private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\s]++");

    private final Rows rows;
    private final Map<Field, String> given;
    private final Consumer<Supplier<Reading>> pieces;

    private DataSet(Rows rows, Map<Field, String> given, Consumer<Supplier<Reading>> pieces) {
        this.rows = rows;
        this.given = given;
        this.pieces = pieces;
    }

    /**
     * Hands on a piece for every row, in order, to be read at once.
     *
     * @param given the columns as a person named them, by their field
     */
    static void read(Rows rows, Map<Field, String> given, Consumer<Supplier<Reading>> pieces)
            throws IOException {
        new DataSet(rows, given, pieces).read();
    }

    private void read() throws IOException {
        List<Row> ahead = ahead();
        Set<String> names = new LinkedHashSet<>(rows.names());
        whole(ahead).forEach(row -> names.addAll(row.values().keySet()));
        names.remove("");
        Columns columns = Columns.among(names, given);
        Optional<Trouble> unfit = unfit(names, columns, ahead);
        if (unfit.isPresent()) {
            pieces.accept(() -> new Reading.Refused(unfit.get()));
            return;
        }
        RowReader reader = new RowReader(columns, order(columns, ahead));
        for (Row row : ahead) {
            pieces.accept(() -> reading(row, reader));
        }
        ahead.clear();
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            Row read = row.get();
            pieces.accept(() -> reading(read, reader));
        }
    }

    private static Reading reading(Row row, RowReader reader) {
        return switch (row) {
            case Row.Damaged(Trouble trouble) -> new Reading.Refused(trouble);
            case Row.Whole whole -> reader.read(whole);
        };
    }

    private List<Row> ahead() throws IOException {
        List<Row> ahead = new ArrayList<>();
        long characters = 0;
        while (ahead.size() < MOST_AHEAD && characters < LONGEST_AHEAD) {
            Optional<Row> row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            ahead.add(row.get());
            characters += row.get() instanceof Row.Whole whole ? whole.size() : 0;
        }
        return ahead;
    }

    private static List<Row.Whole> whole(List<Row> rows) {
        return rows.stream()
                .filter(Row.Whole.class::isInstance)
                .map(Row.Whole.class::cast)
                .toList();
    }

    /** Why there is nothing to be read; empty when there is. */
    private Optional<Trouble> unfit(Set<String> names, Columns columns, List<Row> ahead)
            throws IOException {
        Optional<String> missing =
                given.entrySet().stream()
                        .filter(entry -> !columns.has(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .findFirst();
        if (missing.isPresent() && !names.isEmpty()) {
            return Optional.of(
                    new Trouble(
                            Reason.UNSUPPORTED,
                            "There is no column “%s”; the columns are %s."
                                    .formatted(missing.get(), shown(names))));
        }
        if (columns.has(Field.BODY) && !ahead.isEmpty()) {
            return Optional.empty();
        }
        if (names.isEmpty() && !ahead.isEmpty()) {
            return Optional.of(((Row.Damaged) ahead.getFirst()).trouble());
        }
        return Optional.of(withoutText(names, columns, ahead));
    }

    private Trouble withoutText(Set<String> names, Columns columns, List<Row> ahead)
            throws IOException {
        if (ahead.isEmpty()) {
            return new Trouble(Reason.NO_TEXT, "The data set holds no row.");
        }
        String how =
                " The columns are %s; when one of them holds the text, say so with --columns body=NAME."
                        .formatted(shown(names));
        if (!columns.has(Field.TITLE) && !columns.has(Field.URL)) {
            return new Trouble(
                    Reason.UNSUPPORTED, "It is no data set of articles that Sayso knows." + how);
        }
        long count = ahead.size();
        while (rows.next().isPresent()) {
            count++;
        }
        String what =
                columns.has(Field.TITLE) && columns.has(Field.URL)
                        ? "a title and an address"
                        : columns.has(Field.TITLE) ? "a title" : "an address";
        return new Trouble(
                Reason.NO_TEXT,
                (count == 1 ? "1 row has " : "%,d rows have ".formatted(count))
                        + what
                        + " but no text."
                        + how);
    }

    private static String shown(Collection<String> names) {
        String shown =
                names.stream()
                        .limit(MOST_NAMED)
                        .map(name -> NOT_SHOWN.matcher(name).replaceAll(" "))
                        .map(
                                name ->
                                        name.length() <= LONGEST_NAME
                                                ? name
                                                : name.substring(0, LONGEST_NAME) + "…")
                        .collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? shown + " and others" : shown;
    }

    /** What 03/05/2024 means, where other dates of the column prove it; they must not disagree. */
    private static SlashOrder order(Columns columns, List<Row> ahead) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (Row.Whole row : whole(ahead)) {
            Matcher date = SLASHES.matcher(columns.value(Field.DATE, row).orElse(""));
            if (date.matches()) {
                dayFirst |= Integer.parseInt(date.group(1)) > 12;
                monthFirst |= Integer.parseInt(date.group(2)) > 12;
            }
        }
        if (dayFirst == monthFirst) {
            return SlashOrder.UNKNOWN;
        }
        return dayFirst ? SlashOrder.DAY_FIRST : SlashOrder.MONTH_FIRST;
    }
}
