package dev.sayso.ingest.feed;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Set;
import org.jsoup.nodes.Entities;

/**
 * Hands on XML with the usual mistakes of feeds mended: characters that XML does not allow, {@code
 * &} that begins no reference, and the named characters of HTML, which XML does not know. No entity
 * that a document defines for itself is left to be expanded.
 */
final class MendingReader extends Reader {
    private static final int LONGEST_NAME = 32;
    private static final Set<String> XML = Set.of("amp", "lt", "gt", "quot", "apos");

    private final PushbackReader in;
    private final StringBuilder ready = new StringBuilder();
    private int next;

    MendingReader(Reader in) {
        this.in = new PushbackReader(in, LONGEST_NAME + 1);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            if (next == ready.length()) {
                ready.setLength(0);
                next = 0;
                int c = in.read();
                if (c < 0) {
                    break;
                }
                if (c == '&') {
                    reference();
                } else {
                    ready.append(isAllowed((char) c) ? (char) c : ' ');
                }
            }
            buffer[offset + count++] = ready.charAt(next++);
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    /** What stands after {@code &}: left as it is, replaced, or told to be no reference. */
    private void reference() throws IOException {
        StringBuilder name = new StringBuilder();
        int c = in.read();
        while (c >= 0 && c != ';' && name.length() < LONGEST_NAME && isOfName((char) c)) {
            name.append((char) c);
            c = in.read();
        }
        String whole = name.toString();
        if (c == ';' && (XML.contains(whole) || isCharacter(whole))) {
            ready.append('&').append(whole).append(';');
        } else if (c == ';' && Entities.isNamedEntity(whole)) {
            ready.append(Entities.getByName(whole));
        } else {
            if (c >= 0) {
                in.unread(c);
            }
            ready.append("&amp;").append(whole);
        }
    }

    private static boolean isOfName(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '#');
    }

    private static boolean isCharacter(String reference) {
        if (reference.length() < 2 || reference.length() > 9 || reference.charAt(0) != '#') {
            return false;
        }
        boolean hexadecimal = reference.charAt(1) == 'x';
        try {
            int code =
                    Integer.parseInt(
                            reference.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Character.isSupplementaryCodePoint(code)
                    || (Character.isBmpCodePoint(code)
                            && isAllowed((char) code)
                            && !Character.isSurrogate((char) code));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isAllowed(char c) {
        return c >= ' ' ? c < '\uFFFE' : c == '\n' || c == '\t' || c == '\r';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
