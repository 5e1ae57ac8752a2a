package dev.sayso.statistic;

import java.util.Locale;

/** Which relation between printed numbers is checked. */
public enum CheckType {
    PERCENT_CHANGE,
    DIFFERENCE,
    MULTIPLE,
    SHARE,
    SUM,
    PRODUCT,
    QUOTIENT;

    /** As it stands in the record, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
