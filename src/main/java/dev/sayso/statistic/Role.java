package dev.sayso.statistic;

import java.util.Locale;

/** Whether a value is a level, an absolute difference, or a difference relative to a baseline. */
public enum Role {
    LEVEL,
    CHANGE,
    RELATIVE_CHANGE;

    /** As it stands in the record, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
