package dev.sayso.web.view;

import dev.sayso.archive.Similar;
import dev.sayso.archive.Summary;
import dev.sayso.export.PlainText;
import dev.sayso.web.text.Speech;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A similar article, as the page of another shows it.
 *
 * @param beside the article whose page it is
 */
public record SimilarView(Similar similar, Summary beside) {
    private static final int MOST_CITES = 4;

    private Summary article() {
        return similar.article();
    }

    public String title() {
        return PlainText.oneLine(article().title());
    }

    /** The language of the headline, ISO 639-1, where it is known. */
    public Optional<String> language() {
        return article().language();
    }

    public String address() {
        return Links.article(article());
    }

    public Optional<String> outlet() {
        return article().outlet().map(PlainText::oneLine);
    }

    public Optional<LocalDate> published() {
        return article().published();
    }

    /** Whom both cite: {@code cites LIS and QC too}; empty when there is nobody. */
    public String shared() {
        List<String> both =
                article().cites().stream()
                        .filter(beside.cites()::contains)
                        .limit(MOST_CITES)
                        .toList();
        return both.isEmpty()
                ? ""
                : Speech.say("article.similar.cites", PlainText.oneLine(Wording.list(both)));
    }
}
