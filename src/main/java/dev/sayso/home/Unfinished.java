package dev.sayso.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The files of which some pieces are in the archive and others not yet: after a crash they are read
 * again from the start. Kept beside the index, because it says what the index lacks.
 */
final class Unfinished {
    private final Path file;
    private final Set<String> hashes = new TreeSet<>();

    private Unfinished(Path file) {
        this.file = file;
    }

    static Unfinished in(Path index) throws IOException {
        Unfinished unfinished = new Unfinished(index.resolve(".unfinished"));
        if (Files.exists(unfinished.file)) {
            unfinished.hashes.addAll(Files.readAllLines(unfinished.file));
        }
        return unfinished;
    }

    boolean holds(String sha256) {
        return hashes.contains(sha256);
    }

    void add(String sha256) throws IOException {
        if (hashes.add(sha256)) {
            write();
        }
    }

    void remove(String sha256) throws IOException {
        if (hashes.remove(sha256)) {
            write();
        }
    }

    private void write() throws IOException {
        Path folder = CorpusFiles.parent(file);
        Files.createDirectories(folder);
        Path half = folder.resolve(".unfinished.part");
        Files.write(
                half,
                hashes.stream()
                        .map(hash -> hash + "\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8));
        CorpusFiles.syncFile(half);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        CorpusFiles.syncFolder(folder);
    }
}
