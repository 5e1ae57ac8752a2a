package dev.sayso.home.backup;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sayso.home.Home;
import dev.sayso.json.Json;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Everything of an archive that cannot be made again, in one file: a zip of the corpus folder with
 * originals, authority file, corrections, decisions and trash, and at its end a list of all files
 * with their SHA-256. Any unzip program opens it.
 *
 * <p>Taken while others write, it holds each file as a whole or not at all: originals come into a
 * corpus by renaming, and what people decide is only ever added to. A half-written last line of
 * those lists is passed over when they are read.
 */
public final class Backup {
    static final String FOLDER = "corpus/";
    static final String LIST = "sayso-backup.jsonl";
    static final int FORMAT = 1;

    private final Path corpus;
    private final LongConsumer progress;
    private final List<BackedUpFile> files = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private Backup(Path corpus, LongConsumer progress) {
        this.corpus = corpus;
        this.progress = progress;
    }

    /**
     * What a backup holds.
     *
     * @param files how many
     * @param bytes how many in all, before they were made smaller
     * @param leftOut what is in the corpus and not in the backup, with the reason: links and files
     *     that may not be read
     */
    public record Held(int files, long bytes, List<String> leftOut) {
        public Held {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** How many files a backup of this archive would look at. */
    public static long count(Home home) throws IOException {
        try (var paths = Files.walk(home.corpus())) {
            return paths.filter(Files::isRegularFile).count();
        }
    }

    /**
     * Writes a backup: on disk as a whole when this returns, or not there at all.
     *
     * @param target replaced when it exists
     * @param progress is told how many files are done
     */
    public static Held write(Home home, Path target, LongConsumer progress) throws IOException {
        Path whole = target.toAbsolutePath().normalize();
        Path folder = whole.getParent() == null ? whole : whole.getParent();
        Path half = Files.createTempFile(folder, ".sayso-backup-", ".part");
        try {
            Held held = new Backup(home.corpus(), progress).into(half);
            force(half, StandardOpenOption.WRITE);
            Files.move(
                    half,
                    whole,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return held;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    static void force(Path file, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }

    private Held into(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            Files.walkFileTree(corpus, new Visitor(zip));
            zip.putNextEntry(new ZipEntry(LIST));
            line(
                    zip,
                    Json.print(
                            JsonNodeFactory.instance
                                    .objectNode()
                                    .put("format", FORMAT)
                                    .put("files", files.size())));
            for (BackedUpFile one : files) {
                line(zip, Json.print(one.line()));
            }
            zip.closeEntry();
        }
        return new Held(files.size(), files.stream().mapToLong(BackedUpFile::size).sum(), leftOut);
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Puts one file after the other into the zip. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final ZipOutputStream zip;

        Visitor(ZipOutputStream zip) {
            this.zip = zip;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            String name = String.valueOf(file.getFileName());
            if (attributes.isRegularFile() && !isHalf(name)) {
                put(file, attributes.lastModifiedTime());
            } else if (!isHalf(name)) {
                leftOut.add(path(file) + ": no ordinary file");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(corpus)) {
                throw e;
            }
            leftOut.add(path(file) + ": may not be read");
            return FileVisitResult.CONTINUE;
        }

        private void put(Path file, FileTime modified) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                ZipEntry entry = new ZipEntry(FOLDER + path(file));
                entry.setLastModifiedTime(modified);
                zip.putNextEntry(entry);
                DigestOutputStream digest = new DigestOutputStream(zip, sha256());
                long size = in.transferTo(digest);
                zip.closeEntry();
                String sum = HexFormat.of().formatHex(digest.getMessageDigest().digest());
                files.add(new BackedUpFile(path(file), size, sum));
                progress.accept(files.size());
            } catch (NoSuchFileException e) {
                // Taken out of the archive since the folder was listed.
                return;
            } catch (AccessDeniedException e) {
                leftOut.add(path(file) + ": may not be read");
            }
        }
    }

    private String path(Path file) {
        return corpus.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** What a crash, or an ingest that runs, left half done: no file of the corpus yet. */
    private static boolean isHalf(String name) {
        return name.startsWith(".") && name.endsWith(".part");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
