package dev.sayso.home;

import dev.sayso.archive.Holding;
import dev.sayso.archive.Inventory;
import dev.sayso.article.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an archive holds, as far as a run knows: at its beginning, and with what it moved since. */
final class Known {
    private final Map<String, List<Holding>> byBytes = new HashMap<>();
    private final Map<String, List<Holding>> byPath = new HashMap<>();
    private final Map<String, List<Refusal>> refusals = new HashMap<>();

    Known(Inventory inventory, Unfinished unfinished) {
        for (Holding holding : inventory.holdings()) {
            byPath.computeIfAbsent(holding.path(), k -> new ArrayList<>()).add(holding);
            if (!unfinished.holds(holding.sha256())) {
                byBytes.computeIfAbsent(holding.sha256(), k -> new ArrayList<>()).add(holding);
            }
        }
        for (Refusal refusal : inventory.refusals()) {
            if (!unfinished.holds(refusal.sha256())) {
                refusals.computeIfAbsent(refusal.path(), k -> new ArrayList<>()).add(refusal);
            }
        }
    }

    /** The pieces read from a file with the same bytes, wherever it lies. */
    List<Holding> withBytes(String sha256) {
        return List.copyOf(byBytes.getOrDefault(sha256, List.of()));
    }

    /** The pieces of these bytes under this name that were refused before; they would be again. */
    List<Refusal> refused(String sha256, String path) {
        return refusals.getOrDefault(path, List.of()).stream()
                .filter(refusal -> refusal.sha256().equals(sha256))
                .toList();
    }

    /** Whether the file at this path was refused when it had other bytes, or could not be read. */
    boolean wasRefusedOtherwise(String sha256, String path) {
        return refusals.getOrDefault(path, List.of()).stream()
                .anyMatch(refusal -> !refusal.sha256().equals(sha256));
    }

    /** The pieces of the file that stood at this path, whatever its bytes. */
    List<Holding> at(String path) {
        return List.copyOf(byPath.getOrDefault(path, List.of()));
    }

    /** These pieces of one file are found under another name from now on. */
    void moved(List<Holding> pieces, String to) {
        for (Holding old : pieces) {
            Holding now = new Holding(old.id(), to, old.part(), old.sha256());
            byPath.computeIfAbsent(old.path(), k -> new ArrayList<>()).remove(old);
            byPath.computeIfAbsent(to, k -> new ArrayList<>()).add(now);
            List<Holding> same = byBytes.computeIfAbsent(old.sha256(), k -> new ArrayList<>());
            same.remove(old);
            same.add(now);
        }
    }

    /** It has been taken out. */
    void forget(Holding holding) {
        byBytes.remove(holding.sha256());
        byPath.remove(holding.path());
    }
}
