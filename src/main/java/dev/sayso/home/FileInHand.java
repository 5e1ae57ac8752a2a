package dev.sayso.home;

import dev.sayso.archive.Change;
import dev.sayso.archive.Intake.Hints;
import java.io.IOException;
import java.util.Optional;

/**
 * The file that is being read.
 *
 * @param path its name in the records
 * @param change what happened to it, where the run tells of it
 * @param before its pieces as they are held still
 * @param bring puts the original into the corpus
 */
record FileInHand(
        String path,
        String sha256,
        Hints hints,
        Optional<Change> change,
        Predecessors before,
        Bring bring) {
    /** Brings the original into the corpus. */
    interface Bring {
        void original() throws IOException;
    }

    static FileInHand none() {
        return new FileInHand(
                "", "", Hints.none(), Optional.empty(), Predecessors.none(), () -> {});
    }
}
