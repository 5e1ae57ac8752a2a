package dev.sayso.archive;

import java.io.IOException;

/**
 * The archive cannot be opened or written. The message says in one sentence what happened and what
 * to do next.
 */
public final class ArchiveException extends IOException {
    /** Why, for programs that must decide. */
    public enum Cause {
        LOCKED,
        READ_ONLY,
        DISK_FULL,
        NEWER_SCHEMA,
        DAMAGED,
        NOT_AN_INDEX,
        CORPUS_GONE
    }

    private final Cause why;

    public ArchiveException(Cause why, String message) {
        super(message);
        this.why = why;
    }

    public ArchiveException(Cause why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
