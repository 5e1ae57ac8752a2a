package dev.sayso.home;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The files of a corpus folder: which of them are articles, what they are called, and how others
 * come in.
 */
public final class CorpusFiles {
    static final String AUTHORITIES = "authority.tsv";
    static final String DECISIONS = ".sayso";
    private static final String README = "README.md";

    private final Path corpus;

    public CorpusFiles(Path corpus) {
        this.corpus = corpus.toAbsolutePath().normalize();
    }

    /** Whether the file lies in the corpus already. */
    public boolean holds(Path file) {
        return file.toAbsolutePath().normalize().startsWith(corpus);
    }

    /** Its name in the records: relative to the corpus, with {@code /} between the parts. */
    public String pathOf(Path file) {
        Path relative = corpus.relativize(file.toAbsolutePath().normalize());
        List<String> names = new ArrayList<>();
        relative.forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    /** The file that goes by this name; never one outside the corpus. */
    public Path file(String path) throws IOException {
        Path file = corpus.resolve(path).normalize();
        if (!file.startsWith(corpus)) {
            throw new IOException("outside the corpus: " + path);
        }
        return file;
    }

    /** Every file of the corpus that may hold articles, by name. */
    public List<Path> all() throws IOException {
        return Files.isDirectory(corpus) ? below(corpus) : List.of();
    }

    /**
     * Every file below a folder, by name: hidden ones and what Sayso keeps for itself left out,
     * links to folders not followed. What cannot be listed is left out too, so that one locked
     * folder does not stop a run.
     */
    public List<Path> below(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path directory, BasicFileAttributes attributes) {
                        boolean hidden = !directory.equals(folder) && isHidden(directory);
                        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (!isHidden(file) && !isOurs(folder, file)) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(null);
        return files;
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /** The readme and the authority file at the root of a corpus are not articles. */
    private static boolean isOurs(Path folder, Path file) {
        String name = String.valueOf(file.getFileName());
        return folder.equals(file.getParent())
                && Files.exists(folder.resolve(AUTHORITIES))
                && (name.equals(README) || name.equals(AUTHORITIES));
    }

    /** SHA-256 of a file's bytes, in hexadecimal digits. */
    public static String sha256(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The place a file from outside will have: under its own name, or with a number where another
     * file has that name.
     *
     * @param name relative, as the person sees it: {@code articles/march.html}
     */
    public Path placeFor(String name, String sha256) throws IOException {
        Path wanted = file(name);
        int dot =
                name.lastIndexOf('.') > name.lastIndexOf('/') + 1
                        ? name.lastIndexOf('.')
                        : name.length();
        for (int number = 2;
                Files.exists(wanted, LinkOption.NOFOLLOW_LINKS)
                        && !(Files.isRegularFile(wanted) && sha256(wanted).equals(sha256));
                number++) {
            wanted = file(name.substring(0, dot) + "-" + number + name.substring(dot));
        }
        return wanted;
    }

    /** Copies a file into its place: on disk as a whole, or not at all. */
    public void bring(Path from, Path place) throws IOException {
        if (Files.exists(place)) {
            return;
        }
        Path folder = place.getParent() == null ? corpus : place.getParent();
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, ".incoming-", ".part");
        try {
            try (InputStream in = Files.newInputStream(from)) {
                Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
            }
            sync(half, StandardOpenOption.WRITE);
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
            sync(folder, StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems cannot open a folder for syncing; there the rename itself is durable.
            if (option != StandardOpenOption.READ) {
                throw e;
            }
        }
    }
}
