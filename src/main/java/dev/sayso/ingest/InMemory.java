package dev.sayso.ingest;

import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs the readers that work in this process, and keeps their faults from harming it. */
final class InMemory {
    private InMemory() {}

    /**
     * Reads a file's bytes.
     *
     * @param most the most bytes that are read; of a longer file the piece is marked as cut
     */
    static Reading read(Path file, int most, Function<byte[], Reading> reader) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                return cut(guarded(bytes, reader), most);
            }
        } catch (IOException e) {
            return new Reading.Refused(Troubles.unreadable());
        }
        return guarded(bytes, reader);
    }

    private static Reading cut(Reading reading, int most) {
        return reading instanceof Reading.Read(Draft draft, Optional<Trouble> partly)
                ? new Reading.Read(draft, partly.or(() -> Optional.of(Troubles.cut(most))))
                : reading;
    }

    static Reading guarded(byte[] bytes, Function<byte[], Reading> reader) {
        return guarded(() -> reader.apply(bytes));
    }

    /** The wall behind which the faults of other people's parsers stay. */
    static Reading guarded(Supplier<Reading> reader) {
        try {
            return reader.get();
        } catch (RuntimeException | StackOverflowError e) {
            return new Reading.Refused(Troubles.fault(e));
        }
    }
}
