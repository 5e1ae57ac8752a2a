package dev.sayso.ingest.dataset;

import dev.sayso.ingest.draft.Trouble;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row of a data set, or the fact that it could not be read. */
sealed interface Row {
    /**
     * A row.
     *
     * @param line the number of the line on which it begins, from 1
     * @param values by the column's name, in the order of the columns; where a column holds a list,
     *     all of it; columns without a value are left out
     */
    record Whole(long line, Map<String, List<String>> values) implements Row {
        public Whole {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** How much there is of it, in characters. */
        long size() {
            return values.values().stream().flatMap(List::stream).mapToLong(String::length).sum();
        }
    }

    /** A row that could not be read. */
    record Damaged(Trouble trouble) implements Row {}
}
