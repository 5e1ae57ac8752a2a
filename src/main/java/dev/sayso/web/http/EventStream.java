package dev.sayso.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

/**
 * Server-sent events, as the HTML standard has them. So many streams at a time; a browser that
 * finds none free asks again by itself, or shows the page as it was loaded.
 */
public final class EventStream {
    private static final int MOST = 16;
    private static final Semaphore FREE = new Semaphore(MOST);

    private final OutputStream out;

    private EventStream(OutputStream out) {
        this.out = out;
    }

    /** What is told. */
    public interface Events {
        /** Sends events until there are no more. */
        void tell(EventStream stream) throws IOException, InterruptedException;
    }

    /**
     * Answers with a stream of events. Returns when all is told or the reader is gone.
     *
     * @throws Problem 403 to a page of another site, 503 when too many listen
     */
    public static void answer(Context context, Events events) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw Problem.of(403, "Another site's request", "Open the page itself.");
        }
        if (!FREE.tryAcquire()) {
            throw Problem.of(503, "Busy", "Too many pages listen; load the page again later.");
        }
        try {
            context.contentType("text/event-stream; charset=utf-8").disableCompression();
            // the stream that Javalin wraps around this one does not pass flush on
            events.tell(new EventStream(context.res().getOutputStream()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            // the reader closed the page
            return;
        } finally {
            FREE.release();
        }
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
