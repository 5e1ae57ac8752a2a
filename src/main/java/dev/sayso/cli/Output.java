package dev.sayso.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output: UTF-8, buffered, and not silent about trouble as {@code System.out} is. Closing
 * it writes what is buffered and leaves standard output open.
 */
final class Output implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream out =
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);

    /** A line, ended by a line feed on every system. */
    void line(String text) throws IOException {
        print(text + "\n");
    }

    void print(String text) throws IOException {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw explained(e);
        }
    }

    /** Hands on everything printed so far. */
    void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw explained(e);
        }
    }

    private static IOException explained(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean gone = message.contains("broken pipe") || message.contains("pipe is being closed");
        return gone
                ? new ReaderGone(e)
                : new IOException("Standard output cannot be written: " + e.getMessage(), e);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
