package dev.sayso.statistic;

import java.util.Locale;

/** How the text qualifies a value: "over 350" is {@code MORE_THAN}, "some 40" is {@code APPROX}. */
public enum Modifier {
    EXACT,
    APPROX,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST,
    BETWEEN;

    /** As it stands in the record, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
