package dev.sayso.archive;

import dev.sayso.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * One place that matches.
 *
 * @param span offsets in UTF-16 code units into the text it stands in
 * @param why the reason, where the words there are not those that were asked for: {@code LIS:
 *     Lantern Institute for Security}
 */
public record Match(Span span, Optional<String> why) {
    /** A place that holds the very words. */
    public static Match of(Span span) {
        return new Match(span, Optional.empty());
    }

    /** The same place in a text that has more characters before it; negative: fewer. */
    public Match shift(int offset) {
        return new Match(span.shift(offset), why);
    }

    /** The places alone. */
    public static List<Span> spans(List<Match> matches) {
        return matches.stream().map(Match::span).toList();
    }
}
