package dev.sayso.export;

import dev.sayso.archive.Comparison;

/** How a copy differs from a piece, as far as it is worth saying. Shares are from 0 to 1. */
public sealed interface CopyDifference {
    /** Differences of less than this share of the words are not spoken of. */
    double LEAST_SAID = 0.02;

    /** The same words in the same order. */
    record SameText() implements CopyDifference {}

    /** So little that it is not spoken of. */
    record Nearly() implements CopyDifference {}

    /** It lacks a part of the piece. */
    record Trimmed(double missing) implements CopyDifference {}

    /** It has words of its own. */
    record Longer(double added) implements CopyDifference {}

    /** Both. */
    record Edited(double missing, double added) implements CopyDifference {}

    static CopyDifference of(Comparison comparison) {
        boolean less = comparison.missing() >= LEAST_SAID;
        boolean more = comparison.added() >= LEAST_SAID;
        if (comparison.likeness().sameText()) {
            return new SameText();
        }
        if (less) {
            return more
                    ? new Edited(comparison.missing(), comparison.added())
                    : new Trimmed(comparison.missing());
        }
        return more ? new Longer(comparison.added()) : new Nearly();
    }

    /** {@code 18 %}; never rounded to nothing or to everything. */
    static String percent(double share) {
        return Math.clamp(Math.round(share * 100), 1, 99) + " %";
    }
}
