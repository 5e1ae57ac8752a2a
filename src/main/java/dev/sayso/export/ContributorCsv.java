package dev.sayso.export;

import dev.sayso.archive.Contributor;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Outlets and authors as rows for a spreadsheet; see {@link Csv}. */
public final class ContributorCsv {
    private ContributorCsv() {}

    /** The names of the columns of {@link #row}. */
    public static String header() {
        return Csv.line(Stream.of("slug", "name", "articles", "first", "last"));
    }

    /** One of the list. */
    public static String row(Contributor contributor) {
        return Csv.line(
                Stream.of(
                        contributor.slug(),
                        contributor.name(),
                        String.valueOf(contributor.articles()),
                        contributor.first().map(LocalDate::toString).orElse(""),
                        contributor.last().map(LocalDate::toString).orElse("")));
    }
}
