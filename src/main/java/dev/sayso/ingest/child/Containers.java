package dev.sayso.ingest.child;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks at the table of contents of zip containers (docx, odt, epub) before they are read. */
final class Containers {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Containers() {}

    /**
     * What is wrong with a container: it says itself that it is too large, or its table of contents
     * cannot be read, and then whatever a forgiving parser gets out of it is only a part. What the
     * table says may be a lie; the limits on time, memory and text hold while reading.
     */
    static Optional<Trouble> trouble(Path file) {
        if (!isZip(file)) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > Limits.ZIP_ENTRIES) {
                return Optional.of(
                        new Trouble(
                                Reason.TOO_MANY_PARTS,
                                "The container lists %d entries; the limit is %d."
                                        .formatted(zip.size(), Limits.ZIP_ENTRIES)));
            }
            long bytes = 0;
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                bytes += Math.max(0, all.nextElement().getSize());
            }
            return bytes <= Limits.ZIP_BYTES
                    ? Optional.empty()
                    : Optional.of(
                            new Trouble(
                                    Reason.TOO_LARGE,
                                    "The container unpacks to %d MiB; the limit is %d MiB."
                                            .formatted(bytes >> 20, Limits.ZIP_BYTES >> 20)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(
                    new Trouble(
                            Reason.CORRUPT,
                            "The file is damaged; only what could be saved was read."));
        }
    }

    private static boolean isZip(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        } catch (IOException e) {
            return false;
        }
    }
}
