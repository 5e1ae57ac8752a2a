package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.dataset.DataSetReader;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Data sets of articles, row by row, whatever their size. */
final class DataSetFormat implements Format {
    private static final String CSV = "text/csv";
    private static final String TSV = "text/tab-separated-values";

    private static final Map<String, String> TYPES =
            Map.of(
                    "csv",
                    CSV,
                    "tsv",
                    TSV,
                    "tab",
                    TSV,
                    "jsonl",
                    "application/x-ndjson",
                    "ndjson",
                    "application/x-ndjson",
                    "json",
                    "application/json");

    @Override
    public Optional<String> claim(Sample sample) {
        return Optional.ofNullable(TYPES.get(sample.extension())).filter(t -> sample.isPlain());
    }

    @Override
    public boolean reads(String mediaType) {
        return TYPES.containsValue(mediaType);
    }

    @Override
    public boolean isStreamed() {
        return true;
    }

    @Override
    public void read(Source source, Parts parts) {
        int before = parts.told();
        DataSetReader reader = new DataSetReader(source.options().columns(), Sizes.TEXT);
        Consumer<Supplier<Reading>> rows = row -> parts.add(InMemory.guarded(row));
        try {
            if (source.mediaType().equals(CSV) || source.mediaType().equals(TSV)) {
                reader.table(source.file(), rows);
            } else {
                reader.json(source.file(), rows);
            }
        } catch (IOException e) {
            parts.add(new Reading.Refused(Troubles.unreadable()));
        }
        parts.refuseIfNoneSince(before, new Trouble(Reason.NO_TEXT, "The data set holds no row."));
    }
}
