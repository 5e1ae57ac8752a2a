package dev.sayso.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The end of a query that somebody is still typing: what of it can be completed, and what stands
 * before it and stays.
 *
 * @param field whose value is being typed; none for words
 * @param quoted whether a quotation mark before them is still open
 * @param ends the last words, each run of them that may be one name, the longest first; empty when
 *     nothing can be completed here
 */
public record UnfinishedQuery(Optional<QueryField> field, boolean quoted, List<End> ends) {
    /** A name rarely has more words that are worth typing. */
    private static final int MOST_WORDS = 6;

    /**
     * Some last words.
     *
     * @param before what was typed before them, as it was typed
     * @param words without quotation marks; at least one
     */
    public record End(String before, List<String> words) {
        public End {
            words = List.copyOf(words);
        }

        /** The words as one text. */
        public String text() {
            return String.join(" ", words);
        }

        /** Whether they are all that was typed. */
        public boolean isWhole() {
            return before.isBlank();
        }
    }

    public UnfinishedQuery {
        ends = List.copyOf(ends);
    }

    private static final UnfinishedQuery NOTHING =
            new UnfinishedQuery(Optional.empty(), false, List.of());

    /** Total: whatever is typed, also what {@link QueryParser} would not read. */
    public static UnfinishedQuery of(String typed) {
        if (typed.length() > QueryParser.LONGEST) {
            return NOTHING;
        }
        List<QueryToken> tokens = QueryLexer.tokens(typed);
        if (tokens.isEmpty()) {
            return NOTHING;
        }
        int last = tokens.size() - 1;
        Optional<QueryToken.FieldName> own = fieldBefore(tokens, last);
        Optional<QueryField> field =
                own.map(name -> QueryField.named(name.name()))
                        .orElseGet(() -> fieldAround(tokens, last));
        if (own.isPresent() && field.isEmpty()) {
            return NOTHING;
        }
        int start = own.map(QueryToken::position).orElse(tokens.get(last).position());
        return switch (tokens.get(last)) {
            case QueryToken.Quoted(String text, boolean exact, int slop, boolean closed, int at)
                    when !closed && !exact && !text.isBlank() ->
                    new UnfinishedQuery(field, true, List.of(end(typed, start, text)));
            case QueryToken.Bare(String text, boolean exact, int at) when !exact ->
                    new UnfinishedQuery(
                            field,
                            false,
                            own.isPresent()
                                    ? List.of(end(typed, start, text))
                                    : runs(typed, tokens));
            default -> NOTHING;
        };
    }

    private static End end(String typed, int start, String text) {
        return new End(typed.substring(0, start), List.of(text.strip().split("\\s+", -1)));
    }

    private static Optional<QueryToken.FieldName> fieldBefore(List<QueryToken> tokens, int at) {
        return at > 0 && tokens.get(at - 1) instanceof QueryToken.FieldName name
                ? Optional.of(name)
                : Optional.empty();
    }

    /** The field whose parentheses are still open here. */
    private static Optional<QueryField> fieldAround(List<QueryToken> tokens, int before) {
        Deque<Optional<QueryField>> open = new ArrayDeque<>();
        for (int i = 0; i < before; i++) {
            switch (tokens.get(i)) {
                case QueryToken.Open parenthesis -> {
                    Optional<QueryField> around =
                            Optional.ofNullable(open.peek()).orElse(Optional.empty());
                    open.push(
                            fieldBefore(tokens, i)
                                    .flatMap(name -> QueryField.named(name.name()))
                                    .or(() -> around));
                }
                case QueryToken.Close parenthesis -> open.poll();
                default -> {
                    // Only parentheses open and close.
                }
            }
        }
        return Optional.ofNullable(open.peek()).orElse(Optional.empty());
    }

    /** The runs of bare words that end the query, the longest first. */
    private static List<End> runs(String typed, List<QueryToken> tokens) {
        List<End> runs = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = tokens.size() - 1; i >= 0 && words.size() < MOST_WORDS; i--) {
            boolean bound = i > 0 && bindsTheNext(tokens.get(i - 1));
            boolean joins =
                    tokens.get(i) instanceof QueryToken.Bare bare
                            && !bare.exact()
                            && !(bound && !words.isEmpty());
            if (!joins) {
                break;
            }
            QueryToken.Bare word = (QueryToken.Bare) tokens.get(i);
            words.addFirst(word.text());
            runs.addFirst(new End(typed.substring(0, word.position()), words));
            if (bound) {
                break;
            }
        }
        return runs;
    }

    private static boolean bindsTheNext(QueryToken token) {
        return token instanceof QueryToken.FieldName || token instanceof QueryToken.Without;
    }
}
