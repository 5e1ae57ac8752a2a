package dev.sayso.language.token;

import dev.sayso.article.Span;

/**
 * One word, number or punctuation mark.
 *
 * @param text the characters of the span
 * @param spaceBefore whether white space, or the start of the text, stands before it
 */
public record Token(Span span, String text, Shape shape, boolean spaceBefore) {
    /** What it looks like. */
    public enum Shape {
        /** Letters, none of them upper case. */
        LOWER,
        /** Letters, the first upper case and another one lower case, or a single capital. */
        CAPITALIZED,
        /** At least two letters, all upper case. */
        UPPER,
        /** Letters of mixed case that begin with a lower-case one: iPhone. */
        MIXED,
        /** Begins with a digit: 517, 1,099, 3.2, 1990s, 5th. */
        NUMBER,
        /** Anything else, one character. */
        MARK
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** Whether it is this very mark or word, case included. */
    public boolean is(String other) {
        return text.equals(other);
    }

    /** Whether it is this word in any case. */
    public boolean isWord(String other) {
        return text.equalsIgnoreCase(other);
    }

    /** Begins with a capital letter. */
    public boolean isCapital() {
        return shape == Shape.CAPITALIZED || shape == Shape.UPPER;
    }
}
