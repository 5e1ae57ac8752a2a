package dev.sayso.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Server-sent events to one reader, as the HTML standard has them. */
public final class EventStream {
    private final OutputStream out;

    EventStream(OutputStream out) {
        this.out = out;
    }

    /**
     * Sends one event.
     *
     * @param id what a browser tells when it comes again after an interruption
     * @param data its line breaks become several lines of data
     */
    public void send(String event, String id, String data) throws IOException {
        StringBuilder text = new StringBuilder("id: " + id + "\nevent: " + event + "\n");
        data.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
        write(text.append('\n').toString());
    }

    /** Shows that the stream is alive, and finds out whether the reader is. */
    public void beat() throws IOException {
        write(":\n\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
