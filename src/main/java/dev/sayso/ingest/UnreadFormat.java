package dev.sayso.ingest;

import dev.sayso.ingest.draft.Reading;

/** Kinds of file that hold no piece, whoever could take their words out: pictures, programs. */
final class UnreadFormat implements Format {
    private static final String UNKNOWN = "application/octet-stream";

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(UNKNOWN) || isBesidePieces(mediaType);
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
        parts.add(new Reading.Refused(Troubles.unsupported(source.mediaType())));
    }
}
