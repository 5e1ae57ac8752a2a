package dev.sayso.extract.attribution;

import dev.sayso.language.token.Token;
import dev.sayso.language.token.WordSet;
import java.util.List;

/** Finds the noun phrase that ends or begins at a place in a sentence, by the words around it. */
final class NounPhrases {
    private static final WordSet BOUNDARIES = WordSet.of(NounPhrases.class, "boundaries.txt");
    private static final int LONGEST = 16;

    private final CueLexicon lexicon;
    private final List<Token> tokens;

    NounPhrases(CueLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    static boolean isBoundary(Token token) {
        return BOUNDARIES.contains(token);
    }

    /** The noun phrase whose last token is at {@code last - 1}; empty when there is none. */
    Range endingAt(int last, int sentenceFirst) {
        int end = last;
        if (end > sentenceFirst && tokens.get(end - 1).is(")")) {
            end = opening(end - 1, sentenceFirst);
        }
        int first = end;
        while (first > sentenceFirst
                && first > end - LONGEST
                && belongs(first - 1, sentenceFirst)) {
            first--;
        }
        while (first < end && isLoose(tokens.get(first))) {
            first++;
        }
        return new Range(first, first == end ? first : last);
    }

    private int opening(int close, int sentenceFirst) {
        int at = close;
        while (at > sentenceFirst && at > close - 20 && !tokens.get(at).is("(")) {
            at--;
        }
        return tokens.get(at).is("(") ? at : close + 1;
    }

    private boolean belongs(int at, int sentenceFirst) {
        Token token = tokens.get(at);
        if (token.is("and")) {
            return at > sentenceFirst
                    && (tokens.get(at - 1).isCapital() || tokens.get(at - 1).is(")"))
                    && (tokens.get(at + 1).isCapital() || tokens.get(at + 1).is("the"));
        }
        return isInside(token)
                && (isThinkTank(at)
                        || token.isCapital()
                        || lexicon.verb(token).isEmpty()
                        || lexicon.isReport(token));
    }

    /** "think" is no verb there. */
    private boolean isThinkTank(int at) {
        return tokens.get(at).is("think")
                && at + 1 < tokens.size()
                && (tokens.get(at + 1).is("tank") || tokens.get(at + 1).is("tanks"));
    }

    private static boolean isInside(Token token) {
        return switch (token.shape()) {
            case MARK -> "'’&-/".contains(token.text()) || token.is("'s") || token.is("’s");
            case LOWER -> !isBoundary(token);
            case CAPITALIZED, UPPER, MIXED, NUMBER ->
                    (!isBoundary(token) && !token.isWord("and"))
                            || token.shape() == Token.Shape.UPPER;
        };
    }

    private static boolean isLoose(Token token) {
        return token.is("and") || token.is("of") || token.is("’") || token.is("'") || token.is("–");
    }

    /** The noun phrase that begins at {@code first}; empty when there is none. */
    Range beginningAt(int first, int sentenceLast) {
        int last = first;
        while (last < sentenceLast && last < first + LONGEST) {
            Token token = tokens.get(last);
            boolean possessive = token.is("'s") || token.is("’s");
            boolean initial =
                    token.is(".")
                            && !token.spaceBefore()
                            && last > first
                            && last + 1 < sentenceLast
                            && tokens.get(last - 1).text().length() < 4
                            && tokens.get(last + 1).isCapital();
            boolean apart =
                    token.is("and")
                            ? !joins(last, sentenceLast)
                            : !possessive && !initial && !isInside(token);
            if (apart
                    || (last > first
                            && token.shape() == Token.Shape.LOWER
                            && lexicon.verb(token).isPresent()
                            && !isThinkTank(last)
                            && !lexicon.isReport(token))) {
                break;
            }
            last++;
        }
        return new Range(first, last);
    }

    private boolean joins(int and, int sentenceLast) {
        return and + 1 < sentenceLast
                && (tokens.get(and + 1).isCapital() || tokens.get(and + 1).is("the"))
                && and > 0
                && tokens.get(and - 1).isCapital();
    }
}
