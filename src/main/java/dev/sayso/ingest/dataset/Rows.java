package dev.sayso.ingest.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a data set, one in memory at a time. */
interface Rows extends Closeable {
    /** The next row; empty at the end. */
    Optional<Row> next() throws IOException;

    /** The names of the columns, where the file names them before the first row; else none. */
    List<String> names();
}
