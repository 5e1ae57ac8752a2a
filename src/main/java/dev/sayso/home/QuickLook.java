package dev.sayso.home;

import dev.sayso.archive.Holding;
import dev.sayso.archive.Inventory;
import dev.sayso.archive.Upkeep;
import dev.sayso.article.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares the index with its corpus by names alone; {@link Verification} reads every byte. */
public record QuickLook(Home home, Duration patience) implements Upkeep.Look {
    private static final int MOST_NAMED = 20;

    /** Long enough for thousands of files, and less than anybody notices. */
    private static final Duration USUAL = Duration.ofMillis(20);

    public QuickLook(Home home) {
        this(home, USUAL);
    }

    @Override
    public Upkeep at(Inventory inventory) throws IOException {
        CorpusFiles files = new CorpusFiles(home.corpus());
        Set<String> pending = new TreeSet<>();
        long bytes = 0;
        Map<Path, BasicFileAttributes> all =
                Files.isDirectory(home.corpus()) ? files.listing().files() : Map.of();
        for (Map.Entry<Path, BasicFileAttributes> file : all.entrySet()) {
            pending.add(files.pathOf(file.getKey()));
            bytes += file.getValue().size();
        }
        Set<String> gone = new TreeSet<>();
        for (Holding holding : inventory.holdings()) {
            if (!pending.contains(holding.path())) {
                gone.add(holding.path());
            }
        }
        inventory.holdings().stream().map(Holding::path).forEach(pending::remove);
        inventory.refusals().stream().map(Refusal::path).forEach(pending::remove);
        List<String> named = new ArrayList<>(pending.stream().limit(MOST_NAMED).toList());
        named.addAll(gone.stream().limit(MOST_NAMED).toList());
        return new Upkeep(all.size(), bytes, indexBytes(), pending.size(), gone.size(), named);
    }

    private long indexBytes() throws IOException {
        try (Stream<Path> files = Files.list(home.index())) {
            long bytes = 0;
            for (Path file : files.toList()) {
                // A file may be merged away in between.
                bytes += Files.isRegularFile(file) ? file.toFile().length() : 0;
            }
            return bytes;
        }
    }
}
