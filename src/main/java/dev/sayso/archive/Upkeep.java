package dev.sayso.archive;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * How an archive stands on the disk, as far as names and sizes tell; no file is read for it.
 *
 * @param corpusFiles files that may hold articles
 * @param corpusBytes what they take
 * @param indexBytes what the index takes
 * @param pending files of the corpus of which nothing is held and nothing was refused
 * @param gone originals that the index knows and the corpus no longer has under their name
 * @param named the first of the pending ones and then of those gone, at most 20 of each
 */
public record Upkeep(
        long corpusFiles,
        long corpusBytes,
        long indexBytes,
        long pending,
        long gone,
        List<String> named) {
    /** Looks at the disk. */
    public interface Look {
        Upkeep at(Inventory inventory) throws IOException;

        /** How long a page waits for a look before it shows an earlier one. */
        Duration patience();
    }

    public Upkeep {
        named = List.copyOf(named);
    }

    /** Whether index and corpus have the same files. */
    public boolean isInOrder() {
        return pending == 0 && gone == 0;
    }
}
