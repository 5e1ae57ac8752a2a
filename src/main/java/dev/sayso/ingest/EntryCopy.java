package dev.sayso.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Copies one entry of a container to a file, and tells from its first bytes what it is. */
final class EntryCopy {
    /** How the copying ended. */
    enum End {
        WHOLE,
        /** Not copied, since it is no piece. */
        BESIDE,
        /** More bytes than one piece may have. */
        TOO_LARGE,
        /** More bytes than the whole container may unpack to. */
        NO_ROOM,
        /** The container is damaged; what came before the damage has been copied. */
        DAMAGED
    }

    private final Formats formats;
    private final String name;
    private final Room room;
    private byte[] head = {};
    private boolean broken;
    private @Nullable FileType type;

    EntryCopy(Formats formats, String name, Room room) {
        this.formats = formats;
        this.name = name;
        this.room = room;
    }

    /** What the entry is, as far as its bytes have been seen. */
    FileType type() {
        FileType known = type;
        if (known == null) {
            known = formats.typeOf(new Sample(head, name));
            type = known;
        }
        return known;
    }

    /**
     * Copies.
     *
     * @throws IOException when the file cannot be written
     */
    End write(InputStream bytes, Path file) throws IOException {
        byte[] buffer = new byte[Sample.HEAD];
        long written = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int count = fill(bytes, buffer); count > 0; count = fill(bytes, buffer)) {
                if (written == 0) {
                    head = Arrays.copyOf(buffer, count);
                }
                written += count;
                if (UnreadFormat.isBesidePieces(type().mediaType())) {
                    return End.BESIDE;
                }
                if (written > Sizes.PIECE && !type().format().isStreamed()) {
                    return End.TOO_LARGE;
                }
                if (count > room.bytes()) {
                    return End.NO_ROOM;
                }
                out.write(buffer, 0, count);
                room.written(count);
            }
        }
        return broken ? End.DAMAGED : End.WHOLE;
    }

    /** Fills the buffer as far as there are bytes; after the damage there are none. */
    private int fill(InputStream bytes, byte[] buffer) {
        int filled = 0;
        try {
            while (!broken && filled < buffer.length) {
                int count = bytes.read(buffer, filled, buffer.length - filled);
                if (count < 0) {
                    break;
                }
                filled += count;
            }
        } catch (IOException | RuntimeException e) {
            broken = true; // what the unpackers throw at damaged bytes is not only IOException
        }
        return filled;
    }
}
