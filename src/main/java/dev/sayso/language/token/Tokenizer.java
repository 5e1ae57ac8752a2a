package dev.sayso.language.token;

import dev.sayso.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and marks.
 *
 * <p>A word runs over letters, digits after the first letter, and apostrophes, hyphens and
 * ampersands between them ("Tehrik-i-Taliban", "AT&amp;T", "M23"); a possessive ending is a token
 * of its own; "U.S." with dots inside is one word. A number runs over digits and the separators
 * between them, and over letters that follow at once ("90th", "1990s", "5km"). Every other
 * character but white space is a mark.
 */
final class Tokenizer {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokenize(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        int at = 0;
        boolean space = true;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\ufeff') {
                space = true;
                at += Character.charCount(c);
                continue;
            }
            int end =
                    Character.isDigit(c)
                            ? numberEnd(at)
                            : Character.isLetter(c) ? wordEnd(at) : at + Character.charCount(c);
            add(at, end, space);
            space = false;
            at = end;
        }
    }

    private void add(int start, int end, boolean space) {
        int possessive = possessiveStart(start, end);
        if (possessive > start && possessive < end) {
            tokens.add(token(start, possessive, space));
            tokens.add(token(possessive, end, false));
        } else {
            tokens.add(token(start, end, space));
        }
    }

    private Token token(int start, int end, boolean space) {
        String word = text.substring(start, end);
        return new Token(new Span(start, end), word, shape(word), space);
    }

    private int possessiveStart(int start, int end) {
        boolean ends =
                end - start > 2
                        && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                        && isApostrophe(text.charAt(end - 2));
        return ends ? end - 2 : end;
    }

    private int wordEnd(int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                at += Character.charCount(c);
            } else if (at + 1 < text.length()
                    && (c == '-' || c == '‐' || c == '‑' || c == '&' || c == '_' || isApostrophe(c))
                    && Character.isLetterOrDigit(text.codePointAt(at + 1))) {
                at++;
            } else if (c == '.' && isDottedInitials(start, at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /**
     * Whether the dot at {@code dot} belongs to something like "U.S." or "e.g.": single letters
     * with dots between.
     */
    private boolean isDottedInitials(int start, int dot) {
        boolean single = dot - start == 1 || (dot >= 2 && text.charAt(dot - 2) == '.');
        if (!single || !Character.isLetter(text.charAt(dot - 1))) {
            return false;
        }
        boolean another =
                dot + 2 < text.length()
                        && Character.isLetter(text.charAt(dot + 1))
                        && text.charAt(dot + 2) == '.';
        return another || (dot - start > 1);
    }

    private int numberEnd(int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                at++;
            } else if ((c == ',' || c == '.')
                    && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    private static Token.Shape shape(String word) {
        int first = word.codePointAt(0);
        if (Character.isDigit(first)) {
            return Token.Shape.NUMBER;
        }
        if (!Character.isLetter(first)) {
            return Token.Shape.MARK;
        }
        boolean lower = word.codePoints().anyMatch(Character::isLowerCase);
        boolean upper = word.codePoints().anyMatch(Character::isUpperCase);
        if (!upper) {
            return Token.Shape.LOWER;
        }
        if (!Character.isUpperCase(first)) {
            return Token.Shape.MIXED;
        }
        return lower || word.length() == 1 ? Token.Shape.CAPITALIZED : Token.Shape.UPPER;
    }
}
