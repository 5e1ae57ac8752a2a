package dev.sayso.statistic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * By how many per cent of the baseline something changed: 112 for "rose by 112 per cent", 100 for
 * "doubled", -50 for "fell by half". One number twice, unless the text gives a range.
 *
 * @param low not above {@code high}
 */
public record PercentChange(BigDecimal low, BigDecimal high) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PercentChange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " to " + high);
        }
    }

    /** Of a relative change in per cent or as a multiple; nothing of other statistics. */
    public static Optional<PercentChange> of(Statistic statistic) {
        Amount amount = statistic.amount();
        boolean readable =
                amount.kind() == QuantityKind.PERCENT || amount.kind() == QuantityKind.MULTIPLIER;
        if (statistic.role() != Role.RELATIVE_CHANGE || !readable) {
            return Optional.empty();
        }
        boolean fell = statistic.direction() == Direction.DOWN;
        BigDecimal one = percent(amount.value(), amount.kind(), fell);
        BigDecimal other = percent(amount.high().orElse(amount.value()), amount.kind(), fell);
        return Optional.of(new PercentChange(one.min(other), one.max(other)));
    }

    /** A fall "by 50 per cent", "to half" or "threefold" has its minus sign in the direction. */
    private static BigDecimal percent(BigDecimal value, QuantityKind kind, boolean fell) {
        if (kind == QuantityKind.PERCENT) {
            return fell ? value.abs().negate() : value;
        }
        boolean divided = fell && value.compareTo(BigDecimal.ONE) > 0;
        BigDecimal factor = divided ? BigDecimal.ONE.divide(value, MathContext.DECIMAL64) : value;
        return factor.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }
}
