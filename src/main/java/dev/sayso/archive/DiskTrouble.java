package dev.sayso.archive;

import java.io.IOException;
import java.util.Locale;

/** Tells from what the system says about a failed write that a disk is full. */
public final class DiskTrouble {
    private static final int LONGEST_CHAIN = 20;

    private DiskTrouble() {}

    /** Whether a failure, or what caused it, is that no space is left. */
    public static boolean isFull(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < LONGEST_CHAIN; i++, cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left")
                    || message.contains("not enough space on the disk")
                    || message.contains("quota exceeded")) {
                return true;
            }
        }
        return false;
    }

    /**
     * A failed write in a sentence, where it failed because no space is left; else as it is.
     *
     * @param place what lies on the disk
     */
    public static IOException explained(Object place, IOException failure) {
        return !(failure instanceof ArchiveException) && isFull(failure)
                ? full(place, failure)
                : failure;
    }

    /** That no space is left. */
    public static ArchiveException full(Object place, Exception failure) {
        return new ArchiveException(
                ArchiveException.Cause.DISK_FULL,
                "No space is left on the disk that holds "
                        + place
                        + "; free some and run the command again.",
                failure);
    }
}
