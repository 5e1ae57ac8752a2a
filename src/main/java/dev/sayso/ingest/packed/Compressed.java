package dev.sayso.ingest.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Opens files that are compressed as a whole: gzip, bzip2. */
public final class Compressed {
    private static final String GZIP = "application/gzip";
    private static final String BZIP2 = "application/x-bzip2";

    /** What the name of a compressed file ends in, and what it ends in without that. */
    private static final Map<String, String> ENDINGS =
            Map.of(
                    ".tgz", ".tar", ".tbz2", ".tar", ".tbz", ".tar", ".gz", "", ".bz2", "", ".bz",
                    "");

    private Compressed() {}

    /** Whether files of this media type can be opened. */
    public static boolean isRead(String mediaType) {
        return mediaType.equals(GZIP)
                || mediaType.equals(BZIP2)
                || mediaType.equals("application/x-bzip");
    }

    /**
     * The bytes, unpacked as they are read.
     *
     * @param mediaType one that {@link #isRead} allows
     * @throws IOException when the file does not begin as it should
     */
    public static InputStream open(InputStream packed, String mediaType) throws IOException {
        return mediaType.equals(GZIP)
                ? GzipCompressorInputStream.builder()
                        .setInputStream(packed)
                        .setDecompressConcatenated(true)
                        .get()
                : new BZip2CompressorInputStream(packed, true);
    }

    /** The name of the file inside: {@code page.html} of {@code page.html.gz}. */
    public static String nameInside(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.entrySet().stream()
                .filter(ending -> lower.endsWith(ending.getKey()))
                .map(
                        ending ->
                                name.substring(0, name.length() - ending.getKey().length())
                                        + ending.getValue())
                .findFirst()
                .orElse(name);
    }
}
