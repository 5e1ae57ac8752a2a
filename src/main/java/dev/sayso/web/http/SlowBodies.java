package dev.sayso.web.http;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/**
 * Gives up on a request whose body trickles in, so that nobody keeps others from changing the
 * archive by sending a byte now and then. A body that stands still altogether is given up by the
 * server itself.
 */
public final class SlowBodies extends Handler.Wrapper {
    /** Slowest that is waited for, in bytes a second. */
    private static final long SLOWEST = 1_000;

    /** A connection may take so long to gather pace. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new Watched(request), response, callback);
    }

    /** Whether so many bytes in such a time are too few to wait for more. */
    static boolean tooSlow(long bytes, Duration time) {
        return time.compareTo(GRACE) > 0 && bytes * 1_000 < SLOWEST * time.toMillis();
    }

    private static final class Watched extends Request.Wrapper {
        private final long began = NanoTime.now();
        private long bytes;
        private Content.@Nullable Chunk failure;

        Watched(Request request) {
            super(request);
        }

        @Override
        public Content.Chunk read() {
            if (failure != null) {
                return failure;
            }
            Content.Chunk chunk = super.read();
            if (chunk != null) {
                bytes += chunk.remaining();
            }
            return chunk;
        }

        @Override
        public void demand(Runnable ready) {
            if (tooSlow(bytes, Duration.ofNanos(NanoTime.since(began)))) {
                failure = Content.Chunk.from(new TimeoutException("the body comes too slowly"));
                ready.run();
            } else {
                super.demand(ready);
            }
        }
    }
}
