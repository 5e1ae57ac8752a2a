package dev.sayso.archive.lucene;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.ArchiveException.Cause;
import dev.sayso.archive.DiskTrouble;
import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;

/** What the troubles of an index mean, in one sentence for people, with what to do next. */
final class IndexTrouble {
    static final String MEND = " Run `sayso rebuild` to make the index again from the corpus.";

    private IndexTrouble() {}

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
        if (DiskTrouble.isFull(trouble)) {
            return DiskTrouble.full(folder, trouble);
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
}
