package dev.sayso.ingest.packed;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The files in a tar, in one go from its beginning to its end. */
public final class TarFiles implements PackedFiles {
    private static final int BLOCK = 512;

    private final TarArchiveInputStream tar;

    /**
     * @param in the bytes of the tar, unpacked; closed with this
     */
    public TarFiles(InputStream in) {
        this.tar = new TarArchiveInputStream(in, StandardCharsets.UTF_8.name());
    }

    /** Whether a file begins as a tar does, of the kinds that say so. */
    public static boolean beginsLike(byte[] head) {
        return head.length >= BLOCK && TarArchiveInputStream.matches(head, BLOCK);
    }

    @Override
    public Optional<PackedFile> next() throws IOException {
        try {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
                    return Optional.of(file(entry));
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new IOException("the header of a file in the tar is damaged", e);
        }
    }

    private PackedFile file(TarArchiveEntry entry) {
        return tar.canReadEntryData(entry)
                ? new PackedFile.Unpackable(entry.getName(), tar)
                : new PackedFile.Locked(
                        entry.getName(),
                        new Trouble(
                                Reason.UNSUPPORTED, "Its way of being packed is not known here."));
    }

    @Override
    public boolean survivesDamage() {
        return false;
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
