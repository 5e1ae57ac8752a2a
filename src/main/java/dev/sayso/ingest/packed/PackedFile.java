package dev.sayso.ingest.packed;

import dev.sayso.ingest.draft.Trouble;
import java.io.InputStream;

/** One file in an archive. */
public sealed interface PackedFile {
    /** Its name in the archive, with folders; anybody's words, and never a place on this disk. */
    String name();

    /**
     * A file that can be unpacked.
     *
     * @param bytes unpacked as they are read; good until the next file is asked for
     */
    record Unpackable(String name, InputStream bytes) implements PackedFile {}

    /** A file that cannot: it is encrypted, or packed in a way that is not known here. */
    record Locked(String name, Trouble trouble) implements PackedFile {}
}
