package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Batch;
import dev.sayso.home.Home;
import dev.sayso.testing.MapArchive;
import dev.sayso.testing.SampleArticles;
import dev.sayso.web.adding.GatedIntake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first reading of a corpus, and whether it is waited for. */
final class FirstFillTest {
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir private Path folder;
    private Home home;
    private final GatedIntake gated = new GatedIntake();
    private final Archive archive = new MapArchive();

    @BeforeEach
    void prepare() throws IOException {
        home = Home.in(folder);
        home.prepare();
        Files.createDirectories(home.index());
        Files.writeString(home.corpus().resolve("piece.txt"), "A text.");
    }

    private FirstFill begin() throws IOException {
        return FirstFill.begin(gated, home, Terminal.here(true));
    }

    @Test
    void whatIsReadSoonIsWaitedFor() throws IOException {
        gated.let(1);

        assertTrue(begin().endsWithin(LONG));
    }

    @Test
    void whatTakesLongGoesOnByItself() throws IOException {
        FirstFill fill = begin();

        assertFalse(fill.endsWithin(AT_ONCE));
        gated.let(1);
        assertTrue(fill.endsWithin(LONG));
    }

    @Test
    void aFailureIsThrownWhileItIsWaitedForAndToldLater() throws IOException {
        CompletableFuture<Throwable> told = new CompletableFuture<>();
        FirstFill fill = begin();
        fill.onFailure(told::complete);

        assertFalse(fill.endsWithin(AT_ONCE));
        Files.delete(home.corpus().resolve("piece.txt"));
        Files.move(home.corpus(), folder.resolve("gone"));
        gated.let(1);

        assertInstanceOf(NoSuchFileException.class, told.join());
        assertThrows(NoSuchFileException.class, () -> fill.endsWithin(LONG));
    }

    @Test
    void anArchiveIsFilledUntilAllHasBeenRead() throws IOException {
        assertTrue(FirstFill.isNeeded(archive, home));
        FirstFill fill = begin();
        archive.apply(Batch.of(SampleArticles.borderConvoys()));

        assertTrue(FirstFill.isNeeded(archive, home));
        gated.let(1);
        assertTrue(fill.endsWithin(LONG));

        assertFalse(FirstFill.isNeeded(archive, home));
    }
}
