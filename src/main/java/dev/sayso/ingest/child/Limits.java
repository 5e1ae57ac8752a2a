package dev.sayso.ingest.child;

import java.time.Duration;

/**
 * What one child process may use.
 *
 * @param wall for one document, from the request to the whole answer
 * @param cpu for one document, where the platform tells; empty processor time counts as none
 * @param heapMebibytes the child's heap
 * @param documents after so many the child is replaced, because parsers leak
 */
public record Limits(Duration wall, Duration cpu, int heapMebibytes, int documents) {
    /** The most characters of text that one document may give. */
    public static final int TEXT = 5_000_000;

    /** The most passages that one document may give. */
    public static final int PASSAGES = 100_000;

    /** The most characters of one metadata value. */
    public static final int METADATA_VALUE = 8 * 1024;

    /** The most characters of all metadata of one document. */
    public static final int METADATA = 256 * 1024;

    /** The most entries that a zip container may list. */
    public static final int ZIP_ENTRIES = 10_000;

    /** The most bytes that a zip container may say it unpacks to. */
    public static final long ZIP_BYTES = 512L << 20;

    /** The longest answer that is read, in bytes; room for {@link #TEXT} in any script. */
    public static final int FRAME = 16 << 20;

    /** The promised limits: 60 s on the clock, 30 s of processor time, 512 MiB, 500 documents. */
    public static Limits standard() {
        return new Limits(Duration.ofSeconds(60), Duration.ofSeconds(30), 512, 500);
    }

    /**
     * The limits when text is recognized in pictures, which takes seconds for a page: half an hour
     * on the clock, ten minutes of processor time beside that of the recognition itself.
     */
    Limits forRecognition() {
        return new Limits(Duration.ofMinutes(30), Duration.ofMinutes(10), heapMebibytes, documents);
    }
}
