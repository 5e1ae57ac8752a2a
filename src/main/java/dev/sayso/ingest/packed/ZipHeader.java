package dev.sayso.ingest.packed;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** What the header of a file in a zip says. */
final class ZipHeader {
    private ZipHeader() {}

    static boolean isFile(ZipArchiveEntry entry) {
        return !entry.isDirectory() && !entry.isUnixSymlink();
    }

    static boolean isEncrypted(ZipArchiveEntry entry) {
        return entry.getGeneralPurposeBit().usesEncryption();
    }

    /** A file that cannot be unpacked. */
    static PackedFile.Locked locked(ZipArchiveEntry entry) {
        return new PackedFile.Locked(
                name(entry),
                isEncrypted(entry)
                        ? new Trouble(
                                Reason.ENCRYPTED,
                                "It is protected by a password; unpack it and give the file itself.")
                        : new Trouble(
                                Reason.UNSUPPORTED,
                                "Its way of being packed (method %d) is not known here."
                                        .formatted(entry.getMethod())));
    }

    /** Old programs write names in the charset of their machine; few say which. */
    static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            return new String(raw, old());
        }
    }

    /** The charset of DOS, which the format names; not every Java installation has it. */
    private static Charset old() {
        return Charset.isSupported("IBM437")
                ? Charset.forName("IBM437")
                : StandardCharsets.ISO_8859_1;
    }
}
