package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Does one part of a search beside the other where a processor is free for it: so many at a time as
 * there are processors but one. Where none is free, the part is done by whoever asks for its
 * result.
 */
final class Beside {
    private static final int IDLE_SECONDS = 30;

    private static final ThreadPoolExecutor FREE = threads();

    private Beside() {}

    private static ThreadPoolExecutor threads() {
        int most = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new ThreadPoolExecutor(
                0,
                most,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofPlatform().daemon().name("sayso-search-", 0).factory());
    }

    /** A part of a search that has been begun, or will be when its result is asked for. */
    static final class Part<T> implements AutoCloseable {
        private final FutureTask<T> task;

        private Part(FutureTask<T> task) {
            this.task = task;
        }

        /** The result; waits for it. */
        T result() throws IOException {
            task.run();
            try {
                return task.get();
            } catch (ExecutionException e) {
                throw thrown(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("The search was interrupted.", e);
            }
        }

        /** Returns when nobody works on it any more: what it reads may be closed then. */
        @Override
        public void close() {
            task.run();
            boolean interrupted = false;
            while (task.state() == Future.State.RUNNING) {
                interrupted |= isInterruptedWaiting();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean isInterruptedWaiting() {
            try {
                task.get();
                return false;
            } catch (InterruptedException e) {
                return true;
            } catch (ExecutionException e) {
                // Its result is not wanted: something else has failed.
                return false;
            }
        }

        private static IOException thrown(ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            return cause instanceof IOException io ? io : new IOException(failed);
        }
    }

    static <T> Part<T> begin(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            FREE.execute(task);
        } catch (RejectedExecutionException e) {
            // Nobody is free: it is done when it is asked for.
        }
        return new Part<>(task);
    }
}
