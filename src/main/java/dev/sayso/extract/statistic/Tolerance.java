package dev.sayso.extract.statistic;

import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Modifier;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Decides whether a printed result agrees with the computed one: by the interval that the printed
 * digits allow, and for words such as "doubled" within a tenth. The only place that does.
 */
final class Tolerance {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    /** So many digits of a number that ends in zeros are taken as meant. */
    private static final int MEANT = 2;

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

        Interval plus(Interval other) {
            return new Interval(low.add(other.low), high.add(other.high));
        }

        Interval minus(Interval other) {
            return new Interval(low.subtract(other.high), high.subtract(other.low));
        }

        /** Of numbers that are not negative. */
        Interval times(Interval other) {
            return new Interval(low.multiply(other.low), high.multiply(other.high));
        }

        /** Of numbers that are not negative; the divisor is not near zero. */
        Interval by(Interval divisor) {
            return new Interval(
                    low.divide(divisor.high, PRECISION), high.divide(divisor.low, PRECISION));
        }
    }

    /**
     * The numbers that an amount in the text may stand for. A count is exact unless it ends in
     * zeros, since nobody rounds to 517; other amounts are rounded at their last digit. "Some" and
     * "over" leave a tenth of room, on the side they name.
     */
    static Interval printed(Amount amount) {
        BigDecimal value = amount.value();
        boolean exact = amount.kind() == QuantityKind.COUNT && lastDigit(amount) == 0;
        BigDecimal half = exact ? BigDecimal.ZERO : half(amount);
        BigDecimal tenth = value.abs().multiply(TENTH).max(half);
        return switch (amount.modifier()) {
            case EXACT, BETWEEN ->
                    new Interval(value.subtract(half), amount.high().orElse(value).add(half));
            case APPROX -> new Interval(value.subtract(tenth), value.add(tenth));
            case MORE_THAN, AT_LEAST -> new Interval(value.subtract(half), value.add(tenth));
            case LESS_THAN, AT_MOST -> new Interval(value.subtract(tenth), value.add(half));
        };
    }

    /** Half of the step between the numbers that could have been printed with these digits. */
    private static BigDecimal half(Amount amount) {
        return BigDecimal.ONE.scaleByPowerOfTen(lastDigit(amount)).multiply(HALF);
    }

    /**
     * The power of ten of the last digit that is meant: 0 for 517, 5 for 8.4 million, -1 for 4.6.
     */
    private static int lastDigit(Amount amount) {
        BigDecimal value = amount.value();
        BigDecimal stripped = value.stripTrailingZeros();
        int zeros = value.signum() == 0 ? 0 : -stripped.scale();
        if (amount.scale().isPresent()) {
            return Math.min(zeros, amount.scale().getAsInt());
        }
        boolean rounds =
                switch (amount.kind()) {
                    case COUNT, MONEY, RATE, MEASURE, RATIO -> true;
                    case PERCENT, PERCENTAGE_POINTS, MULTIPLIER, RANK, INDEX, SCORE, DURATION ->
                            false;
                };
        int digits = stripped.precision() + zeros;
        return rounds && zeros > 0 && digits > MEANT
                ? Math.min(zeros, digits - MEANT)
                : -Math.max(value.scale(), 0);
    }

    /**
     * The verdict on a printed amount.
     *
     * @param amount as printed, taken without its sign
     * @param possible the results that the rounding of the numbers it follows from allows, without
     *     sign
     * @param word whether the amount is a word or a fraction instead of digits
     */
    static Verdict verdict(Amount amount, Interval possible, boolean word) {
        BigDecimal value = amount.value().abs();
        boolean loose = word || amount.modifier() == Modifier.APPROX;
        BigDecimal half = half(amount);
        BigDecimal tenth = value.multiply(TENTH);
        BigDecimal margin = word ? tenth : loose ? tenth.max(half) : half;
        boolean agrees =
                switch (amount.modifier()) {
                    case MORE_THAN, AT_LEAST -> possible.high().compareTo(value) >= 0;
                    case LESS_THAN, AT_MOST -> possible.low().compareTo(value) <= 0;
                    case BETWEEN ->
                            possible.touches(
                                    value.subtract(margin),
                                    amount.high().orElse(value).add(margin));
                    case EXACT, APPROX ->
                            possible.touches(value.subtract(margin), value.add(margin));
                };
        if (agrees) {
            return Verdict.AGREES;
        }
        BigDecimal step = half.add(half);
        boolean cut =
                !loose
                        && amount.modifier() == Modifier.EXACT
                        && possible.high().compareTo(value) >= 0
                        && possible.low().compareTo(value.add(step)) < 0;
        return cut ? Verdict.TRUNCATED : Verdict.WRONG;
    }
}
