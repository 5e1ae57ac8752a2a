package dev.sayso.ingest.draft;

import java.util.Optional;

/** What one piece gave: a draft whole or in part, or nothing. */
public sealed interface Reading {
    /**
     * A draft.
     *
     * @param partly why it is not the whole of the piece; empty when it is
     */
    record Read(Draft draft, Optional<Trouble> partly) implements Reading {}

    /** No draft. */
    record Refused(Trouble trouble) implements Reading {}

    /** The whole of a piece. */
    static Reading whole(Draft draft) {
        return new Read(draft, Optional.empty());
    }
}
