package dev.sayso.home;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which bytes lie in a corpus at the beginning of a run, and where. Looked up when first asked for,
 * because most runs need not know.
 */
final class CorpusBytes {
    private final CorpusFiles files;
    private final Stamps stamps;
    private final Map<String, String> byPath = new LinkedHashMap<>();
    private final Map<String, String> firstWith = new HashMap<>();
    private List<Path> closed = List.of();
    private boolean known;

    CorpusBytes(CorpusFiles files, Stamps stamps) {
        this.files = files;
        this.stamps = stamps;
    }

    private void look() throws IOException {
        if (known) {
            return;
        }
        CorpusFiles.Listing listing = files.listing();
        for (Map.Entry<Path, BasicFileAttributes> file : listing.files().entrySet()) {
            String path = files.pathOf(file.getKey());
            String sha256 = sha256(path, file.getKey(), file.getValue());
            byPath.put(path, sha256);
            firstWith.putIfAbsent(sha256, path);
        }
        closed = listing.closed();
        known = true;
    }

    /** Empty for what is no ordinary file, and for one that cannot be read or named. */
    private String sha256(String path, Path file, BasicFileAttributes seen) {
        try {
            return seen.isRegularFile() && files.file(path).equals(file)
                    ? stamps.sha256(path, file, seen)
                    : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** SHA-256 of every file by its name, in their order; empty for what cannot be read. */
    Map<String, String> all() throws IOException {
        look();
        return Collections.unmodifiableMap(byPath);
    }

    /** The names of all files, in their order. */
    Set<String> paths() throws IOException {
        look();
        return byPath.keySet();
    }

    /** Whether something lies there, or could: in a folder that cannot be looked into. */
    boolean mayHold(String path) throws IOException {
        look();
        return byPath.containsKey(path)
                || closed.stream()
                        .map(files::pathOf)
                        .anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"));
    }

    /** Folders that cannot be looked into. */
    List<Path> closed() throws IOException {
        look();
        return closed;
    }

    /** The first file with these bytes. */
    Optional<String> pathWith(String sha256) throws IOException {
        look();
        return Optional.ofNullable(firstWith.get(sha256));
    }
}
