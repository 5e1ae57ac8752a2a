package dev.sayso.cli;

import java.util.Locale;

/** How long a run has taken and how fast it goes, in words. Starts when it is made. */
final class Stopwatch {
    private static final double NANOSECONDS = 1e9;
    private static final int MINUTE = 60;

    private final long start = System.nanoTime();

    private double seconds() {
        return (System.nanoTime() - start) / NANOSECONDS;
    }

    /** {@code 0.8 s}, {@code 42 s}, {@code 3 min 20 s}. */
    String elapsed() {
        double seconds = seconds();
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        return whole < 2 * MINUTE ? whole + " s" : whole / MINUTE + " min " + whole % MINUTE + " s";
    }

    /** So many a second: {@code 0.4}, {@code 35}. */
    String rate(long done) {
        double rate = done / Math.max(seconds(), 1e-3);
        return String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%,.0f", rate);
    }
}
