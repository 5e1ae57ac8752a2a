package dev.sayso.archive.lucene;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.ArchiveException.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/**
 * The folder of an index: what stands in it, whether it may be opened, and what its troubles mean
 * in words.
 */
final class IndexFolder {
    /** What may lie beside the index without being part of it. */
    private static final Set<String> GUESTS = Set.of("README.md", "serve.json", "write.lock");

    private static final Pattern INDEX_FILE = Pattern.compile("_[0-9a-z]+[._].*|segments(?:_.*)?");

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
     * As {@link #inspect}, and refuses a folder in which nothing was indexed yet.
     *
     * @throws ArchiveException with the sentence for the person
     */
    static void inspectFilled(Path folder) throws IOException {
        if (isEmpty(folder)) {
            throw new ArchiveException(
                    Cause.NOT_AN_INDEX,
                    "Nothing has been indexed in "
                            + folder
                            + " yet; run `sayso ingest` with files or folders of articles first.");
        }
        inspect(folder);
    }

    /**
     * Refuses a folder that holds something else, a damaged index, or one that a newer Sayso wrote.
     *
     * @throws ArchiveException with the sentence for the person
     */
    static void inspect(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            SegmentInfos infos = SegmentInfos.readLatestCommit(directory);
            String schema = infos.getUserData().get(Fields.SCHEMA_KEY);
            if (schema == null) {
                throw new ArchiveException(
                        Cause.NOT_AN_INDEX,
                        folder
                                + " holds the index of another program; name an empty folder, so that nothing is overwritten.");
            }
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
                                + IndexTrouble.MEND);
            }
        } catch (IndexNotFoundException e) {
            if (looksLikeIndex(folder)) {
                throw new ArchiveException(
                        Cause.DAMAGED,
                        "The index in "
                                + folder
                                + " is damaged: its list of segments (segments_N) is missing."
                                + IndexTrouble.MEND,
                        e);
            }
            throw new ArchiveException(
                    Cause.NOT_AN_INDEX,
                    folder
                            + " holds other files and no index; name an empty folder, so that nothing is overwritten.",
                    e);
        } catch (IOException | IllegalArgumentException e) {
            throw IndexTrouble.explained(folder, e);
        }
    }

    private static boolean looksLikeIndex(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.anyMatch(IndexFolder::isIndexFile);
        }
    }

    private static boolean isIndexFile(Path entry) {
        return INDEX_FILE.matcher(String.valueOf(entry.getFileName())).matches();
    }

    /**
     * Puts the index in {@code fresh} in the place of the one here. One that can be opened gives
     * way in a single commit; the files of a damaged one are taken away first.
     *
     * @throws ArchiveException when something else stands here, or another process writes here
     */
    static void replace(Path folder, Path fresh) throws IOException {
        try {
            if (isEmpty(folder) || !isReadable(folder)) {
                swap(folder, fresh);
            } else {
                takeOver(folder, fresh);
            }
            for (Path file : filesOf(fresh)) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw IndexTrouble.explained(folder, e);
        }
    }

    private static boolean isReadable(Path folder) throws ArchiveException {
        try {
            inspect(folder);
            return true;
        } catch (ArchiveException e) {
            if (e.why() == Cause.NOT_AN_INDEX) {
                throw e;
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static void takeOver(Path folder, Path fresh) throws IOException {
        try (Directory made = FSDirectory.open(fresh);
                Directory directory = FSDirectory.open(folder);
                IndexWriter writer = BatchWriter.writer(directory, OpenMode.APPEND)) {
            writer.deleteAll();
            writer.addIndexes(made);
            writer.commit();
        }
    }

    private static void swap(Path folder, Path fresh) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (Path old : filesOf(folder)) {
                Files.delete(old);
            }
            for (Path file : filesOf(fresh)) {
                Files.move(
                        file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
            directory.syncMetaData();
        }
    }

    /**
     * Those that belong to an index, by name; the list of segments, {@code segments_N}, stands
     * last.
     */
    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> isIndexFile(entry) && Files.isRegularFile(entry))
                    .sorted()
                    .toList();
        }
    }

    /** Names of the files that the newest commit needs. */
    static List<String> files(Directory directory) throws IOException {
        return SegmentInfos.readLatestCommit(directory).files(true).stream().sorted().toList();
    }
}
