package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads what lies in a container, entry by entry, as if each were a file of its own. One entry at a
 * time is copied to a temporary file.
 */
final class Entries {
    private final Formats formats;

    Entries(Formats formats) {
        this.formats = formats;
    }

    /**
     * Reads one entry. What only lies beside pieces, as a page's pictures do, is passed over.
     *
     * @param container what the entry lies in
     * @param name the entry's own, with its folders; shown, and never a place on this disk
     * @param bytes the entry's; not closed
     * @return how its unpacking ended
     * @throws IOException when there is no room for the temporary file
     */
    EntryCopy.End read(Source container, String name, InputStream bytes, Parts parts)
            throws IOException {
        Path file = Files.createTempFile("sayso-entry-", ".part");
        try {
            EntryCopy copy = new EntryCopy(formats, Source.nameIn(name), container.room());
            EntryCopy.End end = copy.write(bytes, file);
            FileType type = copy.type();
            Parts inside = parts.inside(name);
            Source entry = container.entry(file, Source.nameIn(name), type.mediaType());
            switch (end) {
                case WHOLE -> readCopy(type, entry, inside);
                case BESIDE -> {}
                case TOO_LARGE -> inside.add(new Reading.Refused(tooLarge()));
                case NO_ROOM -> inside.add(new Reading.Refused(noRoom()));
                case DAMAGED -> readBegun(type, entry, inside);
            }
            return end;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Takes room for opening a container.
     *
     * @return the trouble when it is not to be opened
     */
    static Optional<Trouble> open(Source container) {
        return container.depth() == 0
                ? Optional.empty()
                : container.room().takeContainer(container.depth());
    }

    private static void readCopy(FileType type, Source entry, Parts inside) throws IOException {
        if (Files.size(entry.file()) == 0) {
            inside.add(new Reading.Refused(new Trouble(Reason.EMPTY, "The entry holds no bytes.")));
        } else {
            type.format().read(entry, inside);
        }
    }

    /** Reads as much as could be unpacked; the last piece in it is not whole. */
    private static void readBegun(FileType type, Source entry, Parts inside) throws IOException {
        Trouble damaged =
                new Trouble(Reason.CORRUPT, "The container is damaged here; the rest is lost.");
        boolean readable = type.format().isStreamed() || type.format() instanceof WholeFormat;
        if (readable && Files.size(entry.file()) > 0) {
            inside.addCutOff(damaged, begun -> type.format().read(entry, begun));
        } else {
            inside.add(new Reading.Refused(damaged));
        }
    }

    private static Trouble tooLarge() {
        return new Trouble(
                Reason.TOO_LARGE,
                "The entry unpacks to more than %d MiB.".formatted(Sizes.PIECE >> 20));
    }

    private static Trouble noRoom() {
        return new Trouble(
                Reason.TOO_LARGE,
                "The container unpacks to far more than it holds; it looks made to do harm."
                        + " The rest was not read.");
    }
}
