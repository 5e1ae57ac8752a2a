package dev.sayso.home.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.archive.ArchiveException;
import dev.sayso.home.Home;
import dev.sayso.json.Json;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Takes a corpus out of a backup into a place where there is none yet. Every file is compared with
 * the list in the backup; the corpus appears when all are on disk, or not at all. A backup is not
 * trusted: no name leads out of the corpus, and no file grows beyond the size that the list states.
 */
public final class Restoring implements Closeable {
    private static final String HALF = ".restoring";
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final ZipFile zip;
    private final List<BackedUpFile> files;

    private Restoring(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.files = list();
    }

    /**
     * Opens a backup and reads its list.
     *
     * @throws ArchiveException when it is none, is damaged, or was made by a later Sayso
     */
    public static Restoring open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | EOFException e) {
            throw damaged(file, "it is no whole zip file");
        }
        try {
            return new Restoring(file, zip);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    /** How many files the backup holds. */
    public int files() {
        return files.size();
    }

    private List<BackedUpFile> list() throws IOException {
        ZipEntry entry = zip.getEntry(Backup.LIST);
        if (entry == null) {
            throw damaged(file, "it holds no list of files; is it a backup of Sayso?");
        }
        List<BackedUpFile> listed = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            JsonNode head = parsed(lines.readLine());
            if (head.path("format").asInt() > Backup.FORMAT) {
                throw new ArchiveException(
                        ArchiveException.Cause.NEWER_SCHEMA,
                        file + " was made by a later Sayso; restore it with that one.");
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                listed.add(
                        BackedUpFile.of(parsed(line))
                                .orElseThrow(() -> damaged(file, "its list is spoilt")));
            }
            if (head.path("files").asInt(-1) != listed.size()) {
                throw damaged(file, "its list is not whole");
            }
        } catch (ZipException | EOFException e) {
            throw damaged(file, "its list is spoilt");
        }
        return List.copyOf(listed);
    }

    private JsonNode parsed(@Nullable String line) throws IOException {
        try {
            return Json.parse(line == null ? "" : line);
        } catch (JsonProcessingException e) {
            throw damaged(file, "its list is spoilt");
        }
    }

    private static ArchiveException damaged(Path file, String why) {
        return new ArchiveException(
                ArchiveException.Cause.DAMAGED,
                file
                        + " cannot be restored: "
                        + why
                        + ". Nothing was changed; use another backup.");
    }

    /**
     * Makes the corpus.
     *
     * @param progress is told how many files are done
     * @throws ArchiveException when there is a corpus already, or the backup is damaged
     */
    public void into(Home home, LongConsumer progress) throws IOException {
        Path corpus = home.corpus();
        if (!isEmpty(corpus)) {
            throw new ArchiveException(
                    ArchiveException.Cause.NOT_AN_INDEX,
                    "There is a corpus in "
                            + corpus
                            + " already, and restoring never writes over one; name an empty place with --home.");
        }
        Path half = corpus.resolveSibling(corpus.getFileName() + HALF);
        remove(half);
        Files.createDirectories(half);
        try {
            for (int i = 0; i < files.size(); i++) {
                take(files.get(i), half);
                progress.accept(i + 1L);
            }
            Files.deleteIfExists(corpus);
            Files.move(half, corpus, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(half);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private void take(BackedUpFile one, Path folder) throws IOException {
        Path place = place(one.path(), folder);
        ZipEntry entry = zip.getEntry(Backup.FOLDER + one.path());
        if (entry == null) {
            throw damaged(file, "the file " + one.path() + " is missing in it");
        }
        if (place.getParent() != null) {
            Files.createDirectories(place.getParent());
        }
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(place, StandardOpenOption.CREATE_NEW);
                DigestOutputStream digest = new DigestOutputStream(out, Backup.sha256())) {
            long size = copy(in, digest, one.size());
            String sum = HexFormat.of().formatHex(digest.getMessageDigest().digest());
            if (size != one.size() || !sum.equals(one.sha256())) {
                throw damaged(file, "the file " + one.path() + " differs from what its list says");
            }
        } catch (ZipException | EOFException e) {
            throw damaged(file, "the file " + one.path() + " is spoilt in it");
        }
        Backup.force(place, StandardOpenOption.WRITE);
        Files.setLastModifiedTime(place, entry.getLastModifiedTime());
    }

    /** Copies at most one byte more than expected: what is longer is wrong whatever follows. */
    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long copied = 0;
        for (int read = in.read(buffer); read > 0 && copied <= most; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            copied += read;
        }
        return copied;
    }

    private Path place(String path, Path folder) throws IOException {
        try {
            Path place = folder.resolve(path).normalize();
            if (place.startsWith(folder) && !place.equals(folder)) {
                return place;
            }
        } catch (InvalidPathException e) {
            throw damaged(file, "this system cannot name the file " + path);
        }
        throw damaged(file, "the name " + path + " leads out of the corpus");
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path directory, @Nullable IOException e) throws IOException {
                        Files.delete(directory);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
