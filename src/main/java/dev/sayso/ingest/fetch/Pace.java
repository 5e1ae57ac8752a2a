package dev.sayso.ingest.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Leaves time between two pages of one server. */
final class Pace {
    /** Where the server asks for none. */
    static final Duration USUAL = Duration.ofSeconds(1);

    /** Nobody is kept waiting longer. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    private static final int MOST_HOSTS = 1_000;

    private final Ticks ticks;

    /** When the next page of a server may be asked for. */
    private final Map<String, Long> next = new HashMap<>();

    Pace(Ticks ticks) {
        this.ticks = ticks;
    }

    /**
     * Waits until a page may be asked for.
     *
     * @param delay that the server wants between two pages
     * @throws FetchRefused when that is too far away
     */
    void await(PageAddress page, Duration delay) throws FetchRefused {
        Duration wait = reserved(page, delay);
        try {
            ticks.pause(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FetchRefused.of(page.toString(), "was not waited for; try again.");
        }
    }

    private synchronized Duration reserved(PageAddress page, Duration delay) throws FetchRefused {
        long now = ticks.nanos();
        next.values().removeIf(moment -> moment - now <= 0);
        long wait = Math.max(0, next.getOrDefault(page.host(), now) - now);
        if (wait > LONGEST.toNanos() || next.size() >= MOST_HOSTS) {
            throw FetchRefused.of(
                    page.toString(),
                    "is on a server that wants "
                            + delay.toSeconds()
                            + " seconds between two pages, and others wait for it; try again in a few minutes.");
        }
        next.put(page.host(), now + wait + delay.toNanos());
        return Duration.ofNanos(wait);
    }
}
