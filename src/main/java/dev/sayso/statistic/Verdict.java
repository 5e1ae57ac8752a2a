package dev.sayso.statistic;

import java.util.Locale;

/**
 * Whether printed numbers agree with each other: {@code AGREES} when the exact result rounds to
 * what is printed, {@code TRUNCATED} when only cutting off digits gives it, {@code NOT_CHECKABLE}
 * when the text does not give the numbers it takes.
 */
public enum Verdict {
    AGREES,
    TRUNCATED,
    WRONG,
    NOT_CHECKABLE;

    /** For people to read: {@code adds up}, {@code printed short}. */
    public String words() {
        return switch (this) {
            case AGREES -> "adds up";
            case TRUNCATED -> "printed short";
            case WRONG -> "does not add up";
            case NOT_CHECKABLE -> "not checkable";
        };
    }

    /** As it stands in the record, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
