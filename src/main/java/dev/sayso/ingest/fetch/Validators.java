package dev.sayso.ingest.fetch;

import java.util.Optional;

/**
 * By what a server knows a state of a page again, so that it need not send it twice (RFC 9110,
 * section 8.8).
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    public static Validators none() {
        return new Validators(Optional.empty(), Optional.empty());
    }
}
