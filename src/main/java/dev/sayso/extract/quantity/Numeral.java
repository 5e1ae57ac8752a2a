package dev.sayso.extract.quantity;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was read, without its unit.
 *
 * @param first index of its first lexeme
 * @param end index after its last one
 * @param high the upper end that a word such as "tens of thousands" stands for
 * @param scale the power of ten written as a word
 */
record Numeral(
        int first,
        int end,
        BigDecimal value,
        @Nullable BigDecimal high,
        OptionalInt scale,
        Form form) {
    /** How it is written. */
    enum Form {
        DIGITS,
        WORDS,
        /** A part of one: a third, half, 3/4. */
        FRACTION,
        /** Hundreds, tens of thousands. */
        VAGUE
    }

    Numeral withValue(int newEnd, BigDecimal newValue, OptionalInt newScale) {
        return new Numeral(first, newEnd, newValue, high, newScale, form);
    }

    boolean is(Form other) {
        return form == other;
    }
}
