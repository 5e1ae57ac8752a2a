package dev.sayso.ingest.webarchive;

import java.io.InputStream;
import java.util.Optional;

/**
 * One answer of a server, as it was captured.
 *
 * @param url what was asked for
 * @param day when it was captured, {@code 2024-03-12}; says nothing of the day of publication
 * @param kind what it is
 * @param charset as the server declared it
 * @param bytes the page or file, decoded; good until the next capture is asked for
 */
public record Capture(
        String url, String day, Kind kind, Optional<String> charset, InputStream bytes) {
    /** What a capture is. */
    public enum Kind {
        /** A page that a server answered with. */
        PAGE,
        /** A page that was put into the archive by itself. */
        RESOURCE,
        /** A PDF. */
        DOCUMENT
    }
}
