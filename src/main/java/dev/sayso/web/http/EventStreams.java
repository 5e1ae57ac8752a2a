package dev.sayso.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * The streams of events of one server. So many at a time; a browser that finds none free asks again
 * by itself, or shows the page as it was loaded.
 */
public final class EventStreams {
    /** How many at a time. */
    public static final int MOST = 16;

    private final Semaphore free = new Semaphore(MOST);

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
    public void answer(Context context, Events events) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw Problem.said(403, "problem.site", "problem.site.page.detail");
        }
        if (!free.tryAcquire()) {
            throw Problem.said(503, "problem.busy", "problem.busy.listeners.detail");
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
            free.release();
        }
    }
}
