package dev.sayso.home;

import dev.sayso.archive.Holding;
import dev.sayso.archive.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An index compared with its corpus.
 *
 * @param pending files of the corpus that are neither held nor refused yet
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
        Set<String> settled = new HashSet<>();
        List<String> problems = new ArrayList<>(damages);
        Set<String> bytes = new HashSet<>();
        for (Holding holding : inventory.holdings()) {
            bytes.add(holding.sha256());
            if (settled.add(holding.path()) && !Files.exists(files.file(holding.path()))) {
                problems.add(
                        holding.path()
                                + " is in the index, but its original is gone from the corpus; put it back, or run `sayso rebuild`.");
            }
        }
        inventory.refusals().forEach(refusal -> settled.add(refusal.path()));
        int pending = 0;
        for (Path file : files.all()) {
            if (!settled.contains(files.pathOf(file))
                    && !bytes.contains(CorpusFiles.sha256(file))) {
                pending++;
            }
        }
        return new Verification(inventory.holdings(), pending, problems);
    }
}
