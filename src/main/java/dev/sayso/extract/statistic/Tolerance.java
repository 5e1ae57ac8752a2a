package dev.sayso.extract.statistic;

import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Modifier;
import dev.sayso.statistic.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decides whether a printed result agrees with the computed one: by the interval that the printed
 * digits allow, and for words such as "doubled" within a tenth. The only place that does.
 */
final class Tolerance {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    private Tolerance() {}

    /** What a rounded number may stand for. */
    record Interval(BigDecimal low, BigDecimal high) {
        Interval {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("not an interval: " + low + ".." + high);
            }
        }

        static Interval of(BigDecimal value) {
            return new Interval(value, value);
        }

        boolean touches(BigDecimal from, BigDecimal to) {
            return low.compareTo(to) <= 0 && high.compareTo(from) >= 0;
        }
    }

    /**
     * The numbers that round to what is printed. A count without zeros at its end is taken as
     * exact: nobody rounds to 517.
     *
     * @param exact whether the amount counts whole things
     */
    static Interval printed(BigDecimal value, boolean exact) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (exact && stripped.scale() >= 0) {
            return Interval.of(value);
        }
        BigDecimal half = (exact ? stripped : value).ulp().multiply(new BigDecimal("0.5"));
        return new Interval(value.subtract(half), value.add(half));
    }

    /**
     * The verdict on a printed amount.
     *
     * @param amount as printed, taken without its sign
     * @param exact the result of the numbers as they are printed, without its sign
     * @param possible the results that the rounding of those numbers allows
     * @param word whether the amount is a word or a fraction instead of digits
     */
    static Verdict verdict(Amount amount, BigDecimal exact, Interval possible, boolean word) {
        BigDecimal value = amount.value().abs();
        boolean loose = word || amount.modifier() == Modifier.APPROX;
        BigDecimal margin =
                loose ? value.multiply(TENTH) : value.ulp().multiply(new BigDecimal("0.5"));
        boolean agrees =
                switch (amount.modifier()) {
                    case MORE_THAN, AT_LEAST -> possible.high().compareTo(value) >= 0;
                    case LESS_THAN, AT_MOST -> possible.low().compareTo(value) <= 0;
                    case BETWEEN -> possible.touches(value, amount.high().orElse(value));
                    case EXACT, APPROX ->
                            possible.touches(value.subtract(margin), value.add(margin));
                };
        if (agrees) {
            return Verdict.AGREES;
        }
        boolean cut =
                !loose
                        && amount.modifier() == Modifier.EXACT
                        && exact.setScale(value.scale(), RoundingMode.DOWN).compareTo(value) == 0;
        return cut ? Verdict.TRUNCATED : Verdict.WRONG;
    }

    /** {@code a / b} over all that both may stand for; {@code b} is not near zero. */
    static Interval quotient(Interval a, Interval b) {
        return new Interval(
                a.low().divide(b.high(), PRECISION), a.high().divide(b.low(), PRECISION));
    }
}
