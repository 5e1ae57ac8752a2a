package dev.sayso.ingest.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.metadata.Metadata;

/** Turns bytes into text. */
public final class Charsets {
    /** The mark of UTF-8 before a text that is none. */
    private static final String MISREAD_MARK = "\u00ef\u00bb\u00bf";

    private static final int LOOKED_AT = 64 * 1024;

    private Charsets() {}

    /**
     * Decodes bytes: as UTF-8 where they are valid UTF-8, else in the charset that fits them best.
     */
    public static String decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /**
     * Decodes bytes.
     *
     * @param declared the charset that the file claims; believed when the bytes are not valid UTF-8
     */
    public static String decode(byte[] bytes, Optional<Charset> declared) {
        String text = utf8(bytes).orElseGet(() -> new String(bytes, declared.orElse(guess(bytes))));
        if (text.startsWith(MISREAD_MARK)) {
            return text.substring(MISREAD_MARK.length());
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether a text that is not valid UTF-8 has more letters that are than places that are not.
     */
    private static boolean isMostlyUtf8(byte[] bytes) {
        String text =
                new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8);
        long wrong = text.chars().filter(c -> c == '\ufffd').count();
        long right = text.chars().filter(c -> c > 127 && c != '\ufffd' && c != '\ufeff').count();
        return right >= wrong;
    }

    private static Charset guess(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        try {
            Charset found =
                    new DefaultEncodingDetector()
                            .detect(new ByteArrayInputStream(bytes, 0, length), new Metadata());
            boolean wrong = StandardCharsets.UTF_8.equals(found) && !isMostlyUtf8(bytes);
            return found == null || wrong ? Charset.forName("windows-1252") : found;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }
}
