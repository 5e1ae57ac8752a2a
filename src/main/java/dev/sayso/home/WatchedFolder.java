package dev.sayso.home;

import dev.sayso.archive.IngestLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * A folder whose new and changed files are taken in when they have stopped growing: when two looks,
 * some time apart, find them alike.
 */
public final class WatchedFolder {
    /** With more files than that, looking takes too long to do it all the time. */
    static final int MOST_FILES = 100_000;

    /** What browsers and others call files that are not there whole. */
    private static final Set<String> UNFINISHED =
            Set.of("part", "crdownload", "download", "partial", "tmp", "swp");

    /** Takes in what has settled. */
    public interface Taking {
        /**
         * Takes it in.
         *
         * @param files new or changed; none that is still growing
         */
        void take(List<Path> files, Consumer<IngestLine> lines) throws IOException;
    }

    private record Shape(long size, FileTime changed) {}

    private final Path folder;
    private final CorpusFiles files;
    private final Taking taking;
    private Map<Path, Shape> before = Map.of();
    private final Map<Path, Shape> taken = new HashMap<>();

    public WatchedFolder(Path folder, Home home, Taking taking) {
        this.folder = folder;
        this.files = new CorpusFiles(home.corpus());
        this.taking = taking;
    }

    /**
     * Looks once.
     *
     * @param lines told of every piece that is taken in, only after it is durable
     * @return whether files are there that have not settled yet
     * @throws IOException when the folder cannot be looked into, or what has settled could not be
     *     taken in; it is tried again at the next look
     */
    public boolean look(Consumer<IngestLine> lines) throws IOException {
        Map<Path, Shape> now = shapes();
        List<Path> settled = new ArrayList<>();
        boolean growing = false;
        for (Map.Entry<Path, Shape> file : now.entrySet()) {
            boolean isNew = !file.getValue().equals(taken.get(file.getKey()));
            boolean isStill = file.getValue().equals(before.get(file.getKey()));
            if (isNew && isStill) {
                settled.add(file.getKey());
            }
            growing |= isNew && !isStill;
        }
        before = now;
        if (!settled.isEmpty()) {
            taking.take(settled.stream().sorted().toList(), lines);
            settled.forEach(file -> taken.put(file, now.get(file)));
        }
        taken.keySet().retainAll(now.keySet());
        return growing;
    }

    private Map<Path, Shape> shapes() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        SortedMap<Path, BasicFileAttributes> all = files.listing(folder).files();
        if (all.size() > MOST_FILES) {
            throw new IOException(
                    "The folder "
                            + folder
                            + " holds more than 100,000 files, too many to be watched; ingest it, or watch a folder inside it.");
        }
        Map<Path, Shape> shapes = new HashMap<>();
        all.forEach(
                (file, looks) -> {
                    if (looks.isRegularFile() && !isUnfinished(file)) {
                        shapes.put(file, new Shape(looks.size(), looks.lastModifiedTime()));
                    }
                });
        return shapes;
    }

    private static boolean isUnfinished(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith("~") || UNFINISHED.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
