package dev.sayso.web.adding;

import dev.sayso.archive.IngestLine;

/** Counts the files that lines name; the pieces of one file follow each other. */
final class FileCount {
    private String last = "";
    private long files;

    /** How many there are with that of this line. */
    long with(IngestLine line) {
        if (files == 0 || !line.path().equals(last)) {
            last = line.path();
            files++;
        }
        return files;
    }
}
