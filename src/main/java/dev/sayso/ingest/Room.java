package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import java.util.Optional;

/**
 * What may still be unpacked from one file, however its containers are nested. Bytes are counted as
 * they are written, whatever the containers declare.
 */
final class Room {
    /** How many containers may lie in one another. */
    static final int DEEPEST = 5;

    /** How many entries are read of one file. */
    static final int MOST_ENTRIES = 100_000;

    /** How many containers are opened inside one file. */
    static final int MOST_CONTAINERS = 1_000;

    /** Any file may unpack to this many bytes. */
    private static final long LEAST_BYTES = 1L << 30;

    /** A larger one to so many times its own size: text seldom packs to less than a tenth. */
    private static final int MOST_TIMES = 100;

    private int entries = MOST_ENTRIES;
    private int containers = MOST_CONTAINERS;
    private long bytes;

    private Room(long bytes) {
        this.bytes = bytes;
    }

    /**
     * @param size of the file on disk, in bytes
     */
    static Room forFile(long size) {
        return new Room(Math.max(LEAST_BYTES, size * MOST_TIMES));
    }

    /** How many bytes may still be written. */
    long bytes() {
        return bytes;
    }

    void written(long count) {
        bytes -= count;
    }

    /** Takes the room for one more entry; the trouble when there is none. */
    Optional<Trouble> takeEntry() {
        return entries-- > 0
                ? Optional.empty()
                : Optional.of(
                        new Trouble(
                                Reason.TOO_MANY_PARTS,
                                "Only the first %,d entries were read.".formatted(MOST_ENTRIES)));
    }

    /** Takes the room for one more container inside; the trouble when there is none. */
    Optional<Trouble> takeContainer(int depth) {
        if (depth >= DEEPEST) {
            return Optional.of(
                    new Trouble(
                            Reason.TOO_DEEP,
                            "It lies in %d containers; the limit is %d."
                                    .formatted(depth, DEEPEST - 1)));
        }
        return containers-- > 0
                ? Optional.empty()
                : Optional.of(
                        new Trouble(
                                Reason.TOO_MANY_PARTS,
                                "Only the first %,d containers inside were opened."
                                        .formatted(MOST_CONTAINERS)));
    }
}
