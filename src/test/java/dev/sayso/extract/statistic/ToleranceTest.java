package dev.sayso.extract.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.extract.statistic.Tolerance.Interval;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Modifier;
import dev.sayso.statistic.QuantityKind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # printed | modifier  | exact    | low      | high   | verdict
                    113       | exact     | 112.573  | 112.573  | 112.573 | agrees
                    112       | exact     | 112.573  | 112.573  | 112.573 | truncated
                    112.6     | exact     | 112.573  | 112.573  | 112.573 | agrees
                    112.5     | exact     | 112.573  | 112.573  | 112.573 | truncated
                    111       | exact     | 112.573  | 112.573  | 112.573 | wrong
                    114       | exact     | 112.573  | 112.573  | 112.573 | wrong
                    28        | exact     | 28       | 24       | 32     | agrees
                    24        | exact     | 28       | 24       | 32     | agrees
                    20        | exact     | 28       | 24       | 32     | wrong
                    100       | more_than | 133      | 133      | 133    | agrees
                    100       | more_than | 97       | 97       | 97     | wrong
                    100       | less_than | 97       | 97       | 97     | agrees
                    100       | at_most   | 130      | 130      | 130    | wrong
                    30        | approx    | 28       | 28       | 28     | agrees
                    30        | approx    | 24       | 24       | 24     | wrong
                    """)
    void judgesByTheIntervalOfThePrintedDigits(
            BigDecimal printed,
            String modifier,
            BigDecimal exact,
            BigDecimal low,
            BigDecimal high,
            String verdict) {
        Amount amount = amount(printed, modifier);
        assertEquals(
                verdict, Tolerance.verdict(amount, exact, new Interval(low, high), false).label());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2   | 2.09 | agrees
                    2   | 1.81 | agrees
                    2   | 2.33 | wrong
                    3   | 2.52 | wrong
                    0.5 | 0.47 | agrees
                    """)
    void allowsAWordATenth(BigDecimal factor, BigDecimal exact, String verdict) {
        Amount amount = amount(factor, "exact");
        assertEquals(verdict, Tolerance.verdict(amount, exact, Interval.of(exact), true).label());
    }

    @Test
    void takesACountWithoutZerosAtItsEndAsExact() {
        assertEquals(
                Interval.of(new BigDecimal("517")), Tolerance.printed(new BigDecimal("517"), true));
    }

    @ParameterizedTest
    @CsvSource({"72000, 71500, 72500, true", "4.6, 4.55, 4.65, false", "45, 44.5, 45.5, false"})
    void takesOtherNumbersAsRounded(
            BigDecimal printed, BigDecimal low, BigDecimal high, boolean exact) {
        Interval interval = Tolerance.printed(printed, exact);
        assertEquals(0, low.compareTo(interval.low()));
        assertEquals(0, high.compareTo(interval.high()));
    }

    private static Amount amount(BigDecimal value, String modifier) {
        return new Amount(
                value,
                Optional.empty(),
                Modifier.valueOf(modifier.toUpperCase(Locale.ROOT)),
                QuantityKind.PERCENT,
                Optional.of("percent"),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }
}
