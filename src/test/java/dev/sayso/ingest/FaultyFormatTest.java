package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A format that fails for a fault of its own harms nothing but the file that it reads. */
final class FaultyFormatTest extends ReaderOfFiles {
    /** Hands on one piece and fails at the next. */
    private record Faulty(Throwable fault) implements Format {
        @Override
        public boolean reads(String mediaType) {
            return true;
        }

        @Override
        public void read(Source source, Parts parts) {
            parts.add(new Reading.Refused(new Trouble(Reason.EMPTY, "The first holds nothing.")));
            switch (fault) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new AssertionError(fault);
            }
        }
    }

    private void read(Throwable fault, Consumer<Ingested> listener) throws IOException {
        Path file = file("faulty.bin", bytes("whatever"));
        ArticleReader.Told told = new ArticleReader.Told(listener);
        ArticleReader.read(
                new Faulty(fault),
                new Source(
                        file,
                        "faulty.bin",
                        "text/plain",
                        0,
                        Room.forFile(8),
                        new ReadingOptions(Map.of(), false)),
                Parts.of(file, "faulty.bin", "text/plain", Instant.EPOCH, told),
                told);
    }

    @Test
    void whatItGaveBeforeIsKeptAndTheRestRefused() throws IOException {
        List<Ingested> parts = new ArrayList<>();

        read(new IllegalStateException("a fault"), parts::add);
        read(new StackOverflowError(), parts::add);

        assertEquals(
                List.of("1 EMPTY", "2 PARSER_CRASHED", "1 EMPTY", "2 PARSER_CRASHED"),
                outcomes(parts));
    }

    @Test
    void aFaultOfWhoIsToldIsNotBlamedOnTheFile() {
        assertThrows(
                ArithmeticException.class,
                () ->
                        read(
                                new IllegalStateException("a fault"),
                                part -> {
                                    throw new ArithmeticException();
                                }));
    }
}
