package dev.sayso.home;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something happens in a folder. What the system does not tell, because the folder is
 * elsewhere or has too many in it, is found when the wait is over.
 */
public final class FolderEvents implements Closeable {
    private static final int MOST_FOLDERS = 1_000;

    private final Path folder;
    private final WatchService service;
    private final Set<Path> watched = new HashSet<>();

    public FolderEvents(Path folder) throws IOException {
        this.folder = folder;
        this.service = folder.getFileSystem().newWatchService();
    }

    /** Waits until something has happened, or for so long. */
    public void await(Duration longest) throws IOException, InterruptedException {
        watchNewFolders();
        for (WatchKey key = service.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
                key != null;
                key = service.poll()) {
            key.pollEvents();
            if (!key.reset() && key.watchable() instanceof Path gone) {
                watched.remove(gone);
            }
        }
    }

    private void watchNewFolders() throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path directory, BasicFileAttributes attributes) throws IOException {
                        if (watched.size() >= MOST_FOLDERS) {
                            return FileVisitResult.TERMINATE;
                        }
                        if (watched.add(directory)) {
                            directory.register(
                                    service,
                                    StandardWatchEventKinds.ENTRY_CREATE,
                                    StandardWatchEventKinds.ENTRY_MODIFY);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
