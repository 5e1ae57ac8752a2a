package dev.sayso.web.adding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.archive.Intake.Hints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchedIntakeTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final GatedIntake gated = new GatedIntake();
    private final WatchedIntake intake = new WatchedIntake(gated, List::size);

    private CompletableFuture<Void> reading(List<Path> files) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        intake.ingest(files, Hints.none(), line -> {});
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static List<Path> files(Path folder, int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(Files.writeString(folder.resolve(i + ".txt"), "A text."));
        }
        return files;
    }

    private Optional<FilesRead> reached(long done) throws InterruptedException {
        Optional<FilesRead> now = intake.now();
        while (now.isEmpty() || now.get().done() < done) {
            if (now.isPresent()) {
                intake.after(now.get(), LONG);
            } else {
                Thread.onSpinWait();
            }
            now = intake.now();
        }
        return now;
    }

    @Test
    void aRunTellsHowFarItIs(@TempDir Path folder) throws Exception {
        CompletableFuture<Void> run = reading(files(folder, 3));
        assertEquals(Optional.of(new FilesRead(0, OptionalLong.of(3))), reached(0));

        gated.let(2);

        assertEquals(Optional.of(new FilesRead(2, OptionalLong.of(3))), reached(2));
        gated.let(1);
        run.join();
        assertEquals(Optional.empty(), intake.now());
    }

    @Test
    void aRunThatFailsIsNoLongerShown(@TempDir Path folder) throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        gated.let(1);

        reading(List.of(empty)).handle((done, failure) -> true).join();

        assertEquals(Optional.empty(), intake.now());
    }

    @Test
    void runsWaitForEachOther(@TempDir Path folder) throws Exception {
        CompletableFuture<Void> first = reading(files(folder, 2));
        reached(0);
        CompletableFuture<Void> second = reading(List.of(folder.resolve("0.txt")));
        assertEquals(OptionalLong.of(2), reached(0).orElseThrow().files());

        gated.let(3);

        CompletableFuture.allOf(first, second).join();
        assertEquals(Optional.empty(), intake.now());
    }
}
