package dev.sayso.statistic;

import java.util.Locale;

/** Whether a value was observed, or is a target, a forecast, or what would have been. */
public enum Status {
    OBSERVED,
    TARGET,
    FORECAST,
    COUNTERFACTUAL;

    /** As it stands in the record, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
