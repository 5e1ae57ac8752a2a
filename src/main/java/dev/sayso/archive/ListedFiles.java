package dev.sayso.archive;

import dev.sayso.article.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of an inventory. */
final class ListedFiles implements HeldFiles {
    private final Map<String, List<Holding>> byPath;
    private final Map<String, List<Holding>> byBytes;
    private final Map<String, List<Refusal>> refusals;

    ListedFiles(Inventory inventory) {
        this.byPath = inventory.holdings().stream().collect(Collectors.groupingBy(Holding::path));
        this.byBytes =
                inventory.holdings().stream().collect(Collectors.groupingBy(Holding::sha256));
        this.refusals = inventory.refusals().stream().collect(Collectors.groupingBy(Refusal::path));
    }

    @Override
    public List<Holding> at(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    @Override
    public List<Holding> withBytes(String sha256) {
        return byBytes.getOrDefault(sha256, List.of());
    }

    @Override
    public List<Refusal> refused(String path) {
        return refusals.getOrDefault(path, List.of());
    }

    @Override
    public void close() {
        // It holds nothing that has to be given back.
    }
}
