package dev.sayso.extract.statistic;

import dev.sayso.extract.statistic.Tolerance.Interval;
import java.math.BigDecimal;

/**
 * A number that goes into a calculation.
 *
 * @param possible all that its rounding allows
 */
record Term(BigDecimal value, Interval possible) {
    static Term of(Figure figure) {
        return new Term(figure.amount().value(), Tolerance.printed(figure.amount()));
    }

    /** One that stands for itself and nothing else. */
    static Term exact(BigDecimal value) {
        return new Term(value, Interval.of(value));
    }

    /** Whether something can be divided by it. */
    boolean divides() {
        return possible.low().signum() > 0;
    }
}
