package dev.sayso.export;

import dev.sayso.archive.CitingPage.Citing;
import dev.sayso.archive.Roster;
import dev.sayso.archive.Summary;
import dev.sayso.resolution.Established;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Who is cited, as rows for a spreadsheet; see {@link Csv}. */
public final class InstituteCsv {
    private InstituteCsv() {}

    /** The names of the columns of {@link #row(Roster.Entry)}. */
    public static String header() {
        return Csv.line(
                Stream.of(
                        "id",
                        "heading",
                        "acronym",
                        "type",
                        "country",
                        "articles",
                        "statistics",
                        "first",
                        "last"));
    }

    /** An institute of the list. */
    public static String row(Roster.Entry entry) {
        Established institute = entry.known().organization();
        return Csv.line(
                Stream.of(
                        institute.id().value(),
                        institute.heading(),
                        institute.acronym().orElse(""),
                        institute.type().label(),
                        institute.country().orElse(""),
                        String.valueOf(entry.known().citing()),
                        String.valueOf(entry.statistics()),
                        entry.first().map(LocalDate::toString).orElse(""),
                        entry.last().map(LocalDate::toString).orElse("")));
    }

    /** The names of the columns of {@link #rows(Citing)}. */
    public static String citationHeader() {
        return Csv.line(
                Stream.of(
                        "article",
                        "title",
                        "authors",
                        "outlet",
                        "date",
                        "url",
                        "verb",
                        "sentence"));
    }

    /** A row for each place where an article cites an institute. */
    public static Stream<String> rows(Citing citing) {
        Summary article = citing.article();
        return citing.passages().stream()
                .map(
                        passage ->
                                Csv.line(
                                        Stream.concat(
                                                Csv.article(article),
                                                Stream.of(
                                                        passage.verb().orElse(""),
                                                        passage.sentence().text()))));
    }
}
