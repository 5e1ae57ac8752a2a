package dev.sayso.query;

import java.util.ArrayList;
import java.util.List;

/** What was typed, cut into tokens, and how far it has been read. */
final class QueryTokens {
    /** How many words a date may have: {@code 5 March 2024..7 June 2025}. */
    private static final int LONGEST_DATE = 6;

    private final List<QueryToken> tokens;
    private final int length;
    private int at;

    /**
     * @param length of what was typed, in UTF-16 code units
     */
    QueryTokens(List<QueryToken> tokens, int length) {
        this.tokens = new ArrayList<>(tokens);
        this.length = length;
    }

    boolean more() {
        return at < tokens.size();
    }

    /** The token that is read next; there has to be one. */
    QueryToken here() {
        return tokens.get(at);
    }

    QueryToken next() {
        return tokens.get(at++);
    }

    void skip() {
        at++;
    }

    /** Where the token stands that is read next; the end when there is none. */
    int position() {
        return more() ? here().position() : length;
    }

    /** Whether the token here is this word, in any case, and may be an operator that was meant. */
    boolean isSmall(String word) {
        return here() instanceof QueryToken.Bare bare
                && !bare.exact()
                && bare.text().equalsIgnoreCase(word);
    }

    /** Whether something to search for begins behind the token here. */
    boolean isTermNext() {
        return at + 1 < tokens.size()
                && switch (tokens.get(at + 1)) {
                    case QueryToken.Bare bare -> true;
                    case QueryToken.Quoted quoted -> true;
                    case QueryToken.FieldName field -> true;
                    case QueryToken.Open open -> true;
                    case QueryToken.Without without -> true;
                    case QueryToken.AtLeast atLeast -> true;
                    default -> false;
                };
    }

    /** Makes one token of the words of a date: {@code date:5 March 2024}. */
    void joinDate() {
        if (!(here() instanceof QueryToken.Bare first)
                || DateCondition.isReadable(first.text())) {
            return;
        }
        StringBuilder words = new StringBuilder(first.text());
        for (int next = at + 1;
                next < Math.min(tokens.size(), at + LONGEST_DATE)
                        && tokens.get(next) instanceof QueryToken.Bare word;
                next++) {
            words.append(' ').append(word.text());
            if (DateCondition.isReadable(words.toString())) {
                tokens.subList(at, next + 1).clear();
                tokens.add(at, new QueryToken.Bare(words.toString(), false, first.position()));
                return;
            }
        }
    }
}
