package dev.sayso.query;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of numbers; open where an end is missing. At least one end is there.
 *
 * @param from the lower end
 * @param to the upper end, not below the lower one
 */
public record Bounds(Optional<Limit> from, Optional<Limit> to) {
    /**
     * An end.
     *
     * @param value kept without zeros after the last digit that counts, so that 50 and 50.0 are one
     * @param included whether the value itself is in
     */
    public record Limit(BigDecimal value, boolean included) {
        public Limit {
            BigDecimal stripped = value.stripTrailingZeros();
            value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    public Bounds {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("a stretch without ends");
        }
    }

    /** This number alone. */
    public static Bounds exactly(BigDecimal value) {
        return between(value, value);
    }

    /** From one number to another, both included. */
    public static Bounds between(BigDecimal from, BigDecimal to) {
        return new Bounds(Optional.of(new Limit(from, true)), Optional.of(new Limit(to, true)));
    }

    /**
     * Whether a range has a number in it: "40 to 60" meets {@code >50}. For a single number give it
     * twice.
     */
    public boolean meets(BigDecimal low, BigDecimal high) {
        return from.filter(limit -> !reaches(high.compareTo(limit.value()), limit)).isEmpty()
                && to.filter(limit -> !reaches(limit.value().compareTo(low), limit)).isEmpty();
    }

    private static boolean reaches(int compared, Limit limit) {
        return compared > 0 || (compared == 0 && limit.included());
    }

    /** As it is typed: {@code 50}, {@code >50}, {@code <=1000}, {@code 1000..1200}. */
    @Override
    public String toString() {
        if (from.equals(to)) {
            return plain(from);
        }
        if (to.isEmpty()) {
            return (isIncluded(from) ? ">=" : ">") + plain(from);
        }
        return from.isEmpty()
                ? (isIncluded(to) ? "<=" : "<") + plain(to)
                : plain(from) + ".." + plain(to);
    }

    /** For people: {@code above 50}, {@code at most 1000}, {@code from 1000 to 1200}. */
    public String words() {
        if (from.equals(to)) {
            return "exactly " + plain(from);
        }
        if (to.isEmpty()) {
            return (isIncluded(from) ? "at least " : "above ") + plain(from);
        }
        return from.isEmpty()
                ? (isIncluded(to) ? "at most " : "below ") + plain(to)
                : "from " + plain(from) + " to " + plain(to);
    }

    private static boolean isIncluded(Optional<Limit> limit) {
        return limit.filter(Limit::included).isPresent();
    }

    private static String plain(Optional<Limit> limit) {
        return limit.map(l -> l.value().toPlainString()).orElse("");
    }
}
