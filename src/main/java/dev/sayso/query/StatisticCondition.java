package dev.sayso.query;

import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Modifier;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Status;
import dev.sayso.statistic.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of one statistic: what stands inside {@code stat:( … )}. A figure that repeats
 * another, in a pull quote or a standfirst, meets none.
 */
public sealed interface StatisticCondition {
    /**
     * Its subject holds these words, in any form.
     *
     * @param words in this order; at least one
     * @param slop how many other words may stand between them
     */
    record Subject(List<String> words, int slop) implements StatisticCondition {
        public Subject {
            words = List.copyOf(words);
        }
    }

    record OfKind(QuantityKind kind) implements StatisticCondition {}

    /** Its value, or any number of its range, lies there. */
    record Value(Bounds bounds) implements StatisticCondition {}

    /** It says that something grew or, below nothing, shrank by that many per cent. */
    record Change(Bounds percent) implements StatisticCondition {}

    /** In this unit: {@code percent}, a currency by its code, or a noun in the singular. */
    record Unit(String unit) implements StatisticCondition {}

    /**
     * An amount of money.
     *
     * @param code ISO 4217, in capitals
     */
    record Currency(String code) implements StatisticCondition {}

    /** Its denominator holds these words; digits are compared without their grouping. */
    record Per(String denominator) implements StatisticCondition {}

    /** Its period has a day in common with these; open where empty. */
    record During(Optional<LocalDate> first, Optional<LocalDate> last)
            implements StatisticCondition {}

    /** Its place holds these words. */
    record Place(String place) implements StatisticCondition {}

    /** Credited to the organization, under any of its names, or to somebody called so. */
    record CreditedTo(String name) implements StatisticCondition {}

    /** The text credits nobody with it. */
    record Unsourced() implements StatisticCondition {}

    record InRole(Role role) implements StatisticCondition {}

    record Going(Direction direction) implements StatisticCondition {}

    record Checked(Verdict verdict) implements StatisticCondition {}

    record WithStatus(Status status) implements StatisticCondition {}

    record Qualified(Modifier modifier) implements StatisticCondition {}

    /** All of these; when there are none, every statistic. */
    record All(List<StatisticCondition> parts) implements StatisticCondition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these. */
    record Any(List<StatisticCondition> parts) implements StatisticCondition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(StatisticCondition part) implements StatisticCondition {}

    /** Every statistic. */
    static StatisticCondition anything() {
        return new All(List.of());
    }

    /** All of these conditions on the same statistic. */
    static StatisticCondition all(List<StatisticCondition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new All(parts);
    }
}
