package dev.sayso.archive;

import dev.sayso.archive.Suggestion.Kind;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What might be suggested.
 *
 * @param words how many of the typed words it stands for
 */
record SuggestionCandidate(Suggestion suggestion, int words, boolean exact) {
    /** What would end a quoted name. */
    static final Pattern QUOTES = Pattern.compile("[\"“”„‟«»＂]");

    static final Comparator<SuggestionCandidate> BEST_FIRST =
            Comparator.<SuggestionCandidate>comparingInt(c -> -c.words())
                    .thenComparing(c -> !c.exact())
                    .thenComparingLong(c -> -c.suggestion().articles())
                    .thenComparing(c -> c.suggestion().text());

    Kind kind() {
        return suggestion.kind();
    }

    int rank() {
        return switch (kind()) {
            case HEADLINE -> 1;
            case TERM -> 2;
            default -> 0;
        };
    }

    /** Candidates of one sort, the best first; each is made only when it is asked for. */
    interface Line {
        Optional<SuggestionCandidate> next() throws IOException;
    }

    static Optional<Suggestion> made(
            Kind kind, String text, String label, long articles, String query) {
        return articles == 0
                ? Optional.empty()
                : Optional.of(new Suggestion(kind, text, label, articles, query, Optional.empty()));
    }

    static boolean isReadable(String query) {
        return QueryParser.parse(query) instanceof Reading.Understood;
    }

    static String unquoted(String name) {
        return QUOTES.matcher(name).replaceAll(" ").strip();
    }

    static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
