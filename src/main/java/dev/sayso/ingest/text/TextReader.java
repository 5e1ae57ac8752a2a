package dev.sayso.ingest.text;

import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.manuscript.Manuscript;
import java.util.Optional;

/** Reads plain text into a draft. */
public final class TextReader {
    private TextReader() {}

    /** Reads the bytes of a text file, in whatever charset. */
    public static Draft read(byte[] bytes) {
        return read(bytes, Optional.empty());
    }

    /**
     * Reads the bytes of a text.
     *
     * @param declaredCharset the charset that came with them from outside, as in an HTTP header
     */
    public static Draft read(byte[] bytes, Optional<String> declaredCharset) {
        String text = Charsets.decode(bytes, declaredCharset.flatMap(Charsets::named));
        return PieceReader.read(new Manuscript(PlainLayout.passages(text), Clues.none()));
    }
}
