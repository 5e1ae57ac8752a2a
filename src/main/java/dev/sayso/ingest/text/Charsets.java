package dev.sayso.ingest.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.metadata.Metadata;

/** Turns bytes into text. */
public final class Charsets {
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
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /**
     * Decodes a stream of any length as it is read: by its byte order mark, as UTF-8 where its
     * beginning is valid UTF-8, else in the charset that fits its beginning best. In a text that
     * begins as UTF-8, bytes that are none are read as windows-1252.
     *
     * @param in closed with the reader
     */
    public static Reader reader(InputStream in) throws IOException {
        byte[] head = in.readNBytes(LOOKED_AT);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
        if (startsWith(head, 0xfe, 0xff) || startsWith(head, 0xff, 0xfe)) {
            return new InputStreamReader(all, StandardCharsets.UTF_16);
        }
        if (beginsAsUtf8(head)) {
            if (startsWith(head, 0xef, 0xbb, 0xbf)) {
                all.skipNBytes(3);
            }
            return new MixedReader(all);
        }
        return new InputStreamReader(all, guess(head));
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        boolean same = bytes.length >= wanted.length;
        for (int i = 0; same && i < wanted.length; i++) {
            same = (bytes[i] & 0xff) == wanted[i];
        }
        return same;
    }

    /** A character that the end of the head cuts in two is none that is wrong. */
    private static boolean beginsAsUtf8(byte[] head) {
        CharBuffer out = CharBuffer.allocate(head.length + 1);
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(head), out, false)
                .isError();
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Charset guess(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        try {
            Charset found =
                    new DefaultEncodingDetector()
                            .detect(new ByteArrayInputStream(bytes, 0, length), new Metadata());
            return found == null ? Charset.forName("windows-1252") : found;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }
}
