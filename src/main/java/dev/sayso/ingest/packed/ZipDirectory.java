package dev.sayso.ingest.packed;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files in a zip, found by its table of contents. */
public final class ZipDirectory implements PackedFiles {
    /**
     * The most bytes of a table of contents; some 100,000 files with long names. In memory it takes
     * ten times as much.
     */
    private static final long LONGEST = 16L << 20;

    /** The table of contents is longer than is read. */
    public static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("the table of contents is longer than the limit");
        }
    }

    private final ZipFile zip;
    private final List<ZipArchiveEntry> files = new ArrayList<>();
    private final Iterator<ZipArchiveEntry> rest;

    /**
     * Reads the table of contents.
     *
     * @throws TooLong when it is longer than is read
     * @throws IOException when there is none, as in a zip that was cut off
     */
    public ZipDirectory(Path file) throws IOException {
        BoundedChannel bytes =
                new BoundedChannel(FileChannel.open(file, StandardOpenOption.READ), LONGEST);
        try {
            this.zip =
                    ZipFile.builder()
                            .setSeekableByteChannel(bytes)
                            .setIgnoreLocalFileHeader(true)
                            .get();
        } catch (IllegalArgumentException e) {
            bytes.close();
            throw new IOException("the table of contents is damaged", e);
        } catch (IOException e) {
            bytes.close();
            throw bytes.isExhausted() ? new TooLong() : e;
        }
        bytes.lift();
        zip.getEntries().asIterator().forEachRemaining(files::add);
        files.removeIf(entry -> !ZipHeader.isFile(entry));
        this.rest = files.iterator();
    }

    /** The names of all files, with folders. */
    public Set<String> names() {
        return files.stream().map(ZipHeader::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether there are files, and a password protects them all. */
    public boolean isEncrypted() {
        return !files.isEmpty() && files.stream().allMatch(ZipHeader::isEncrypted);
    }

    /**
     * The bytes of one file.
     *
     * @param most the most bytes it may have, unpacked
     * @throws IOException when there is no such file, it is longer, or it is damaged
     */
    public byte[] bytes(String name, int most) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null || !zip.canReadEntryData(entry)) {
            throw new IOException("no such file in the archive: " + name);
        }
        byte[] bytes = new Unpacked(zip, entry).readNBytes(most + 1);
        if (bytes.length > most) {
            throw new IOException("a file in the archive is longer than the limit");
        }
        return bytes;
    }

    @Override
    public Optional<PackedFile> next() throws IOException {
        if (!rest.hasNext()) {
            return Optional.empty();
        }
        ZipArchiveEntry entry = rest.next();
        if (!zip.canReadEntryData(entry)) {
            return Optional.of(ZipHeader.locked(entry));
        }
        return Optional.of(
                new PackedFile.Unpackable(ZipHeader.name(entry), new Unpacked(zip, entry)));
    }

    @Override
    public boolean survivesDamage() {
        return true;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
