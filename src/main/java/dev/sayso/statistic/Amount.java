package dev.sayso.statistic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A value with its unit, as the text gives it.
 *
 * @param value multiplied out: "Rs3.2 trillion" is 3200000000000; "one in five" is 20 percent;
 *     "doubled" is the multiplier 2
 * @param high the upper end of a range, whose lower end is {@code value}
 * @param unit {@code percent}, an ISO 4217 code for money, else the singular English noun: {@code
 *     attack}
 * @param ucum the UCUM code of a measure: {@code km}
 * @param scale the power of ten that was written out as a word, for showing only: million is 6,
 *     lakh 5, crore 7
 * @param per the denominator of a rate: {@code 100,000 live births}
 */
public record Amount(
        BigDecimal value,
        Optional<BigDecimal> high,
        Modifier modifier,
        QuantityKind kind,
        Optional<String> unit,
        Optional<String> ucum,
        OptionalInt scale,
        Optional<String> per) {

    /** A plain exact amount. */
    public static Amount of(BigDecimal value, QuantityKind kind, String unit) {
        return new Amount(
                value,
                Optional.empty(),
                Modifier.EXACT,
                kind,
                Optional.of(unit),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }
}
