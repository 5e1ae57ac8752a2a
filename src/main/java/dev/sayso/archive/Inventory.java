package dev.sayso.archive;

import dev.sayso.article.Refusal;
import java.util.List;

/**
 * Everything that an archive holds, and every file it was given and could not read; both by path
 * and part.
 */
public record Inventory(List<Holding> holdings, List<Refusal> refusals) {
    public Inventory {
        holdings = List.copyOf(holdings);
        refusals = List.copyOf(refusals);
    }

    /** The same, file by file. */
    public HeldFiles files() {
        return new ListedFiles(this);
    }
}
