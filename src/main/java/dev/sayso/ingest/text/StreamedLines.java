package dev.sayso.ingest.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * The lines of a text of any length, one in memory at a time, and no more of one than a limit
 * allows.
 */
public final class StreamedLines implements Closeable {
    /**
     * A line.
     *
     * @param number counted from 1
     * @param text without what ends the line
     * @param cut whether the line is longer than this
     */
    public record Line(long number, String text, boolean cut) {}

    private final Reader reader;
    private final int longest;
    private final char[] buffer = new char[1 << 14];
    private int at;
    private int end;
    private long number;
    private boolean afterReturn;

    /**
     * @param reader closed with this
     * @param longest the most characters of one line that are kept
     */
    public StreamedLines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** The next line; empty at the end. */
    public Optional<Line> next() throws IOException {
        StringBuilder line = new StringBuilder();
        boolean cut = false;
        boolean any = false;
        while (at < end || fill()) {
            char c = buffer[at++];
            boolean second = afterReturn && c == '\n';
            afterReturn = c == '\r';
            if (second) {
                continue;
            }
            any = true;
            if (c == '\n' || c == '\r') {
                return Optional.of(new Line(++number, line.toString(), cut));
            }
            if (line.length() < longest) {
                line.append(c);
            } else {
                cut = true;
            }
        }
        return any ? Optional.of(new Line(++number, line.toString(), cut)) : Optional.empty();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, reader.read(buffer, 0, buffer.length));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
