package dev.sayso.ingest.html;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides in which charset a page is written. What the page or the server declares is often wrong:
 * bytes that are valid UTF-8 are UTF-8, whatever is declared.
 */
final class PageCharset {
    private static final int HEAD = 8192;
    private static final Pattern DECLARATION =
            Pattern.compile(
                    "(?i)(?:charset|encoding)\\s{0,4}=\\s{0,4}[\"']?\\s{0,4}([\\w:.-]{2,40})");

    private PageCharset() {}

    /**
     * The page as text, never without an answer: bytes that stand for nothing become U+FFFD.
     *
     * @param declared the charset that came with the page, from outside it
     */
    static String decode(byte[] bytes, Optional<String> declared) {
        Optional<String> utf16 = byByteOrderMark(bytes);
        if (utf16.isPresent()) {
            return utf16.get();
        }
        Optional<String> utf8 = validUtf8(bytes);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        Charset charset =
                declared.flatMap(PageCharset::named)
                        .filter(PageCharset::isNotUnicode)
                        .or(() -> inHead(bytes).filter(PageCharset::isNotUnicode))
                        .orElseGet(() -> mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : latin());
        return new String(bytes, charset);
    }

    private static Optional<String> byByteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** The text, where all of it is UTF-8; a page may be cut off within its last character. */
    private static Optional<String> validUtf8(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes), text, false);
        return result.isUnderflow() ? Optional.of(text.flip().toString()) : Optional.empty();
    }

    /** Whether UTF-8 was spoilt in few places: far more whole characters than broken ones. */
    private static boolean mostlyUtf8(byte[] bytes) {
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

    private static Optional<Charset> inHead(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find() ? named(declaration.group(1)) : Optional.empty();
    }

    private static boolean isNotUnicode(Charset charset) {
        return !charset.name().startsWith("UTF");
    }

    private static Optional<Charset> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii")) {
            return Optional.of(latin());
        }
        try {
            return Optional.of(Charset.forName(plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** What browsers take ISO 8859-1 for: the same with quotation marks and dashes. */
    private static Charset latin() {
        return Charset.forName("windows-1252");
    }
}
