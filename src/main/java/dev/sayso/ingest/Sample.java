package dev.sayso.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** A file's name and first bytes, by which its kind is told. */
final class Sample {
    /** How many of a file's first bytes are looked at. */
    static final int HEAD = 64 * 1024;

    private final byte[] head;
    private final String name;

    /**
     * @param head the first {@link #HEAD} bytes, or all where there are fewer
     * @param name without folders
     */
    Sample(byte[] head, String name) {
        this.head = head.clone();
        this.name = name;
    }

    static Sample of(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Sample(in.readNBytes(HEAD), name);
        }
    }

    byte[] head() {
        return head.clone();
    }

    /** The name in lower case. */
    String name() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** What follows the last dot of the name, in lower case; the name where there is none. */
    String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    boolean beginsWith(String words) {
        return beginsWith(words.getBytes(StandardCharsets.ISO_8859_1));
    }

    boolean beginsWith(byte[] wanted) {
        return head.length >= wanted.length
                && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }

    /** Without the bytes that no text in a common charset has. */
    boolean isPlain() {
        boolean wide =
                head.length > 1
                        && ((head[0] == -1 && head[1] == -2) || (head[0] == -2 && head[1] == -1));
        for (byte b : head) {
            if (b == 0 && !wide) {
                return false;
            }
        }
        return true;
    }

    /** The media type as Tika tells it from bytes and name, without parameters. */
    String mediaType() {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(head), metadata)
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }
}
