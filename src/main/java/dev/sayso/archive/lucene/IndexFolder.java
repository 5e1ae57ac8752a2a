package dev.sayso.archive.lucene;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.ArchiveException.Cause;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The folder of an index: what stands in it, whether it may be opened, and what its troubles mean
 * in words.
 */
final class IndexFolder {
    /** What may lie beside the index without being part of it. */
    private static final Set<String> GUESTS = Set.of("README.md", "serve.json", "write.lock");

    private static final String MEND =
            " Run `sayso rebuild` to make the index again from the corpus.";

    private IndexFolder() {}

    /** Whether nothing has been indexed here yet. */
    static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.allMatch(IndexFolder::isGuest);
        } catch (NotDirectoryException e) {
            throw new ArchiveException(
                    Cause.NOT_AN_INDEX,
                    folder + " is a file, not a folder; name another folder for the index.",
                    e);
        }
    }

    private static boolean isGuest(Path entry) {
        String name = String.valueOf(entry.getFileName());
        return GUESTS.contains(name)
                || name.startsWith(".")
                || name.startsWith("pending_segments_");
    }

    /**
     * Refuses a folder that holds something else, a damaged index, or one that a newer Sayso wrote.
     *
     * @throws ArchiveException with the sentence for the person
     */
    static void inspect(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            SegmentInfos infos = SegmentInfos.readLatestCommit(directory);
            String schema = infos.getUserData().getOrDefault(Fields.SCHEMA_KEY, "0");
            if (!schema.equals(String.valueOf(Fields.SCHEMA))) {
                throw new ArchiveException(
                        Cause.NEWER_SCHEMA,
                        "The index in "
                                + folder
                                + " was written by another version of Sayso (schema "
                                + schema
                                + ", this one reads "
                                + Fields.SCHEMA
                                + ")."
                                + MEND);
            }
        } catch (IndexNotFoundException e) {
            if (looksLikeIndex(folder)) {
                throw new ArchiveException(
                        Cause.DAMAGED,
                        "The index in "
                                + folder
                                + " is damaged: its list of segments (segments_N) is missing."
                                + MEND,
                        e);
            }
            throw new ArchiveException(
                    Cause.NOT_AN_INDEX,
                    folder
                            + " holds other files and no index; name an empty folder, so that nothing is overwritten.",
                    e);
        } catch (IOException | RuntimeException e) {
            throw explained(folder, e);
        }
    }

    private static boolean looksLikeIndex(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .anyMatch(name -> name.matches("_[0-9a-z]+[._].*|segments.*"));
        }
    }

    /** The trouble in one sentence, with what to do next. */
    static ArchiveException explained(Path folder, Exception trouble) {
        return switch (trouble) {
            case ArchiveException known -> known;
            case LockObtainFailedException e ->
                    new ArchiveException(
                            Cause.LOCKED,
                            "The index in "
                                    + folder
                                    + " is already being written by another Sayso process; wait until it is done, or stop it.",
                            e);
            case IndexFormatTooNewException e ->
                    new ArchiveException(
                            Cause.NEWER_SCHEMA,
                            "The index in "
                                    + folder
                                    + " was written by a newer version of Sayso."
                                    + MEND,
                            e);
            case IndexFormatTooOldException e ->
                    new ArchiveException(
                            Cause.NEWER_SCHEMA,
                            "The index in "
                                    + folder
                                    + " was written by a version of Sayso too old to be read."
                                    + MEND,
                            e);
            case CorruptIndexException e -> damaged(folder, e);
            case NoSuchFileException e -> damaged(folder, e);
            case EOFException e -> damaged(folder, e);
            case ReadOnlyFileSystemException e -> readOnly(folder, e);
            case AccessDeniedException e -> readOnly(folder, e);
            default -> byMessage(folder, trouble);
        };
    }

    private static ArchiveException byMessage(Path folder, Exception trouble) {
        String reason =
                trouble instanceof FileSystemException file ? String.valueOf(file.getReason()) : "";
        String message = (reason + " " + trouble.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left")) {
            return new ArchiveException(
                    Cause.DISK_FULL,
                    "No space is left on the disk that holds "
                            + folder
                            + "; free some and run the command again.",
                    trouble);
        }
        if (message.contains("read-only")) {
            return readOnly(folder, trouble);
        }
        return damaged(folder, trouble);
    }

    private static ArchiveException readOnly(Path folder, Exception e) {
        return new ArchiveException(
                Cause.READ_ONLY,
                "The index folder "
                        + folder
                        + " is read-only for this user; allow writing to it or name another with --index.",
                e);
    }

    private static ArchiveException damaged(Path folder, Exception e) {
        return new ArchiveException(
                Cause.DAMAGED,
                "The index in " + folder + " is damaged (" + firstLine(e) + ")." + MEND,
                e);
    }

    static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse(e.getClass().getSimpleName());
    }

    /**
     * Moves the files of {@code fresh} here, the list of segments last, after everything that stood
     * here is gone.
     */
    static void replace(Path folder, Path fresh) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                Lock lock = directory.obtainLock("write.lock")) {
            lock.ensureValid();
            for (Path old : filesOf(folder)) {
                Files.delete(old);
            }
            for (Path file : filesOf(fresh)) {
                Files.move(
                        file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw explained(folder, e);
        }
    }

    /**
     * Those that belong to an index, by name; the list of segments, {@code segments_N}, stands
     * last.
     */
    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !isGuest(entry) && Files.isRegularFile(entry))
                    .sorted()
                    .toList();
        }
    }

    /** Names of the files that the newest commit needs. */
    static List<String> files(Directory directory) throws IOException {
        return SegmentInfos.readLatestCommit(directory).files(true).stream().sorted().toList();
    }
}
