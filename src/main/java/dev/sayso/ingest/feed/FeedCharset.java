package dev.sayso.ingest.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens XML as characters; bytes that stand for nothing become U+FFFD and stop nobody. */
final class FeedCharset {
    private static final int HEAD = 64 * 1024;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.-]{2,40})");

    private FeedCharset() {}

    static Reader open(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        int mark = byteOrderMark(head);
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset(head, mark));
    }

    private static int byteOrderMark(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE) ? 2 : 0;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset charset(byte[] head, int mark) {
        if (mark == 2 || startsWith(head, 0, '<') || startsWith(head, '<', 0)) {
            boolean little = head[0] == (byte) 0xFF || head[0] == '<';
            return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return isUtf8(head) ? StandardCharsets.UTF_8 : declared(head);
    }

    /** What decodes as UTF-8 is UTF-8, whatever is declared. */
    private static boolean isUtf8(byte[] head) {
        CharBuffer text = CharBuffer.allocate(head.length);
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(head), text, false)
                .isUnderflow();
    }

    private static Charset declared(byte[] head) {
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        Charset latin = Charset.forName("windows-1252");
        if (!declared.find()) {
            return latin;
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            return charset.name().equals("ISO-8859-1") || charset.name().startsWith("UTF-16")
                    ? latin
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return latin;
        }
    }
}
