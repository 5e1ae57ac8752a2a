package dev.sayso.extract.statistic;

import dev.sayso.article.Span;
import dev.sayso.language.token.Token;
import java.util.List;
import java.util.Locale;

/**
 * The tokens of one sentence by index; every question about a place outside it has a harmless
 * answer.
 */
final class Words {
    private final List<Token> tokens;
    private final String[] lower;

    Words(List<Token> tokens) {
        this.tokens = tokens;
        this.lower = new String[tokens.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
        }
    }

    int size() {
        return lower.length;
    }

    boolean has(int at) {
        return at >= 0 && at < lower.length;
    }

    /** In lower case; empty outside the sentence. */
    String lower(int at) {
        return has(at) ? lower[at] : "";
    }

    /** As written; empty outside the sentence. */
    String text(int at) {
        return has(at) ? tokens.get(at).text() : "";
    }

    boolean isCapital(int at) {
        return has(at) && tokens.get(at).isCapital();
    }

    boolean isWord(int at) {
        return has(at)
                && tokens.get(at).shape() != Token.Shape.MARK
                && tokens.get(at).shape() != Token.Shape.NUMBER;
    }

    boolean isMark(int at) {
        return has(at) && tokens.get(at).shape() == Token.Shape.MARK;
    }

    boolean isAny(int at, String... words) {
        String here = lower(at);
        for (String word : words) {
            if (word.equals(here)) {
                return true;
            }
        }
        return false;
    }

    /** A plain whole number of up to four digits, or -1. */
    int number(int at) {
        String text = text(at);
        return !text.isEmpty()
                        && text.length() <= 4
                        && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(text)
                : -1;
    }

    /** Index of the first token that begins at or after the offset. */
    int from(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the token that covers the offset, or the first one after it. */
    int at(int offset) {
        int next = from(offset + 1);
        return next > 0 && tokens.get(next - 1).end() > offset ? next - 1 : next;
    }

    Span span(int first, int end) {
        return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    int start(int at) {
        return tokens.get(at).start();
    }
}
