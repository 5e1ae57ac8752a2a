package dev.sayso.ingest.dataset;

import java.util.List;
import java.util.Optional;

/** A file that holds one article. */
final class SingleRow implements Rows {
    private Optional<Row> row;

    SingleRow(Row row) {
        this.row = Optional.of(row);
    }

    @Override
    public List<String> names() {
        return List.of();
    }

    @Override
    public Optional<Row> next() {
        Optional<Row> next = row;
        row = Optional.empty();
        return next;
    }

    @Override
    public void close() {}
}
