package dev.sayso.cli;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Intake;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.archive.Inventory;
import dev.sayso.home.CorpusFiles;
import dev.sayso.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Reads a corpus into an empty index. A small one is in it before the archive is shown; a large one
 * goes on being read while it is shown already. A note in the index stands until all is read, so
 * that the next start goes on where this one was stopped.
 */
final class FirstFill {
    private static final String NOTE = ".filling";

    private final CompletableFuture<Boolean> filled = new CompletableFuture<>();

    /** Whether nothing has been read yet, or not all of it. */
    static boolean isNeeded(Archive archive, Home home) throws IOException {
        Inventory inventory = archive.inventory();
        return (inventory.holdings().isEmpty() && inventory.refusals().isEmpty())
                || Files.exists(home.index().resolve(NOTE));
    }

    /** Begins to read; at most once a process. */
    static FirstFill begin(Intake intake, Home home, Terminal terminal) throws IOException {
        Path note = home.index().resolve(NOTE);
        long files = new CorpusFiles(home.corpus()).count(List.of(home.corpus()));
        Files.writeString(note, "The corpus is being read for the first time.\n");
        FirstFill fill = new FirstFill();
        Thread thread =
                new Thread(
                        () -> fill.run(() -> read(intake, home, files, note, terminal)),
                        "first fill");
        thread.setDaemon(true);
        thread.start();
        return fill;
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void read(Intake intake, Home home, long files, Path note, Terminal terminal)
            throws IOException {
        try (Output out = new Output();
                Progress progress = new Progress(terminal, "files", Math.toIntExact(files))) {
            IngestReport report = new IngestReport(out, progress, false);
            intake.ingest(List.of(home.corpus()), Hints.none(), report);
            Files.deleteIfExists(note);
            report.close(terminal);
        }
    }

    private void run(Work work) {
        try {
            work.run();
            filled.complete(true);
        } catch (IOException | RuntimeException e) {
            filled.completeExceptionally(e);
        }
    }

    /**
     * Waits until everything is read, though not longer than that.
     *
     * @return whether everything is read
     * @throws IOException when it failed
     */
    boolean endsWithin(Duration longest) throws IOException {
        try {
            return filled.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IOException(e);
            }
        }
    }

    /** Hands on what went wrong, as soon as it does. */
    void onFailure(Consumer<Throwable> told) {
        CompletableFuture<Boolean> unused =
                filled.whenComplete(
                        (done, failure) -> {
                            if (failure != null) {
                                told.accept(failure);
                            }
                        });
    }
}
