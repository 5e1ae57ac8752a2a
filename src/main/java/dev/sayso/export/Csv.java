package dev.sayso.export;

import dev.sayso.archive.AlsoIn;
import dev.sayso.archive.Copy;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.Summary;
import dev.sayso.attribution.Credit;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.Statistic;
import dev.sayso.statistic.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * Rows of comma-separated values, as RFC 4180 has them, for a spreadsheet.
 *
 * <p>Text from an article never becomes a formula: a cell that would begin one gets an apostrophe
 * in front, unless it is a number. Every row ends with a carriage return and a line feed.
 */
public final class Csv {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]++(?:\\.[0-9]++)?+");
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** The names of the columns of {@link #row(Summary, List)}. */
    public static String articleHeader() {
        return line(
                Stream.of(
                        "id",
                        "title",
                        "authors",
                        "outlet",
                        "date",
                        "kind",
                        "url",
                        "cites",
                        "statistics",
                        "truncated",
                        "wrong",
                        "copies",
                        "alsoIn"));
    }

    /** An article, with the others of its group. */
    public static String row(Summary article, List<Copy> copies) {
        return line(
                Stream.of(
                        article.id().value(),
                        article.title(),
                        String.join("; ", article.authors()),
                        article.outlet().orElse(""),
                        article.published().map(LocalDate::toString).orElse(""),
                        article.kind().label(),
                        article.url().orElse(""),
                        String.join("; ", article.cites()),
                        String.valueOf(article.statistics()),
                        String.valueOf(article.truncated()),
                        String.valueOf(article.wrong()),
                        String.valueOf(copies.size()),
                        alsoIn(article, copies)));
    }

    /** The names of the columns of {@link #row(LedgerRow)}. */
    public static String ledgerHeader() {
        return line(
                Stream.of(
                        "article",
                        "title",
                        "authors",
                        "outlet",
                        "date",
                        "url",
                        "statistic",
                        "text",
                        "value",
                        "valueHigh",
                        "modifier",
                        "kind",
                        "unit",
                        "per",
                        "role",
                        "status",
                        "direction",
                        "subject",
                        "place",
                        "period",
                        "source",
                        "sourceType",
                        "cue",
                        "verdict",
                        "working",
                        "sentence",
                        "copies",
                        "alsoIn"));
    }

    /** A statistic with the article it stands in. */
    public static String row(LedgerRow row) {
        return line(
                Stream.of(
                                article(row.article()),
                                statistic(row.statistic()),
                                Stream.of(
                                        String.valueOf(row.copies().size()),
                                        alsoIn(row.article(), row.copies())))
                        .flatMap(cells -> cells));
    }

    private static String alsoIn(Summary article, List<Copy> copies) {
        return String.join("; ", AlsoIn.of(article, copies).names());
    }

    static Stream<String> article(Summary article) {
        return Stream.of(
                article.id().value(),
                article.title(),
                String.join("; ", article.authors()),
                article.outlet().orElse(""),
                article.published().map(LocalDate::toString).orElse(""),
                article.url().orElse(""));
    }

    private static Stream<String> statistic(Statistic statistic) {
        Amount amount = statistic.amount();
        Optional<Credit> source = statistic.source();
        List<Check> checks = statistic.checks();
        return Stream.of(
                statistic.id(),
                statistic.text(),
                plain(amount.value()),
                amount.high().map(Csv::plain).orElse(""),
                amount.modifier().label(),
                amount.kind().label(),
                amount.unit().orElse(""),
                amount.per().orElse(""),
                statistic.role().label(),
                statistic.status().label(),
                statistic.direction().label(),
                statistic.subject().orElse(""),
                statistic.place().orElse(""),
                statistic.period().map(Period::edtf).orElse(""),
                source.map(Credit::name).orElse(""),
                source.map(credit -> credit.type().label()).orElse(""),
                source.flatMap(Credit::cue).orElse(""),
                statistic.verdict().map(Verdict::label).orElse(""),
                checks.stream().map(Check::working).collect(Collectors.joining("; ")),
                statistic.sentence());
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    /** A row of cells. */
    static String line(Stream<String> cells) {
        return CSVFormat.RFC4180.format(cells.map(Csv::cell).toArray()) + "\r\n";
    }

    /** A cell as it may stand in a spreadsheet: no formula, one line, no hidden characters. */
    static String cell(String text) {
        String plain = PlainText.oneLine(text);
        boolean formula =
                !text.isEmpty()
                        && (FORMULA.indexOf(text.charAt(0)) >= 0
                                || (!plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0));
        return formula && !NUMBER.matcher(plain).matches() ? "'" + plain : plain;
    }
}
