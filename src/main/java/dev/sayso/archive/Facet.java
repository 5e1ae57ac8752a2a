package dev.sayso.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The properties by which results are counted and narrowed. */
public enum Facet {
    OUTLET,
    AUTHOR,
    ORGANIZATION,
    CITES,
    YEAR,
    /** Year and month: {@code 2024-03}. */
    MONTH,
    KIND,
    LANGUAGE,
    /** What its statistics are like: {@link StatisticsValue}. */
    STATISTICS,
    /** {@link #DUPLICATE} where it stands in the archive more than once. */
    DUPLICATES;

    /** The one value of {@link #DUPLICATES}. */
    public static final String DUPLICATE = "duplicate";

    /** A page has room for a century, and for six years of months. */
    private static final int YEARS = 100;

    private static final int MONTHS = 72;
    private static final int MANY = 10;

    /** As it stands in answers: {@code outlet}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many of its values the answer to a search carries, besides those chosen. */
    public int carried() {
        return switch (this) {
            case YEAR -> YEARS;
            case MONTH -> MONTHS;
            default -> MANY;
        };
    }

    public static Optional<Facet> labelled(String label) {
        return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
    }
}
