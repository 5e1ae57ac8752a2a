package dev.sayso.ingest.document;

import dev.sayso.article.Kind;
import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.KindWords;
import dev.sayso.ingest.text.OutletWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a printed page says over its text: "The Invented Herald | Opinion | 12 March 2024". A
 * browser prints the day of printing, the title and the address instead.
 */
final class RunningHeads {
    private static final Pattern PARTS =
            Pattern.compile("\\s*+[|•·]\\s*+|\\s[-–—]\\s|\\s{3,}|, (?=\\p{Lu}\\p{L}+day\\b)");
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://[^\\s|]+");

    private RunningHeads() {}

    /** The clues of the document with those of its running heads. */
    static Clues clues(List<String> heads, Clues document) {
        Optional<String> url = heads.stream().flatMap(head -> address(head).stream()).findFirst();
        Optional<String> outlet = Optional.empty();
        Optional<LocalDate> day = Optional.empty();
        Optional<Kind> kind = Optional.empty();
        for (String head : heads) {
            for (String part : PARTS.split(ADDRESS.matcher(head).replaceAll(""), -1)) {
                Optional<LocalDate> found = DateWords.parse(part);
                day = day.or(() -> found);
                kind = kind.or(() -> KindWords.of(part));
                outlet = found.isEmpty() ? outlet.or(() -> OutletWords.name(part)) : outlet;
            }
        }
        return document.withPrinted(
                "running-head", outlet, url.isPresent() ? Optional.empty() : day, kind, url);
    }

    /** Of a page on the web; not of the outlet's front page, which papers print too. */
    private static Optional<String> address(String head) {
        Matcher matcher = ADDRESS.matcher(head);
        return matcher.find() && matcher.group().split("/", -1).length > 4
                ? Optional.of(matcher.group())
                : Optional.empty();
    }
}
