package dev.sayso.home;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * What the files of a corpus looked like when their bytes were last read, so that those that look
 * the same need not be read again. Kept in the index folder; losing it costs time and nothing else.
 *
 * <p>A file that was written to less than {@link #SETTLED} before it was read is never trusted: it
 * could have changed once more without looking otherwise.
 */
final class Stamps {
    /** Longer than the step of the clock of any file system in use. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private static final int FORMAT = 0x5a590001;
    private static final int SHA256_BYTES = 32;
    private static final int LONGEST_PATH = 16_000;
    private static final int SAVE_EVERY = 20_000;

    /**
     * How a file looks from outside, and what is in it.
     *
     * @param modified in nanoseconds since 1970
     * @param number of the file on its disk; empty where the system has none
     */
    private record Stamp(long size, long modified, String number, String sha256) {
        boolean looksLike(Stamp other) {
            return size == other.size && modified == other.modified && number.equals(other.number);
        }
    }

    private final Path file;
    private final Map<String, Stamp> stamps = new HashMap<>();
    private int unsaved;

    private Stamps(Path index) {
        this.file = index.resolve(".stamps");
    }

    /** The stamps beside an index; none where they are missing or spoilt. */
    static Stamps in(Path index) {
        Stamps stamps = new Stamps(index);
        try {
            stamps.load();
        } catch (IOException e) {
            stamps.stamps.clear();
        }
        return stamps;
    }

    /** Stamps that are made anew: every file is read once more. */
    static Stamps anew(Path index) {
        return new Stamps(index);
    }

    /**
     * SHA-256 of a file of the corpus, in hexadecimal digits.
     *
     * @param path its name in the records
     */
    String sha256(String path, Path place) throws IOException {
        return sha256(path, place, attributes(place));
    }

    /**
     * SHA-256 of a file of the corpus that was looked at a moment ago.
     *
     * @param seen what it looked like
     */
    String sha256(String path, Path place, BasicFileAttributes seen) throws IOException {
        Stamp now = look(seen);
        Stamp before = stamps.get(path);
        if (before != null && before.looksLike(now)) {
            return before.sha256();
        }
        Instant begun = Instant.now();
        String sha256 = CorpusFiles.sha256(place);
        Stamp read = new Stamp(now.size(), now.modified(), now.number(), sha256);
        boolean settled = now.modified() < nanoseconds(begun.minus(SETTLED));
        if (settled && path.length() <= LONGEST_PATH && look(attributes(place)).looksLike(read)) {
            stamps.put(path, read);
        } else {
            stamps.remove(path);
        }
        unsaved++;
        if (unsaved >= SAVE_EVERY) {
            save();
        }
        return sha256;
    }

    private static BasicFileAttributes attributes(Path place) throws IOException {
        return Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static Stamp look(BasicFileAttributes seen) {
        // The number of the disk is left out: it may be another one each time it is connected.
        String key = String.valueOf(seen.fileKey());
        String number = key.substring(key.indexOf("ino=") + 1);
        return new Stamp(seen.size(), seen.lastModifiedTime().to(TimeUnit.NANOSECONDS), number, "");
    }

    private static long nanoseconds(Instant instant) {
        return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
    }

    /** Forgets the files that are no longer there. */
    void keepOnly(Set<String> paths) {
        if (stamps.keySet().retainAll(paths)) {
            unsaved++;
        }
    }

    private void load() throws IOException {
        CheckedInputStream checked =
                new CheckedInputStream(
                        new BufferedInputStream(Files.newInputStream(file), 1 << 16), new CRC32());
        try (DataInputStream in = new DataInputStream(checked)) {
            if (in.readInt() != FORMAT) {
                throw new IOException("stamps of another version");
            }
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String path = in.readUTF();
                long size = in.readLong();
                long modified = in.readLong();
                String number = in.readUTF();
                byte[] digest = new byte[SHA256_BYTES];
                in.readFully(digest);
                stamps.put(
                        path, new Stamp(size, modified, number, HexFormat.of().formatHex(digest)));
            }
            long sum = checked.getChecksum().getValue();
            if (in.readLong() != sum) {
                throw new IOException("spoilt stamps");
            }
        }
    }

    /** Writes them, as a whole or not at all; where there is no room, the files are read again. */
    void save() {
        if (unsaved > 0) {
            unsaved = 0;
            try {
                write(file.resolveSibling(".stamps.part"));
            } catch (IOException e) {
                stamps.clear();
            }
        }
    }

    private void write(Path half) throws IOException {
        CheckedOutputStream checked =
                new CheckedOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(half), 1 << 16),
                        new CRC32());
        try (DataOutputStream out = new DataOutputStream(checked)) {
            out.writeInt(FORMAT);
            out.writeInt(stamps.size());
            for (Map.Entry<String, Stamp> entry : stamps.entrySet()) {
                Stamp stamp = entry.getValue();
                out.writeUTF(entry.getKey());
                out.writeLong(stamp.size());
                out.writeLong(stamp.modified());
                out.writeUTF(stamp.number());
                out.write(HexFormat.of().parseHex(stamp.sha256()));
            }
            out.writeLong(checked.getChecksum().getValue());
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
