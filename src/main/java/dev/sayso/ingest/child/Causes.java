package dev.sayso.ingest.child;

import dev.sayso.article.Reason;
import java.util.Locale;
import java.nio.file.NoSuchFileException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.AccessPermissionException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;

/** Tells from what a parser threw why a document could not be read. */
final class Causes {
    private static final int LONGEST_CHAIN = 20;

    private Causes() {}

    static Answer.Failed explain(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < LONGEST_CHAIN; i++, cause = cause.getCause()) {
            Answer.Failed known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return new Answer.Failed(
                Reason.CORRUPT,
                "The document is damaged, or not what its name says: its reader stopped at an "
                        + thrown.getClass().getSimpleName()
                        + ".");
    }

    private static Answer.@org.jspecify.annotations.Nullable Failed known(Throwable cause) {
        return switch (cause) {
            case WriteLimitReachedException e ->
                    new Answer.Failed(
                            Reason.TOO_LARGE,
                            "Only the first five million characters were read.");
            case EncryptedDocumentException e -> encrypted();
            case org.apache.poi.EncryptedDocumentException e -> encrypted();
            case InvalidPasswordException e -> encrypted();
            case AccessPermissionException e -> encrypted();
            case ZeroByteFileException e ->
                    new Answer.Failed(Reason.EMPTY, "The file holds no bytes.");
            case UnsupportedFormatException e ->
                    new Answer.Failed(
                            Reason.UNSUPPORTED, "Sayso does not read this version of the format.");
            case TikaMemoryLimitException e ->
                    new Answer.Failed(
                            Reason.OUT_OF_MEMORY,
                            "Reading the document needed more memory than allowed.");
            case NoSuchFileException e ->
                    new Answer.Failed(
                            Reason.NOT_REGULAR_FILE, "The file went away while it was read.");
            default -> null;
        };
    }

    private static Answer.Failed encrypted() {
        return new Answer.Failed(
                Reason.ENCRYPTED,
                "The document is protected by a password; save a copy without one.");
    }
}
