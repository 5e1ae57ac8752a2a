package dev.sayso.archive.lucene;

import java.io.IOException;

/** The statistics that are asked for, in an order; so many at a time. */
interface StatisticWalk {
    /** The documents of the next ones, as far as the time reaches; there may be none among them. */
    int[] next() throws IOException;

    /** Whether there may be more after those. */
    boolean mayHaveMore();
}
