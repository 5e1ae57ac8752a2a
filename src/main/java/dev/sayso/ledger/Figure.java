package dev.sayso.ledger;

import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Modifier;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Statistic;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;

/**
 * A value as printed, with what its printing says of the true one.
 *
 * <p>A fall is negative. A multiple that tells of a change is the change in per cent: "doubled" is
 * about 100.
 *
 * @param value the lower end of a range
 * @param high the upper end, for a range
 * @param step how finely it is printed: 0 for things counted to the last one (1,099), 100 for 1,100
 *     and for "1.1 thousand", 0.1 for 68.2 per cent
 */
public record Figure(
        BigDecimal value, Optional<BigDecimal> high, Modifier modifier, BigDecimal step) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** How far "about" and a word such as "doubled" may be off, as a share of the value. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    /** The figure that a statistic gives. */
    public static Figure of(Statistic statistic) {
        Amount amount = statistic.amount();
        boolean change = statistic.role() != Role.LEVEL;
        if (change && amount.kind() == QuantityKind.MULTIPLIER) {
            return multiple(amount);
        }
        boolean falls = change && statistic.direction() == Direction.DOWN;
        return new Figure(
                falls ? amount.value().abs().negate() : amount.value(),
                amount.high().map(high -> falls ? high.abs().negate() : high),
                amount.modifier(),
                step(amount));
    }

    private static Figure multiple(Amount amount) {
        BigDecimal percent = amount.value().subtract(BigDecimal.ONE).multiply(HUNDRED);
        Modifier modifier =
                amount.modifier() == Modifier.EXACT ? Modifier.APPROX : amount.modifier();
        return new Figure(percent, Optional.empty(), modifier, BigDecimal.ONE);
    }

    /**
     * The last digit before trailing zeros, but at least the second: 1,000 is not taken for 1,099
     * rounded. Whole things that were counted to the last one are exact.
     */
    private static BigDecimal step(Amount amount) {
        BigDecimal value = amount.value().stripTrailingZeros();
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        int last = -value.scale();
        int second = value.precision() - value.scale() - 2;
        int power = value.precision() == 1 && last > 0 ? Math.min(last, second) : last;
        boolean counted =
                amount.kind() == QuantityKind.COUNT && power <= 0 && amount.scale().isEmpty();
        return counted ? BigDecimal.ZERO : BigDecimal.ONE.scaleByPowerOfTen(power);
    }

    /** How many digits stand before trailing zeros: 4 for 1,099, 2 for 1,100. */
    public int digits() {
        return value.stripTrailingZeros().precision();
    }

    /** Whether both say the same, with the same loosening word. */
    public boolean isSame(Figure other) {
        return isSameNumber(other) && modifier == other.modifier;
    }

    /** Whether both print the same number. */
    public boolean isSameNumber(Figure other) {
        return value.compareTo(other.value) == 0
                && high.map(BigDecimal::stripTrailingZeros)
                        .equals(other.high.map(BigDecimal::stripTrailingZeros));
    }

    /** Whether it is one number, with no word that loosens it. */
    public boolean isExact() {
        return modifier == Modifier.EXACT && high.isEmpty();
    }

    /** Whether both can be true of one number. */
    public boolean agrees(Figure other) {
        if (isSameNumber(other)) {
            return true;
        }
        int order = lowest().max(other.lowest()).compareTo(highest().min(other.highest()));
        boolean point = width().signum() == 0 || other.width().signum() == 0;
        return order < 0 || (order == 0 && point);
    }

    /**
     * Whether both cannot be true, even of a writer who says much less than he knows: "more than
     * 500" does not exclude 1,099, but "more than 1,000" excludes 948.
     */
    public boolean excludes(Figure other) {
        return endsBelow(other) || other.endsBelow(this);
    }

    private boolean endsBelow(Figure other) {
        boolean above = modifier == Modifier.MORE_THAN || modifier == Modifier.AT_LEAST;
        boolean below = other.modifier == Modifier.LESS_THAN || other.modifier == Modifier.AT_MOST;
        return !above && !below && highest().compareTo(other.lowest()) <= 0;
    }

    /** Whether it says less about the number than the other: fewer digits, or a loosening word. */
    public boolean isLooserThan(Figure other) {
        return width().compareTo(other.width()) > 0;
    }

    private BigDecimal width() {
        return highest().subtract(lowest());
    }

    /**
     * The least number that a writer can have meant. "Less than 70" is read as one of the sixties:
     * nobody says it of 3.
     */
    public BigDecimal lowest() {
        return switch (modifier) {
            case EXACT -> bottom().subtract(rounding());
            case BETWEEN -> bottom();
            case APPROX -> bottom().subtract(about());
            case MORE_THAN, AT_LEAST -> value;
            case LESS_THAN, AT_MOST -> value.subtract(leading());
        };
    }

    /** The greatest number that a writer can have meant: "over 1,000" is less than 2,000. */
    public BigDecimal highest() {
        return switch (modifier) {
            case EXACT -> top().add(rounding());
            case BETWEEN -> top();
            case APPROX -> top().add(about());
            case MORE_THAN, AT_LEAST -> value.add(leading());
            case LESS_THAN, AT_MOST -> value;
        };
    }

    private BigDecimal bottom() {
        return value.min(high.orElse(value));
    }

    private BigDecimal top() {
        return value.max(high.orElse(value));
    }

    private BigDecimal rounding() {
        return step.divide(TWO);
    }

    private BigDecimal about() {
        return rounding().max(value.abs().multiply(ABOUT));
    }

    /** One unit of the first digit: 1,000 for 1,099. */
    private BigDecimal leading() {
        BigDecimal plain = value.stripTrailingZeros();
        return value.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.scaleByPowerOfTen(plain.precision() - plain.scale() - 1);
    }

    /** How much more the other is than this, in per cent of this; empty when this is nothing. */
    public Optional<BigDecimal> percentTo(Figure other) {
        return value.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        other.value
                                .subtract(value)
                                .multiply(HUNDRED)
                                .divide(value.abs(), MathContext.DECIMAL32));
    }

    /** One line for an index, which {@link #read} reads back. */
    public String print() {
        return String.join(
                " ",
                modifier.label(),
                step.toString(),
                value.stripTrailingZeros().toString(),
                high.map(h -> h.stripTrailingZeros().toString()).orElse(""));
    }

    /**
     * What {@link #print} wrote.
     *
     * @throws IllegalArgumentException when it did not
     */
    public static Figure read(String printed) {
        String[] parts = printed.split(" ", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("not a figure: " + printed);
        }
        return new Figure(
                new BigDecimal(parts[2]),
                parts[3].isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(parts[3])),
                Modifier.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                new BigDecimal(parts[1]));
    }
}
