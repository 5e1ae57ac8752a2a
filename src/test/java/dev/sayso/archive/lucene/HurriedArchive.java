package dev.sayso.archive.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** An archive that has no time for any question, for tests of what is said then. */
public final class HurriedArchive {
    private HurriedArchive() {}

    public static LuceneArchive open(Path folder) throws IOException {
        return LuceneArchive.open(folder, TimeLimit.of(Duration.ZERO));
    }
}
