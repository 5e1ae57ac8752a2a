package dev.sayso.ingest.fetch;

import java.time.Duration;

/**
 * How much a server may take and give.
 *
 * @param connect longest wait for a connection
 * @param silence longest wait for the next byte
 * @param whole longest time for a page, with all that it leads on to
 * @param bytes longest page, unpacked
 */
public record Limits(Duration connect, Duration silence, Duration whole, int bytes) {
    /** As they are where nobody tests them. */
    public static Limits standard() {
        return new Limits(
                Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(30), 20 << 20);
    }
}
