package dev.sayso.extract.quantity;

import dev.sayso.article.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The smallest part of a quantity: a token, or a piece of one where number and word are written
 * together ("25kg", "Rs68", "three-month").
 *
 * @param text the characters of the span
 * @param lower the same in lower case
 * @param value of a number in digits; {@code null} for words and marks
 * @param spaceBefore whether it stands apart from what is before it
 */
record Lexeme(
        Span span,
        String text,
        String lower,
        @Nullable BigDecimal value,
        boolean word,
        boolean spaceBefore) {
    boolean isNumber() {
        return value != null;
    }

    boolean isMark() {
        return value == null && !word;
    }

    boolean isCapital() {
        return word && Character.isUpperCase(text.codePointAt(0));
    }
}
