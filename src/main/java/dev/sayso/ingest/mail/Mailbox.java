package dev.sayso.ingest.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts a mailbox (mbox) into its messages, one in memory at a time, whatever the size of the file.
 */
public final class Mailbox {
    /** A message, or the fact that one was longer than the limit. */
    public sealed interface Item {
        /** The bytes of one message, without the line that parts it from the one before. */
        @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
        record Message(byte[] bytes) implements Item {}

        /** A message that was passed over. */
        record TooLong() implements Item {}
    }

    /** "From anna@invented.example Tue Mar 5 10:00:00 2024", after a blank line. */
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "From \\S.{0,200}?(?:\\d{1,2}:\\d{2}|\\b(?:19|20)\\d{2}\\b).{0,60}\\s*+");

    private static final int LONGEST_SEPARATOR = 300;

    private final InputStream in;
    private final int longest;
    private boolean blankBefore = true;
    private boolean started;
    private boolean done;

    /**
     * @param in read to its end by calls of {@link #next}; not closed
     * @param longest the most bytes of one message
     */
    public Mailbox(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /** Whether a file begins as a mailbox does. */
    public static boolean beginsLike(byte[] head) {
        int end = 0;
        while (end < head.length && end < LONGEST_SEPARATOR && head[end] != '\n') {
            end++;
        }
        return isSeparator(new String(head, 0, end, StandardCharsets.ISO_8859_1));
    }

    private static boolean isSeparator(String line) {
        return line.startsWith("From ") && SEPARATOR.matcher(line.strip()).matches();
    }

    /**
     * The next message; empty at the end. What stands before the first separator is a message too,
     * if there is anything.
     */
    public Optional<Item> next() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (!done) {
            byte[] line = line();
            if (line.length == 0) {
                done = true;
            } else if (blankBefore && isSeparator(line)) {
                blankBefore = false;
                boolean ends = started && (tooLong || hasWords(message));
                started = true;
                if (ends) {
                    return Optional.of(item(message, tooLong));
                }
                message.reset();
            } else {
                blankBefore = isBlank(line);
                started = true;
                tooLong |= message.size() + line.length > longest;
                if (tooLong) {
                    message.reset();
                } else {
                    byte[] plain = unescaped(line);
                    message.write(plain, 0, plain.length);
                }
            }
        }
        return tooLong || hasWords(message)
                ? Optional.of(item(message, tooLong))
                : Optional.empty();
    }

    private static Item item(ByteArrayOutputStream message, boolean tooLong) {
        return tooLong ? new Item.TooLong() : new Item.Message(message.toByteArray());
    }

    private static boolean isSeparator(byte[] line) {
        return line.length <= LONGEST_SEPARATOR
                && line[0] == 'F'
                && isSeparator(new String(line, StandardCharsets.ISO_8859_1));
    }

    /** A line with its end; a longer stretch without one comes in pieces. */
    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        while (b >= 0) {
            line.write(b);
            if (b == '\n' || line.size() >= 1 << 16) {
                break;
            }
            b = in.read();
        }
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        return line.length <= 2 && (line[0] == '\n' || line[0] == '\r');
    }

    private static boolean hasWords(ByteArrayOutputStream message) {
        return !message.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    /** A line of a message that begins like a separator is kept with ">" before it. */
    private static byte[] unescaped(byte[] line) {
        int marks = 0;
        while (marks < line.length && line[marks] == '>') {
            marks++;
        }
        byte[] from = {'F', 'r', 'o', 'm', ' '};
        boolean escaped = marks > 0 && line.length >= marks + from.length;
        for (int i = 0; escaped && i < from.length; i++) {
            escaped = line[marks + i] == from[i];
        }
        return escaped ? java.util.Arrays.copyOfRange(line, 1, line.length) : line;
    }
}
