package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;

/** Troubles that any format may meet. */
final class Troubles {
    private Troubles() {}

    static Trouble unreadable() {
        return new Trouble(
                Reason.CORRUPT, "The file could not be read from disk; check its permissions.");
    }

    static Trouble tooLarge(long size) {
        return new Trouble(
                Reason.TOO_LARGE,
                "The file has %d MiB; the limit is %d MiB."
                        .formatted(size >> 20, Sizes.PIECE >> 20));
    }

    static Trouble cut(int most) {
        return new Trouble(
                Reason.TOO_LARGE, "Only the first %d MiB were read.".formatted(most >> 20));
    }

    /** A reader failed at what it read, for a fault of its own. */
    static Trouble fault(Throwable failure) {
        return failure instanceof StackOverflowError
                ? new Trouble(
                        Reason.PARSER_CRASHED,
                        "The text is nested deeper than its reader can follow.")
                : new Trouble(
                        Reason.PARSER_CRASHED,
                        "The reader of this format failed: " + failure.getClass().getSimpleName());
    }

    static Trouble unsupported(String mediaType) {
        return new Trouble(
                Reason.UNSUPPORTED, "Sayso does not read files of the type " + mediaType + ".");
    }
}
