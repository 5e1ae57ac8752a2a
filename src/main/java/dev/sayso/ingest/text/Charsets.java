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
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.UniversalEncodingDetector;

/**
 * Turns bytes into text. What a file or a server declares is often wrong: a byte order mark comes
 * first, bytes that are valid UTF-8 are UTF-8 whatever is declared, and only then is a declaration
 * believed. Bytes that stand for nothing become U+FFFD; there is always an answer.
 */
public final class Charsets {
    /** The mark of UTF-8 before a text that is none. */
    private static final String MISREAD_MARK = "\u00ef\u00bb\u00bf";

    private static final int LOOKED_AT = 64 * 1024;
    private static final int HEAD_OF_PAGE = 8 * 1024;

    /** What browsers take ISO 8859-1 for: the same with quotation marks and dashes. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Pattern DECLARATION =
            Pattern.compile(
                    "(?i)(?:charset|encoding)\\s{0,4}=\\s{0,4}[\"']?\\s{0,4}([\\w:.-]{2,40})");

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
        return certain(bytes)
                .orElseGet(
                        () -> unmarked(bytes, believable(declared).orElseGet(() -> guess(bytes))));
    }

    /**
     * Decodes a page, which may declare its charset in its head.
     *
     * @param declared the charset that came with the page, from outside it
     */
    public static String decodePage(byte[] bytes, Optional<String> declared) {
        return certain(bytes)
                .orElseGet(
                        () ->
                                unmarked(
                                        bytes,
                                        believable(declared.flatMap(Charsets::named))
                                                .or(() -> believable(inHead(bytes)))
                                                .orElseGet(() -> guess(bytes))));
    }

    /**
     * Decodes a stream of any length as it is read: by its byte order mark, as UTF-8 where its
     * beginning is valid UTF-8, else in the charset that fits its beginning best. In a text that
     * begins as UTF-8, bytes that are none are read as windows-1252.
     *
     * @param in closed with the reader
     */
    public static Reader reader(InputStream in) throws IOException {
        return reader(in, Charsets::guess);
    }

    /**
     * Decodes a stream of markup, which may declare its charset at its beginning, as it is read.
     *
     * @param in closed with the reader
     */
    public static Reader markupReader(InputStream in) throws IOException {
        return reader(in, head -> believable(inHead(head)).orElseGet(() -> guess(head)));
    }

    private static Reader reader(InputStream in, Function<byte[], Charset> other)
            throws IOException {
        byte[] head = in.readNBytes(LOOKED_AT);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
        if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE)) {
            return new InputStreamReader(all, StandardCharsets.UTF_16);
        }
        if (utf8(head).isPresent()) {
            if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
                all.skipNBytes(3);
            }
            return new MixedReader(all);
        }
        return new InputStreamReader(all, other.apply(head));
    }

    /** The text, where the bytes themselves leave no doubt. */
    private static Optional<String> certain(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        return utf8(bytes).map(text -> text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        boolean same = bytes.length >= wanted.length;
        for (int i = 0; same && i < wanted.length; i++) {
            same = (bytes[i] & 0xFF) == wanted[i];
        }
        return same;
    }

    /** The text, where all of it is UTF-8; a file may be cut off within its last character. */
    private static Optional<String> utf8(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes), text, false);
        return result.isUnderflow() ? Optional.of(text.flip().toString()) : Optional.empty();
    }

    /** A declared charset, unless it is one that the bytes have already been found not to be in. */
    private static Optional<Charset> believable(Optional<Charset> declared) {
        return declared.filter(charset -> !charset.name().startsWith("UTF"))
                .map(charset -> charset.equals(StandardCharsets.ISO_8859_1) ? WESTERN : charset);
    }

    private static Optional<Charset> inHead(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD_OF_PAGE);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find() ? named(declaration.group(1)) : Optional.empty();
    }

    static Optional<Charset> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii")) {
            return Optional.of(WESTERN);
        }
        try {
            return Optional.of(Charset.forName(plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The text without the mark of UTF-8, which an editor put before a text that is none. */
    private static String unmarked(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return text.startsWith(MISREAD_MARK) || text.startsWith("\ufeff")
                ? text.substring(text.charAt(0) == '\ufeff' ? 1 : MISREAD_MARK.length())
                : text;
    }

    /** UTF-8 that was spoilt in few places, or the charset that fits the bytes best. */
    private static Charset guess(byte[] bytes) {
        if (isMostlyUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        int length = Math.min(bytes.length, LOOKED_AT);
        try {
            Charset found =
                    new UniversalEncodingDetector()
                            .detect(new ByteArrayInputStream(bytes, 0, length), new Metadata());
            boolean none = found == null || found.name().startsWith("UTF");
            return none || found.equals(StandardCharsets.ISO_8859_1) ? WESTERN : found;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }

    /** Whether there are far more whole characters of UTF-8 than broken ones. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = 0;
        long whole = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                broken++;
            } else if (c > 127) {
                whole++;
            }
        }
        return whole > 4 * broken;
    }
}
