package dev.sayso.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Reads the rest of a body that nobody wants. A sender that is still sending when the connection is
 * closed sees a broken connection and not the answer, which says why: so moderate bodies are read
 * to their end first.
 */
public final class UnreadBody {
    private static final long LONGEST = 64L << 20;
    private static final long LONGEST_OF_UNKNOWN_LENGTH = 16L << 20;
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final Semaphore FREE = new Semaphore(8);

    private UnreadBody() {}

    /** As far as that is reasonable. */
    public static void discard(Context context) {
        long length = context.req().getContentLengthLong();
        boolean asked = context.header("Expect") != null;
        if (Guard.reads(context) || asked || length > LONGEST || !FREE.tryAcquire()) {
            return;
        }
        try {
            read(context.req().getInputStream(), length < 0 ? LONGEST_OF_UNKNOWN_LENGTH : LONGEST);
        } catch (IOException | RuntimeException e) {
            // the sender is gone, too slow, or does not follow the rules: nobody waits for more
            return;
        } finally {
            FREE.release();
        }
    }

    private static void read(InputStream in, long most) throws IOException {
        long deadline = System.nanoTime() + TIME.toNanos();
        byte[] buffer = new byte[1 << 16];
        long sum = 0;
        int count = in.read(buffer);
        while (count > 0 && sum < most && System.nanoTime() < deadline) {
            sum += count;
            count = in.read(buffer);
        }
    }
}
