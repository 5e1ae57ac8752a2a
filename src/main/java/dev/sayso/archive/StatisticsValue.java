package dev.sayso.archive;

import dev.sayso.annotation.Annotations;
import dev.sayso.statistic.Statistic;
import dev.sayso.statistic.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The values of {@link Facet#STATISTICS}, which mean what {@code has:statistics}, {@code
 * has:unsourced} and {@code has:wrong} mean in a query.
 */
public enum StatisticsValue {
    /** States at least one. */
    STATISTICS,
    /** States one that credits nobody. */
    UNSOURCED,
    /** States one that does not add up. */
    WRONG;

    /** As it stands in answers: {@code unsourced}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StatisticsValue> labelled(String label) {
        return Arrays.stream(values()).filter(value -> value.label().equals(label)).findFirst();
    }

    /** Those that an article has; what a pull quote repeats does not count. */
    public static List<StatisticsValue> of(Annotations annotations) {
        List<Statistic> figures = annotations.figures();
        return Arrays.stream(values())
                .filter(value -> figures.stream().anyMatch(value::isMetBy))
                .toList();
    }

    private boolean isMetBy(Statistic statistic) {
        return switch (this) {
            case STATISTICS -> true;
            case UNSOURCED -> statistic.source().isEmpty();
            case WRONG -> statistic.verdict().equals(Optional.of(Verdict.WRONG));
        };
    }
}
