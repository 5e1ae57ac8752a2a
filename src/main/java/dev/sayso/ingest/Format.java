package dev.sayso.ingest;

import java.io.IOException;
import java.util.Optional;

/**
 * A kind of file: how it is told from others, and how the pieces in it are read.
 *
 * <p>To add one, write the class and name it in {@link Formats}.
 */
interface Format {
    /**
     * Whether name and first bytes alone tell that a file is of this kind; asked in the order of
     * {@link Formats}, before the media type is detected.
     *
     * @return the media type of such a file
     */
    default Optional<String> claim(Sample sample) {
        return Optional.empty();
    }

    /** Whether it reads files of a detected media type; asked in the order of {@link Formats}. */
    boolean reads(String mediaType);

    /** Whether a file may be of any size, because its pieces are read one by one. */
    default boolean isStreamed() {
        return false;
    }

    /**
     * Reads a file and hands on its pieces in order. What cannot be read is handed on as refused.
     *
     * @throws IOException when this machine fails: no child process, no room for temporary files
     */
    void read(Source source, Parts parts) throws IOException;
}
