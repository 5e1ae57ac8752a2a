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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # printed | modifier  | low      | high   | verdict
                    113       | exact     | 112.573  | 112.573 | agrees
                    112       | exact     | 112.573  | 112.573 | truncated
                    112.6     | exact     | 112.573  | 112.573 | agrees
                    112.5     | exact     | 112.573  | 112.573 | truncated
                    111       | exact     | 112.573  | 112.573 | wrong
                    114       | exact     | 112.573  | 112.573 | wrong
                    28        | exact     | 24       | 32      | agrees
                    24        | exact     | 24       | 32      | agrees
                    20        | exact     | 24       | 32      | wrong
                    100       | more_than | 133      | 133     | agrees
                    100       | more_than | 97       | 97      | wrong
                    100       | less_than | 97       | 97      | agrees
                    100       | at_most   | 130      | 130     | wrong
                    30        | approx    | 28       | 28      | agrees
                    30        | approx    | 24       | 24      | wrong
                    """)
    void judgesByTheIntervalOfThePrintedDigits(
            BigDecimal printed, String modifier, BigDecimal low, BigDecimal high, String verdict) {
        Amount amount = amount(printed, modifier);
        assertEquals(verdict, Tolerance.verdict(amount, new Interval(low, high), false).label());
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
        assertEquals(verdict, Tolerance.verdict(amount, Interval.of(exact), true).label());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # value | kind    | scale | modifier  | low     | high
                    517     | count   |       | exact     | 517     | 517
                    40      | count   |       | exact     | 40      | 40
                    640     | count   |       | exact     | 635     | 645
                    72000   | count   |       | exact     | 71500   | 72500
                    40000   | count   |       | exact     | 39500   | 40500
                    8400000 | count   | 6     | exact     | 8350000 | 8450000
                    8000000 | count   | 6     | exact     | 7500000 | 8500000
                    4.6     | percent |       | exact     | 4.55    | 4.65
                    45      | percent |       | exact     | 44.5    | 45.5
                    50      | percent |       | exact     | 49.5    | 50.5
                    1500    | money   |       | exact     | 1450    | 1550
                    600     | count   |       | approx    | 540     | 660
                    500     | count   |       | more_than | 495     | 550
                    500     | count   |       | at_most   | 450     | 505
                    """)
    void takesANumberForAllThatItsDigitsAllow(
            BigDecimal value,
            String kind,
            Integer scale,
            String modifier,
            BigDecimal low,
            BigDecimal high) {
        Interval interval = Tolerance.printed(amount(value, kind, scale, modifier));
        assertEquals(0, low.compareTo(interval.low()), () -> "low end: " + interval);
        assertEquals(0, high.compareTo(interval.high()), () -> "high end: " + interval);
    }

    @Test
    void takesWhatIsCutOffFromRoundedNumbersForTruncated() {
        Interval possible = new Interval(new BigDecimal("112.95"), new BigDecimal("113.6"));
        assertEquals(
                "truncated",
                Tolerance.verdict(amount(new BigDecimal("112"), "exact"), possible, false).label());
    }

    private static Amount amount(BigDecimal value, String modifier) {
        return amount(value, "percent", null, modifier);
    }

    private static Amount amount(
            BigDecimal value, String kind, @Nullable Integer scale, String modifier) {
        return new Amount(
                value,
                Optional.empty(),
                Modifier.valueOf(modifier.toUpperCase(Locale.ROOT)),
                QuantityKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                Optional.empty(),
                Optional.empty(),
                scale == null ? OptionalInt.empty() : OptionalInt.of(scale),
                Optional.empty());
    }
}
