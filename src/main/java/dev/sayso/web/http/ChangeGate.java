package dev.sayso.web.http;

import io.javalin.http.Context;
import java.util.concurrent.Semaphore;

/**
 * Lets so many changes be under way at a time. Each waits for its body, which its sender may send
 * slowly, and for the changes before it; reading goes on whatever they do.
 */
public final class ChangeGate {
    /** The most changes at a time. */
    public static final int MOST = 32;

    private static final String INSIDE = ChangeGate.class.getName();

    private final Semaphore free = new Semaphore(MOST);

    /**
     * Before a request is answered.
     *
     * @throws Problem 503 to a change when too many are under way
     */
    public void enter(Context context) {
        if (Guard.reads(context)) {
            return;
        }
        if (!free.tryAcquire()) {
            throw Problem.said(503, "problem.busy", "problem.busy.changes.detail");
        }
        context.attribute(INSIDE, true);
    }

    /** After it was answered, or failed. */
    public void leave(Context context) {
        if (Boolean.TRUE.equals(context.attribute(INSIDE))) {
            context.attribute(INSIDE, false);
            free.release();
        }
    }
}
