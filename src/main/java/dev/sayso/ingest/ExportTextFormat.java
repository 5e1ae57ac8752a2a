package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.database.Export;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.text.Charsets;
import dev.sayso.ingest.text.StreamedLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Text files that a news database wrote, piece by piece, whatever their size. */
final class ExportTextFormat implements Format {
    private static final String TYPE = "text/plain";
    private static final Set<String> EXTENSIONS = Set.of("txt", "text");
    private static final int LONGEST_LINE = 1 << 20;

    @Override
    public Optional<String> claim(Sample sample) {
        boolean possible = EXTENSIONS.contains(sample.extension()) && sample.isPlain();
        return possible && export(new ByteArrayInputStream(sample.head())).isPresent()
                ? Optional.of(TYPE)
                : Optional.empty();
    }

    private static Optional<Export> export(InputStream in) {
        try (StreamedLines lines = new StreamedLines(Charsets.reader(in), LONGEST_LINE)) {
            List<String> head = new ArrayList<>();
            while (head.size() < Export.HEAD) {
                Optional<StreamedLines.Line> line = lines.next();
                if (line.isEmpty()) {
                    break;
                }
                head.add(line.get().text());
            }
            return Export.in(head, Sizes.TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }

    @Override
    public boolean reads(String mediaType) {
        return false;
    }

    @Override
    public boolean isStreamed() {
        return true;
    }

    @Override
    public void read(Source source, Parts parts) {
        int before = parts.told();
        try (InputStream head = Files.newInputStream(source.file());
                StreamedLines lines =
                        new StreamedLines(
                                Charsets.reader(Files.newInputStream(source.file())),
                                LONGEST_LINE)) {
            Optional<Export> export =
                    export(new ByteArrayInputStream(head.readNBytes(Sample.HEAD)));
            if (export.isPresent()) {
                export.get()
                        .read(
                                () -> lines.next().map(StreamedLines.Line::text),
                                piece -> parts.add(InMemory.guarded(piece)));
            }
        } catch (IOException e) {
            parts.add(new Reading.Refused(Troubles.unreadable()));
        }
        parts.refuseIfNoneSince(
                before,
                new Trouble(Reason.NO_TEXT, "The database's export holds no piece with a text."));
    }
}
