package dev.sayso.web.http;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a few searches run at a time and a few more wait, so that a burst cannot stop the server.
 */
public final class SearchGate {
    private static final int RUNNING = 8;
    private static final int WAITING = 64;
    private static final long SECONDS = 20;

    private final Semaphore running = new Semaphore(RUNNING, true);

    /** A piece of work that reads the archive. */
    public interface Work<T> {
        T run() throws IOException;
    }

    /** Runs the work when its turn comes. */
    public <T> T run(Work<T> work) throws IOException {
        if (running.getQueueLength() >= WAITING) {
            throw busy();
        }
        try {
            if (!running.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.run();
        } finally {
            running.release();
        }
    }

    private static Problem busy() {
        return Problem.said(503, "problem.busy", "problem.busy.searches.detail");
    }
}
