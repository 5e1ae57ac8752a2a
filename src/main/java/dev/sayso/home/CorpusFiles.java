package dev.sayso.home;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.DiskTrouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

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
        this.corpus = real(corpus.toAbsolutePath().normalize());
    }

    /** Without links on the way, so that a file has one name however it was reached. */
    private static Path real(Path folder) {
        try {
            return Files.exists(folder) ? folder.toRealPath() : folder;
        } catch (IOException e) {
            return folder;
        }
    }

    /** Whether the file lies in the corpus already. */
    public boolean holds(Path file) {
        return file.toAbsolutePath().normalize().startsWith(corpus);
    }

    /** Its name in the records: relative to the corpus, with {@code /} between the parts. */
    public String pathOf(Path file) {
        return join(corpus.relativize(file.toAbsolutePath().normalize()));
    }

    static String join(Path relative) {
        List<String> names = new ArrayList<>();
        relative.forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    static Path parent(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? file.toAbsolutePath().getRoot() : parent;
    }

    /** Whether a file of the corpus may be an article; Sayso's own files are none. */
    boolean isArticle(Path file) {
        for (Path name : corpus.relativize(file)) {
            if (isHidden(name)) {
                return false;
            }
        }
        return !isOurs(file);
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
     * Every file below a folder, by name: hidden ones and what Sayso keeps for itself left out, in
     * this corpus and in another that is given whole; links to folders not followed. What cannot be
     * listed is left out too, so that one locked folder does not stop a run.
     */
    public List<Path> below(Path folder) throws IOException {
        return List.copyOf(listed(folder).files().keySet());
    }

    /**
     * How many files the paths of files and folders stand for; a name without a file counts too.
     */
    public long count(List<Path> paths) throws IOException {
        long count = 0;
        for (Path path : paths) {
            count += Files.isDirectory(path) ? below(path).size() : 1;
        }
        return count;
    }

    /** Every file of the corpus that may hold articles, and what could not be listed. */
    Listing listing() throws IOException {
        return listed(corpus);
    }

    /** The same of a folder elsewhere. */
    Listing listing(Path folder) throws IOException {
        return listed(folder);
    }

    /**
     * What was found in a folder.
     *
     * @param files by name, with what they look like
     * @param closed folders and files that this user may not look into
     */
    record Listing(SortedMap<Path, BasicFileAttributes> files, List<Path> closed) {
        Listing {
            closed = List.copyOf(closed);
        }
    }

    private Listing listed(Path folder) throws IOException {
        boolean isCorpus = Files.isRegularFile(folder.resolve(AUTHORITIES));
        SortedMap<Path, BasicFileAttributes> files = new TreeMap<>();
        List<Path> closed = new ArrayList<>();
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
                        boolean kept = isOurs(file) || (isCorpus && isKeptIn(folder, file));
                        if (!isHidden(file) && !kept) {
                            files.put(file, attributes);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        closed.add(file);
                        return FileVisitResult.CONTINUE;
                    }
                });
        return new Listing(files, closed);
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /** The readme and the authority file at the root of the corpus are not articles. */
    private boolean isOurs(Path file) {
        return isKeptIn(corpus, file);
    }

    private static boolean isKeptIn(Path folder, Path file) {
        String name = String.valueOf(file.getFileName());
        return folder.equals(file.getParent()) && (name.equals(README) || name.equals(AUTHORITIES));
    }

    /** SHA-256 of a file's bytes, in hexadecimal digits. */
    public static String sha256(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The place a file from outside will have: under its own name, or with a number where another
     * file has that name. Names that would not be read as articles here are changed.
     *
     * @param name relative, as the person sees it: {@code articles/march.html}
     */
    public Path placeFor(String name, String sha256) throws IOException {
        String visible = name.replaceAll("(?<=^|/)\\.+", "_");
        int dot =
                visible.lastIndexOf('.') > visible.lastIndexOf('/') + 1
                        ? visible.lastIndexOf('.')
                        : visible.length();
        Path wanted = file(visible);
        for (int number = 2; isTaken(wanted, sha256); number++) {
            wanted = file(visible.substring(0, dot) + "-" + number + visible.substring(dot));
        }
        return wanted;
    }

    private boolean isTaken(Path wanted, String sha256) throws IOException {
        if (isOurs(wanted)) {
            return true;
        }
        return Files.exists(wanted, LinkOption.NOFOLLOW_LINKS)
                && !(Files.isRegularFile(wanted, LinkOption.NOFOLLOW_LINKS)
                        && sha256(wanted).equals(sha256));
    }

    /** Copies a file into its place: on disk as a whole, or not at all. */
    public void bring(Path from, Path place) throws IOException {
        if (Files.exists(place)) {
            return;
        }
        try {
            Path folder = parent(place);
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, ".incoming-", ".part");
            try {
                try (InputStream in = Files.newInputStream(from)) {
                    Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
                }
                syncFile(half);
                Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
                syncFolder(folder);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (FileSystemException e) {
            throw explained(e);
        } catch (IOException e) {
            throw DiskTrouble.explained(corpus, e);
        }
    }

    private IOException explained(FileSystemException e) {
        String reason = String.valueOf(e.getReason()).toLowerCase(Locale.ROOT);
        if (DiskTrouble.isFull(e)) {
            return DiskTrouble.full(corpus, e);
        }
        return e instanceof AccessDeniedException || reason.contains("read-only")
                ? new ArchiveException(
                        ArchiveException.Cause.READ_ONLY,
                        "The corpus folder "
                                + corpus
                                + " is read-only for this user; allow writing to it or name another with --corpus.",
                        e)
                : e;
    }

    static void syncFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Some systems cannot open a folder for syncing; there the rename itself is durable. */
    static void syncFolder(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (FileSystemException e) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }
}
