package dev.sayso.statistic;

import java.util.Locale;

/** What sort of amount it is. */
public enum QuantityKind {
    COUNT,
    PERCENT,
    PERCENTAGE_POINTS,
    MONEY,
    RATIO,
    RATE,
    MULTIPLIER,
    RANK,
    INDEX,
    SCORE,
    DURATION,
    MEASURE;

    /** As it stands in the record, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
