package dev.sayso.archive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A mild preference for newer articles. The score of an article is multiplied by
 *
 * <pre>{@code 0.8 + 0.4 · 2^(-age / 365 days)}</pre>
 *
 * which is 1.2 for the newest, 1 after a year and never less than 0.8. The age is counted from the
 * newest date in the archive and not from today, so that one archive gives one order whenever it is
 * asked. An article without a date counts as one year old: it is neither favoured nor punished.
 *
 * @param newest the latest day of publication in the archive; empty when nothing there has one
 */
public record Freshness(Optional<LocalDate> newest) {
    /** After so many days a half of the preference is left. */
    private static final int HALF_LIFE = 365;

    private static final double LEAST = 0.8;
    private static final double RANGE = 0.4;

    /** By how much the score of an article of this day is multiplied. */
    public float factor(Optional<LocalDate> published) {
        double age = Math.max(0, ChronoUnit.DAYS.between(counted(published), counted(newest)));
        return newest.isEmpty() ? 1f : (float) (LEAST + RANGE * Math.pow(2, -age / HALF_LIFE));
    }

    /** The day as which an article counts: a year before the newest when it has none. */
    public LocalDate counted(Optional<LocalDate> published) {
        return published.orElse(newest.orElse(LocalDate.EPOCH).minusDays(HALF_LIFE));
    }
}
