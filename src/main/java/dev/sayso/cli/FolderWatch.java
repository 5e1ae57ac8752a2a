package dev.sayso.cli;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.IngestLine;
import dev.sayso.home.FolderEvents;
import dev.sayso.home.Home;
import dev.sayso.home.WatchedFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Looks into a folder again and again, sooner when something happens in it. */
final class FolderWatch implements Closeable {
    /** So long a file has to be as it is. */
    private static final Duration SETTLING = Duration.ofSeconds(2);

    private static final Duration QUIET = Duration.ofSeconds(30);
    private static final long STOP_SECONDS = 5;

    private final WatchedFolder folder;
    private final FolderEvents events;
    private final Terminal terminal;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("watching").factory());
    private volatile boolean closed;

    private FolderWatch(WatchedFolder folder, FolderEvents events, Terminal terminal) {
        this.folder = folder;
        this.events = events;
        this.terminal = terminal;
    }

    /**
     * Begins with a folder.
     *
     * @throws UsageMistake when it is none
     */
    static FolderWatch of(Path path, Home home, WatchedFolder.Taking taking, Terminal terminal)
            throws IOException {
        if (!Files.isDirectory(path)) {
            throw new UsageMistake("There is no folder " + path + "; check the spelling.");
        }
        Path real = path.toRealPath();
        return new FolderWatch(
                new WatchedFolder(real, home, taking), new FolderEvents(real), terminal);
    }

    /** Goes on until it is closed; an archive that another process holds is waited for. */
    void run(Consumer<IngestLine> lines) throws IOException, InterruptedException {
        boolean told = false;
        try {
            while (!closed) {
                boolean growing = true;
                try {
                    growing = folder.look(lines);
                    told = false;
                } catch (ArchiveException e) {
                    if (e.why() != ArchiveException.Cause.LOCKED) {
                        throw e;
                    }
                    if (!told) {
                        terminal.warn(e.getMessage() + " Trying again.");
                    }
                    told = true;
                }
                events.await(growing ? SETTLING : QUIET);
            }
        } catch (ClosedWatchServiceException e) {
            closed = true;
        }
    }

    /** Goes on in the background; what ends it before its time is said. */
    void start(Consumer<IngestLine> lines) {
        background.execute(
                () -> {
                    try {
                        run(lines);
                    } catch (IOException | RuntimeException e) {
                        terminal.warn("The folder is watched no longer: " + e.getMessage());
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    /** What is being taken in has a few seconds to end. */
    @Override
    public void close() throws IOException {
        closed = true;
        events.close();
        background.shutdown();
        try {
            if (!background.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                terminal.warn("A file of a watched folder is still being read.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
