package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.packed.Compressed;
import dev.sayso.ingest.packed.TarFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

/** Compressed files: a tar is read file by file, anything else as the one file it is. */
final class CompressedFormat implements Format {
    private final Entries entries;
    private final TarFormat tars;

    CompressedFormat(Entries entries, TarFormat tars) {
        this.entries = entries;
        this.tars = tars;
    }

    @Override
    public boolean reads(String mediaType) {
        return Compressed.isRead(mediaType);
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
        try (InputStream packed = new BufferedInputStream(Files.newInputStream(source.file()))) {
            InputStream bytes;
            byte[] head;
            try {
                bytes = new BufferedInputStream(Compressed.open(packed, source.mediaType()));
                bytes.mark(Sample.HEAD);
                head = bytes.readNBytes(Sample.HEAD / 64);
                bytes.reset();
            } catch (IOException e) {
                parts.add(new Reading.Refused(ArchiveReading.damaged()));
                return;
            }
            readOpened(bytes, head, source, parts);
        }
    }

    private void readOpened(InputStream bytes, byte[] head, Source source, Parts parts)
            throws IOException {
        String name = Compressed.nameInside(source.name());
        if (TarFiles.beginsLike(head) || name.endsWith(".tar")) {
            tars.read(bytes, source, parts);
            return;
        }
        int before = parts.told();
        entries.read(source, name, bytes, parts);
        parts.refuseIfNoneSince(
                before,
                new Trouble(Reason.UNSUPPORTED, "Nothing that Sayso reads is packed in the file."));
    }
}
