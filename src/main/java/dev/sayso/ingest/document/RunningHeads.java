package dev.sayso.ingest.document;

import dev.sayso.article.Kind;
import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.KindWords;
import dev.sayso.ingest.text.OutletWords;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a printed page says over its text: "The Invented Herald | Opinion | 12 March 2024". */
final class RunningHeads {
    private static final Pattern PARTS = Pattern.compile("\\s*+[|•·]\\s*+|\\s[-–—]\\s|\\s{3,}");

    private RunningHeads() {}

    /** The clues of the document with those of its running heads. */
    static Clues clues(Collection<String> heads, Clues document) {
        Optional<String> outlet = Optional.empty();
        Optional<LocalDate> day = Optional.empty();
        Optional<Kind> kind = Optional.empty();
        for (String head : heads) {
            for (String part : PARTS.split(head, -1)) {
                Optional<LocalDate> found = DateWords.parse(part);
                day = day.or(() -> found);
                kind = kind.or(() -> KindWords.of(part));
                outlet = found.isEmpty() ? outlet.or(() -> OutletWords.name(part)) : outlet;
            }
        }
        return document.withPrinted("running-head", outlet, day, kind);
    }
}
