package dev.sayso.statistic;

import java.util.Locale;

/** Whether the text says that it rose or fell. */
public enum Direction {
    UP,
    DOWN,
    NONE;

    /** As it stands in the record, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
