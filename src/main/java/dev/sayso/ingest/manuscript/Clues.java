package dev.sayso.ingest.manuscript;

import dev.sayso.article.Byline;
import dev.sayso.article.Kind;
import dev.sayso.article.Particulars;
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
 * @param subject a mail's: the title, unless the text has one over its byline
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
        Optional<String> subject,
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

    /** The same clues with what is printed on the pages, where the file itself does not say it. */
    public Clues withPrinted(
            String printedRule,
            Optional<String> printedOutlet,
            Optional<LocalDate> day,
            Optional<Kind> printedKind,
            Optional<String> printedUrl) {
        return new Clues(
                printedRule,
                title,
                standfirst,
                authors,
                outlet.or(() -> printedOutlet),
                published.or(() -> day),
                kind.or(() -> printedKind),
                language,
                url.or(() -> printedUrl),
                subject,
                likelyAuthors);
    }

    /** What is known with what is said here for the reader, which goes before it. */
    public Particulars over(Particulars known) {
        Particulars more = known;
        more = title.isPresent() ? more.withTitle(title.get(), rule) : more;
        more = standfirst.isPresent() ? more.withStandfirst(standfirst.get(), rule) : more;
        more = outlet.isPresent() ? more.withOutlet(outlet.get(), rule) : more;
        more = published.isPresent() ? more.withPublished(published.get(), rule) : more;
        more = kind.isPresent() ? more.withKind(kind.get(), rule) : more;
        more = language.isPresent() ? more.withLanguage(language.get(), rule) : more;
        more = url.isPresent() ? more.withUrl(url.get(), rule) : more;
        return authors.isEmpty() ? more : more.withByline(new Byline.Signed(authors), rule);
    }

    /** Whether they say nothing at all. */
    public boolean isEmpty() {
        return equals(none().under(rule));
    }

    private Clues under(String other) {
        return new Clues(
                other,
                title,
                standfirst,
                authors,
                outlet,
                published,
                kind,
                language,
                url,
                subject,
                likelyAuthors);
    }
}
