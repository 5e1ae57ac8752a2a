package dev.sayso.web.view;

import dev.sayso.web.adding.FilesRead;
import dev.sayso.web.text.Speech;

/** How far the run is that reads files now, whoever asked for it. */
public record FilesReadView(FilesRead read) {
    /** {@code Reading files: 34 of 120.} */
    public String sentence() {
        String done = Wording.grouped(read.done());
        return read.files().isPresent()
                ? Speech.say("reading.of", done, Wording.grouped(read.files().getAsLong()))
                : Speech.say("reading.so-far", done);
    }

    /** For whoever asks for articles meanwhile. */
    public String meanwhile() {
        return sentence() + " " + Speech.say("reading.meanwhile");
    }

    /** How many files there are; 0 where that is not known. */
    public long files() {
        return read.files().orElse(0);
    }

    public long done() {
        return Math.min(read.done(), files());
    }
}
