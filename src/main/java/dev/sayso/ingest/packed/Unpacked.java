package dev.sayso.ingest.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one file in a zip. Opened with the first read, so that damage in the file's header
 * is met where damage in its bytes is; checked at the end against the sum in the table of contents.
 */
final class Unpacked extends InputStream {
    private final ZipFile zip;
    private final ZipArchiveEntry entry;
    private final CRC32 sum = new CRC32();
    private @Nullable InputStream bytes;

    Unpacked(ZipFile zip, ZipArchiveEntry entry) {
        this.zip = zip;
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        InputStream opened = bytes;
        if (opened == null) {
            opened = zip.getInputStream(entry);
            bytes = opened;
        }
        int count = opened.read(buffer, offset, length);
        if (count > 0) {
            sum.update(buffer, offset, count);
        } else if (count < 0 && entry.getCrc() >= 0 && sum.getValue() != entry.getCrc()) {
            throw new IOException("the bytes do not add up to the sum in the table of contents");
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        if (bytes != null) {
            bytes.close();
        }
    }
}
