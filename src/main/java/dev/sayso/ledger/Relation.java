package dev.sayso.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** How what a later article says of a fact stands to what an earlier one said. */
public sealed interface Relation {
    /** The same, as far as both are printed. */
    record Agrees() implements Relation {}

    /** The same, said less exactly than before. */
    record Drifts() implements Relation {}

    /** The same number on the say-so of somebody else. */
    record SameNumberOtherSource() implements Relation {}

    /**
     * Both cannot be true.
     *
     * @param difference the later less the earlier
     * @param percent the same in per cent of the earlier; empty when that is nothing or a per cent
     *     itself
     * @param points whether both are per cents, so that they differ by percentage points
     */
    record Contradicts(BigDecimal difference, Optional<BigDecimal> percent, boolean points)
            implements Relation {
        /** Of two per cents the difference in points is enough. */
        public static Contradicts of(ClaimKey key, Figure earlier, Figure later) {
            boolean points = key.measure().startsWith("percent");
            return new Contradicts(
                    later.value().subtract(earlier.value()),
                    points ? Optional.empty() : earlier.percentTo(later),
                    points);
        }
    }

    /**
     * They cannot be held against each other.
     *
     * @param because in words that end a sentence
     */
    record Incomparable(String because) implements Relation {}

    /** How the later of two appearances of one claim stands to the earlier. */
    static Relation between(Appearance earlier, Appearance later, ClaimKey key) {
        Figure before = earlier.figure();
        Figure after = later.figure();
        if (before.agrees(after) || Sums.areTheSame(earlier, later)) {
            return agreeing(earlier, later, before, after);
        }
        if (key.period().isEmpty()) {
            return new Incomparable("neither says for which time");
        }
        return before.excludes(after)
                ? Contradicts.of(key, before, after)
                : new Incomparable("one of them only sets a bound, far from the other");
    }

    private static Relation agreeing(
            Appearance earlier, Appearance later, Figure before, Figure after) {
        if (after.isLooserThan(before)) {
            return new Drifts();
        }
        boolean otherSource =
                !earlier.creditedKey().isEmpty()
                        && !later.creditedKey().isEmpty()
                        && !earlier.creditedKey().equals(later.creditedKey());
        return otherSource && before.isSame(after) ? new SameNumberOtherSource() : new Agrees();
    }

    /** One word for records: {@code agrees}, {@code contradicts}. */
    default String label() {
        return switch (this) {
            case Agrees agrees -> "agrees";
            case Drifts drifts -> "drifts";
            case SameNumberOtherSource same -> "same_number_other_source";
            case Contradicts contradicts -> "contradicts";
            case Incomparable incomparable -> "incomparable";
        };
    }

    /** In words that follow the two figures: {@code 34 less, −3.1 %}. */
    default String words() {
        return switch (this) {
            case Agrees agrees -> "the same";
            case Drifts drifts -> "the same, said less exactly";
            case SameNumberOtherSource same -> "the same number, credited to somebody else";
            case Contradicts(BigDecimal difference, Optional<BigDecimal> percent, boolean points) ->
                    number(difference.abs())
                            + (points ? " percentage points" : "")
                            + (difference.signum() < 0 ? " less" : " more")
                            + percent.map(p -> ", " + signed(p) + " %").orElse("");
            case Incomparable(String because) -> "not comparable: " + because;
        };
    }

    private static String signed(BigDecimal percent) {
        BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "−" : "+") + number(rounded.abs());
    }

    private static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }
}
