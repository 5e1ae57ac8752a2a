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

    /**
     * What a change of this kind is to its two levels: "by 12 per cent" is a change in per cent,
     * "doubled" a multiple, everything else ("by 582", "by two points") a difference.
     */
    public CheckType changeType() {
        return switch (this) {
            case PERCENT -> CheckType.PERCENT_CHANGE;
            case MULTIPLIER -> CheckType.MULTIPLE;
            case COUNT,
                    PERCENTAGE_POINTS,
                    MONEY,
                    RATIO,
                    RATE,
                    RANK,
                    INDEX,
                    SCORE,
                    DURATION,
                    MEASURE ->
                    CheckType.DIFFERENCE;
        };
    }

    /** The part that a change of this kind plays: a difference is absolute, the others relative. */
    public Role changeRole() {
        return changeType() == CheckType.DIFFERENCE ? Role.CHANGE : Role.RELATIVE_CHANGE;
    }

    /** Whether it counts things that a noun names: attacks, deaths a year, 18 of 28 states. */
    public boolean countsThings() {
        return this == COUNT || this == RATIO || this == RATE;
    }
}
