package dev.sayso.ledger;

import dev.sayso.article.ArticleId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An article in which a statistic is printed. */
public record Printed(
        ArticleId article,
        String title,
        List<String> authors,
        Optional<String> outlet,
        Optional<LocalDate> published) {
    /** The order of publication; undated ones last, and of one day by id. */
    public static final Comparator<Printed> EARLIEST_FIRST =
            Comparator.comparing((Printed p) -> p.published().orElse(LocalDate.MAX))
                    .thenComparing(p -> p.article().value());

    public Printed {
        authors = List.copyOf(authors);
    }
}
