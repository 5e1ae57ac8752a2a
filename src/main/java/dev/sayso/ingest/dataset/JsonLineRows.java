package dev.sayso.ingest.dataset;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.text.StreamedLines;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** JSON Lines: an object on every line. */
final class JsonLineRows implements Rows {
    private final StreamedLines lines;

    JsonLineRows(StreamedLines lines) {
        this.lines = lines;
    }

    @Override
    public List<String> names() {
        return List.of();
    }

    @Override
    public Optional<Row> next() throws IOException {
        Optional<StreamedLines.Line> line = lines.next();
        while (line.isPresent() && line.get().text().isBlank()) {
            line = lines.next();
        }
        return line.map(JsonLineRows::row);
    }

    private static Row row(StreamedLines.Line line) {
        return line.cut()
                ? new Row.Damaged(
                        new Trouble(
                                Reason.TOO_LARGE,
                                "Line %d has more than %,d characters."
                                        .formatted(line.number(), line.text().length())))
                : JsonValues.row(line.text(), line.number());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
