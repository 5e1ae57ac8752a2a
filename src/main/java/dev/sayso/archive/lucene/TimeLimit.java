package dev.sayso.archive.lucene;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** How long one question may be worked on; afterwards it is answered with what has been found. */
interface TimeLimit {
    /** Long enough for any sensible question, short enough for whoever waits. */
    TimeLimit USUAL = of(Duration.ofSeconds(2));

    /** For what is little work and has to be whole. */
    TimeLimit NONE = () -> () -> false;

    /** Begins to measure. */
    QueryTimeout begin();

    /** So long from the beginning. */
    static TimeLimit of(Duration duration) {
        long allowed = duration.toNanos();
        return () -> {
            long began = System.nanoTime();
            return () -> System.nanoTime() - began >= allowed;
        };
    }
}
