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
    KIND,
    LANGUAGE;

    /** As it stands in answers: {@code outlet}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Facet> labelled(String label) {
        return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
    }
}
