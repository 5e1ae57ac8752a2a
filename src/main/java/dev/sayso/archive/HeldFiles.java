package dev.sayso.archive;

import dev.sayso.article.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * What an archive holds of single files, all at one moment: later changes do not show. For whoever
 * asks about a few files of many; to be closed, because it keeps what it shows from being tidied
 * away.
 */
public interface HeldFiles extends Closeable {
    /** The pieces that were read from the file at this path, by part. */
    List<Holding> at(String path) throws IOException;

    /**
     * The pieces that were read from a file with these bytes, wherever it lies, by path and part.
     */
    List<Holding> withBytes(String sha256) throws IOException;

    /** What was refused of the file at this path, by part. */
    List<Refusal> refused(String path) throws IOException;
}
