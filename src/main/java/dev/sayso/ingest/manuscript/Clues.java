package dev.sayso.ingest.manuscript;

import dev.sayso.article.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a file says of itself beside its text.
 *
 * <p>Some of it is meant for the reader (front matter, a book's bibliographic record, a mail's
 * subject) and is believed; some only tells who typed or sent the file and is believed where the
 * text agrees.
 *
 * @param rule where the clues come from, as it stands in the provenance: {@code front-matter}
 * @param likelyTitle a title that the text has to confirm
 * @param likelyAuthors names that the text has to confirm
 */
public record Clues(
        String rule,
        Optional<String> title,
        Optional<String> standfirst,
        List<String> authors,
        Optional<String> outlet,
        Optional<LocalDate> published,
        Optional<Kind> kind,
        Optional<String> language,
        Optional<String> url,
        Optional<String> likelyTitle,
        List<String> likelyAuthors) {

    public Clues {
        authors = List.copyOf(authors);
        likelyAuthors = List.copyOf(likelyAuthors);
    }

    /** No clue at all. */
    public static Clues none() {
        return new Clues(
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
