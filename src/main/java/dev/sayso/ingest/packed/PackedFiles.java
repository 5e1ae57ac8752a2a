package dev.sayso.ingest.packed;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The files in an archive, one after the other; folders and links are none. */
public interface PackedFiles extends Closeable {
    /**
     * The next file; empty at the end of the archive.
     *
     * @throws IOException when the archive is damaged from here on
     */
    Optional<PackedFile> next() throws IOException;

    /** Whether a file can be found when the one before it is damaged. */
    boolean survivesDamage();
}
