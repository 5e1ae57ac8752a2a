package dev.sayso.ingest.document;

import dev.sayso.article.Languages;
import dev.sayso.ingest.child.Answer;
import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.particulars.AuthorNames;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.KindWords;
import dev.sayso.ingest.particulars.OutletName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a document says of itself. A book's record is made for readers; a word processor's
 * properties tell who typed the file, and when.
 */
final class Properties {
    private static final String BOOK = "application/epub+zip";

    private Properties() {}

    static Clues clues(Answer.Parsed parsed) {
        return parsed.mediaType().equals(BOOK) ? book(parsed) : typed(parsed);
    }

    private static Clues book(Answer.Parsed parsed) {
        Optional<LocalDate> published =
                value(parsed, "dc:date")
                        .or(() -> value(parsed, "dcterms:created"))
                        .flatMap(DateWords::parse);
        return new Clues(
                "book-record",
                value(parsed, "dc:title"),
                Optional.empty(),
                authors(parsed),
                value(parsed, "dc:publisher").flatMap(OutletName::clean),
                published,
                value(parsed, "dc:subject")
                        .map(subjects -> subjects.replace("\n", ", "))
                        .flatMap(KindWords::ofLabel),
                value(parsed, "dc:language").flatMap(Languages::code),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Clues typed(Answer.Parsed parsed) {
        return new Clues(
                "document-properties",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                authors(parsed));
    }

    private static List<String> authors(Answer.Parsed parsed) {
        return value(parsed, "dc:creator").map(AuthorNames::split).orElse(List.of());
    }

    private static Optional<String> value(Answer.Parsed parsed, String key) {
        return Optional.ofNullable(parsed.metadata().get(key)).filter(v -> !v.isBlank());
    }
}
