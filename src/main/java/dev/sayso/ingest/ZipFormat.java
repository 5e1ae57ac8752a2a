package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.packed.Beside;
import dev.sayso.ingest.packed.ZipDirectory;
import dev.sayso.ingest.packed.ZipStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;

/** Zip archives; those that are documents under another name are left to the documents' reader. */
final class ZipFormat implements Format {
    private static final String TYPE = "application/zip";

    /** What a file of these names at its root says: this zip is a document. */
    private static final Set<String> DOCUMENT =
            Set.of("[Content_Types].xml", "META-INF/container.xml", "META-INF/manifest.xml");

    private static final Trouble NO_DIRECTORY =
            new Trouble(
                    Reason.CORRUPT,
                    "The archive is damaged: it has no table of contents, and no file in it could be saved.");

    private final ArchiveReading reading;
    private final Format documents;

    ZipFormat(Entries entries, Format documents) {
        this.reading = new ArchiveReading(entries);
        this.documents = documents;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(TYPE);
    }

    @Override
    public boolean isStreamed() {
        return true;
    }

    @Override
    public void read(Source source, Parts parts) throws IOException {
        ZipDirectory directory;
        try {
            directory = new ZipDirectory(source.file());
        } catch (ZipDirectory.TooLong e) {
            readInOneGo(source, parts);
            return;
        } catch (IOException e) {
            if (readInOneGo(source, parts)) {
                parts.add(new Reading.Refused(ArchiveReading.damaged()));
            }
            return;
        }
        try (directory) {
            Set<String> names = directory.names();
            if (DOCUMENT.stream().anyMatch(names::contains)
                    && Files.size(source.file()) <= Sizes.PIECE) {
                documents.read(source, parts);
            } else {
                readFiles(directory, names, source, parts);
            }
        }
    }

    private void readFiles(ZipDirectory directory, Set<String> names, Source source, Parts parts)
            throws IOException {
        Optional<Trouble> closed =
                Entries.open(source).or(() -> encrypted(directory.isEncrypted()));
        if (closed.isPresent()) {
            parts.add(new Reading.Refused(closed.get()));
        } else {
            reading.read(directory, new Beside(names), source, parts, ArchiveReading.nothing());
        }
    }

    private static Optional<Trouble> encrypted(boolean is) {
        return is
                ? Optional.of(
                        new Trouble(
                                Reason.ENCRYPTED,
                                "The archive is protected by a password; unpack it and give the files themselves."))
                : Optional.empty();
    }

    /** Whether the end was reached and something read. */
    private boolean readInOneGo(Source source, Parts parts) throws IOException {
        Optional<Trouble> closed = Entries.open(source);
        if (closed.isPresent()) {
            parts.add(new Reading.Refused(closed.get()));
            return false;
        }
        try (ZipStream files = new ZipStream(Files.newInputStream(source.file()))) {
            return reading.read(files, new Beside(Set.of()), source, parts, NO_DIRECTORY);
        }
    }
}
