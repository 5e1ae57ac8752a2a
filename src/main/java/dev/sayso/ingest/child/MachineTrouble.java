package dev.sayso.ingest.child;

import java.io.IOException;

/**
 * This machine cannot read documents at the moment: no process can be started, or no temporary file
 * be written. No document is to blame, so none is refused for it.
 */
public class MachineTrouble extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message a sentence that says what to do
     */
    public MachineTrouble(String message) {
        super(message);
    }

    static MachineTrouble diskFull() {
        return new MachineTrouble(
                "No space is left on the disk for temporary files, "
                        + System.getProperty("java.io.tmpdir")
                        + "; free some and run the command again.");
    }

    /** Whether a failure, or what caused it, says that a disk is full. */
    static boolean isDiskFull(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < 20; i++, cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("No space left on device")
                    || message.contains("not enough space on the disk")) {
                return true;
            }
        }
        return false;
    }
}
