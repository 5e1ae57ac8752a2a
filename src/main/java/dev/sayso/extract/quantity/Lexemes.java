package dev.sayso.extract.quantity;

import dev.sayso.article.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lexemes of one sentence; every question about a place outside it has a harmless answer. */
final class Lexemes {
    private final List<Lexeme> all;

    Lexemes(List<Lexeme> all) {
        this.all = List.copyOf(all);
    }

    int size() {
        return all.size();
    }

    boolean has(int at) {
        return at >= 0 && at < all.size();
    }

    Lexeme get(int at) {
        return all.get(at);
    }

    /** In lower case; empty outside the sentence. */
    String lower(int at) {
        return has(at) ? all.get(at).lower() : "";
    }

    /** As written; empty outside the sentence. */
    String text(int at) {
        return has(at) ? all.get(at).text() : "";
    }

    /** The value of the digits there, if it is a number in digits. */
    @Nullable BigDecimal value(int at) {
        return has(at) ? all.get(at).value() : null;
    }

    boolean isNumber(int at) {
        return has(at) && all.get(at).isNumber();
    }

    boolean isWord(int at) {
        return has(at) && all.get(at).word();
    }

    boolean isMark(int at) {
        return has(at) && all.get(at).isMark();
    }

    boolean isCapital(int at) {
        return has(at) && all.get(at).isCapital();
    }

    /** Whether it is written against what stands before it. */
    boolean isGlued(int at) {
        return has(at) && !all.get(at).spaceBefore();
    }

    boolean isDash(int at) {
        String text = text(at);
        return text.equals("-")
                || text.equals("–")
                || text.equals("—")
                || text.equals("−")
                || text.equals("‑");
    }

    /** The index after a hyphen that binds two words; {@code at} itself where none does. */
    int afterHyphen(int at) {
        return isDash(at) && isGlued(at) && isGlued(at + 1) ? at + 1 : at;
    }

    /** Whether digits alone stand there, without separators. */
    boolean isPlain(int at) {
        return isNumber(at) && text(at).chars().allMatch(Character::isDigit);
    }

    /** Whether one of these words stands there. */
    boolean isAny(int at, String... words) {
        String lower = lower(at);
        for (String word : words) {
            if (word.equals(lower)) {
                return true;
            }
        }
        return false;
    }

    /** From the first lexeme to the one before {@code end}. */
    Span span(int first, int end) {
        return new Span(all.get(first).span().start(), all.get(end - 1).span().end());
    }
}
