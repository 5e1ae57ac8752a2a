package dev.sayso.ingest.fetch;

import java.time.Duration;

/** How time goes by, so that tests need not wait for it. */
public interface Ticks {
    /** Nanoseconds since some moment. */
    long nanos();

    /** Waits. */
    void pause(Duration time) throws InterruptedException;

    /** As it goes by on this machine. */
    static Ticks ofThisMachine() {
        return new Ticks() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void pause(Duration time) throws InterruptedException {
                Thread.sleep(time);
            }
        };
    }
}
