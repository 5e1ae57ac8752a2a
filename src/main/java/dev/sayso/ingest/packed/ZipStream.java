package dev.sayso.ingest.packed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * The files in a zip whose table of contents cannot be used, in one go from its beginning to the
 * damage.
 */
public final class ZipStream implements PackedFiles {
    private final ZipArchiveInputStream zip;

    /**
     * @param in the bytes of the zip; closed with this
     */
    public ZipStream(InputStream in) {
        this.zip = new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, true);
    }

    @Override
    public Optional<PackedFile> next() throws IOException {
        try {
            for (ZipArchiveEntry entry = zip.getNextEntry();
                    entry != null;
                    entry = zip.getNextEntry()) {
                if (ZipHeader.isFile(entry)) {
                    return Optional.of(
                            zip.canReadEntryData(entry)
                                    ? new PackedFile.Unpackable(ZipHeader.name(entry), zip)
                                    : ZipHeader.locked(entry));
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new IOException("the header of a file in the zip is damaged", e);
        }
    }

    @Override
    public boolean survivesDamage() {
        return false;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
