package dev.sayso.ingest.text;

import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.manuscript.Manuscript;

/** Reads plain text into a draft. */
public final class TextReader {
    private TextReader() {}

    /** Reads the bytes of a text file, in whatever charset. */
    public static Draft read(byte[] bytes) {
        return PieceReader.read(
                new Manuscript(PlainLayout.passages(Charsets.decode(bytes)), Clues.none()));
    }
}
