package dev.sayso.ingest;

import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.packed.Beside;
import dev.sayso.ingest.packed.TarFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;

/** Tar archives, file by file. */
final class TarFormat implements Format {
    private static final Set<String> TYPES = Set.of("application/x-tar", "application/x-gtar");

    private final ArchiveReading reading;

    TarFormat(Entries entries) {
        this.reading = new ArchiveReading(entries);
    }

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public boolean isStreamed() {
        return true;
    }

    @Override
    public void read(Source source, Parts parts) throws IOException {
        Optional<Trouble> closed = Entries.open(source);
        if (closed.isPresent()) {
            parts.add(new Reading.Refused(closed.get()));
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(source.file()))) {
            read(in, source, parts);
        }
    }

    /** Reads the bytes of a tar, from wherever they come; not closed. */
    void read(InputStream in, Source source, Parts parts) throws IOException {
        reading.read(
                new TarFiles(in), new Beside(Set.of()), source, parts, ArchiveReading.nothing());
    }
}
