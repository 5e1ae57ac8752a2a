package dev.sayso.ingest.child;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.AccessPermissionException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.jspecify.annotations.Nullable;

/** Tells from what a parser threw why a document could not be read. */
final class Causes {
    static final Trouble OUT_OF_MEMORY =
            new Trouble(
                    Reason.OUT_OF_MEMORY, "Reading the document needed more memory than allowed.");

    private static final int LONGEST_CHAIN = 20;

    private Causes() {}

    static Trouble explain(Throwable thrown) {
        Throwable cause = thrown;
        Throwable last = thrown;
        for (int i = 0; cause != null && i < LONGEST_CHAIN; i++, cause = cause.getCause()) {
            Trouble known = known(cause);
            if (known != null) {
                return known;
            }
            last = cause;
        }
        return new Trouble(
                Reason.CORRUPT,
                "The document is damaged, or not what its name says: its reader stopped at an "
                        + last.getClass().getSimpleName()
                        + ".");
    }

    /** Tika and POI tell of one by words only. */
    private static boolean isBomb(Throwable cause) {
        return cause.getMessage() != null
                && cause.getMessage().toLowerCase(Locale.ROOT).contains("zip bomb");
    }

    private static @Nullable Trouble known(Throwable cause) {
        return switch (cause) {
            case WriteLimitReachedException e ->
                    new Trouble(
                            Reason.TOO_LARGE, "Only the first five million characters were read.");
            case EncryptedDocumentException e -> encrypted();
            case org.apache.poi.EncryptedDocumentException e -> encrypted();
            case InvalidPasswordException e -> encrypted();
            case AccessPermissionException e -> encrypted();
            case ZeroByteFileException e -> new Trouble(Reason.EMPTY, "The file holds no bytes.");
            case UnsupportedFormatException e ->
                    new Trouble(
                            Reason.UNSUPPORTED, "Sayso does not read this version of the format.");
            case TikaMemoryLimitException e -> OUT_OF_MEMORY;
            case NoSuchFileException e ->
                    new Trouble(Reason.NOT_REGULAR_FILE, "The file went away while it was read.");
            case Throwable e when isBomb(e) ->
                    new Trouble(
                            Reason.TOO_LARGE,
                            "The document unpacks to far more than it holds; it looks made to do harm.");
            default -> null;
        };
    }

    private static Trouble encrypted() {
        return new Trouble(
                Reason.ENCRYPTED,
                "The document is protected by a password; save a copy without one.");
    }
}
