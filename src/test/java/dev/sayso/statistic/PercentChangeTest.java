package dev.sayso.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.article.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PercentChangeTest {
    private static Statistic statistic(
            String value, String high, QuantityKind kind, Role role, Direction direction) {
        return new Statistic(
                "s1",
                new Span(0, 1),
                "x",
                "x",
                OptionalInt.empty(),
                new Amount(
                        new BigDecimal(value),
                        Optional.ofNullable(high).map(BigDecimal::new),
                        Modifier.EXACT,
                        kind,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty()),
                role,
                Status.OBSERVED,
                direction,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    112 |    | PERCENT           | RELATIVE_CHANGE | UP   | 112  | 112
                    30  |    | PERCENT           | RELATIVE_CHANGE | DOWN | -30  | -30
                    -30 |    | PERCENT           | RELATIVE_CHANGE | DOWN | -30  | -30
                    5   | 7  | PERCENT           | RELATIVE_CHANGE | DOWN | -7   | -5
                    5   |    | PERCENT           | RELATIVE_CHANGE | NONE | 5    | 5
                    2   |    | MULTIPLIER        | RELATIVE_CHANGE | UP   | 100  | 100
                    3   |    | MULTIPLIER        | RELATIVE_CHANGE | NONE | 200  | 200
                    0.5 |    | MULTIPLIER        | RELATIVE_CHANGE | DOWN | -50  | -50
                    4   |    | MULTIPLIER        | RELATIVE_CHANGE | DOWN | -75  | -75
                    112 |    | PERCENT           | LEVEL           | UP   |      |
                    3   |    | PERCENTAGE_POINTS | CHANGE          | UP   |      |
                    80  |    | COUNT             | RELATIVE_CHANGE | UP   |      |
                    """)
    void aRelativeChangeIsInPerCentOfTheBaseline(
            String value,
            String high,
            QuantityKind kind,
            Role role,
            Direction direction,
            String from,
            String to) {
        assertEquals(
                from == null ? "none" : from + " to " + to,
                PercentChange.of(statistic(value, high, kind, role, direction))
                        .map(change -> plain(change.low()) + " to " + plain(change.high()))
                        .orElse("none"));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
