package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import java.util.Set;

/** Kinds of file that hold no piece, whoever could take their words out: pictures, programs. */
final class UnreadFormat implements Format {
    private static final String UNKNOWN = "application/octet-stream";

    /** Ways of packing that are not opened. */
    private static final Set<String> ARCHIVES =
            Set.of(
                    "application/x-7z-compressed",
                    "application/x-xz",
                    "application/x-lzma",
                    "application/zstd",
                    "application/x-rar-compressed",
                    "application/vnd.rar",
                    "application/x-compress");

    private static final Trouble PACKED =
            new Trouble(
                    Reason.UNSUPPORTED,
                    "Sayso does not open archives of this kind; unpack it and give the folder.");

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(UNKNOWN)
                || isBesidePieces(mediaType)
                || ARCHIVES.contains(mediaType);
    }

    /**
     * Whether files of the type lie beside pieces without being any: the pictures and programs of a
     * page.
     */
    static boolean isBesidePieces(String mediaType) {
        return mediaType.startsWith("image/")
                || mediaType.startsWith("audio/")
                || mediaType.startsWith("video/")
                || mediaType.startsWith("font/")
                || mediaType.startsWith("text/x-")
                || mediaType.equals("application/javascript")
                || mediaType.equals("text/javascript")
                || mediaType.equals("text/css");
    }

    @Override
    public void read(Source source, Parts parts) {
        parts.add(
                new Reading.Refused(
                        ARCHIVES.contains(source.mediaType())
                                ? PACKED
                                : Troubles.unsupported(source.mediaType())));
    }
}
