package dev.sayso.home;

import dev.sayso.archive.Holding;
import dev.sayso.archive.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An index compared with its corpus.
 *
 * @param pending files of the corpus whose bytes are neither held nor refused yet: new or changed
 * @param problems sentences; none when all is well
 */
public record Verification(List<Holding> holdings, int pending, List<String> problems) {
    public Verification {
        holdings = List.copyOf(holdings);
        problems = List.copyOf(problems);
    }

    public boolean clean() {
        return problems.isEmpty();
    }

    /** Compares; {@code damages} are what a check of the index's own files found. */
    public static Verification of(Home home, Inventory inventory, List<String> damages)
            throws IOException {
        CorpusFiles files = new CorpusFiles(home.corpus());
        Set<String> held = new HashSet<>();
        inventory.holdings().forEach(holding -> held.add(holding.sha256()));
        Set<String> refused = new HashSet<>();
        inventory.refusals().forEach(r -> refused.add(r.path() + "\n" + r.sha256()));
        Set<String> there = new HashSet<>();
        int pending = 0;
        for (Path file : files.all()) {
            String path = files.pathOf(file);
            boolean readable =
                    Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.isReadable(file);
            String sha256 = readable ? CorpusFiles.sha256(file) : "";
            there.add(sha256);
            there.add(path);
            if (!held.contains(sha256) && !refused.contains(path + "\n" + sha256)) {
                pending++;
            }
        }
        List<String> problems = new ArrayList<>(damages);
        for (Holding holding : inventory.holdings()) {
            if (!there.contains(holding.sha256()) && !there.contains(holding.path())) {
                problems.add(
                        holding.path()
                                + " is in the index, but its original is gone from the corpus; put it back, or run `sayso sync`.");
            }
        }
        return new Verification(inventory.holdings(), pending, problems);
    }
}
