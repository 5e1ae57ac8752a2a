package dev.sayso.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How far a particular can be trusted, going by the rule that read it and by whether another place
 * says the same.
 */
public enum Confidence {
    /** As good as always right; also what a person gave or corrected. */
    HIGH,
    /** Right more often than not; worth a look before it is quoted. */
    FAIR,
    /** A guess. */
    LOW;

    private static final Set<String> PEOPLE = Set.of("given", "corrected");

    /** As it stands in the record: {@code high}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The confidence with that label. */
    public static Optional<Confidence> labelled(String label) {
        return Arrays.stream(values()).filter(c -> c.label().equals(label)).findFirst();
    }

    /** Whether the rule stands for a person who gave the value or corrected it. */
    public static boolean isByPerson(String rule) {
        return PEOPLE.contains(rule);
    }
}
