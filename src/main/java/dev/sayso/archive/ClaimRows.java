package dev.sayso.archive;

import dev.sayso.ledger.Appearance;
import dev.sayso.ledger.Claim;
import dev.sayso.ledger.ClaimKey;
import dev.sayso.ledger.Printed;
import dev.sayso.ledger.Sums;
import dev.sayso.statistic.Statistic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes claims of the ledger's rows. */
public final class ClaimRows {
    private ClaimRows() {}

    /**
     * The claim of that hash.
     *
     * @param rows all rows of each article that makes it; others do no harm
     * @param more how many more articles make it
     * @return nothing when no row states it
     */
    public static Optional<Claim> claim(String hash, List<LedgerRow> rows, int more) {
        Map<ClaimKey, List<LedgerRow>> stated = new LinkedHashMap<>();
        Map<Summary, List<Statistic>> ofArticle = new LinkedHashMap<>();
        for (LedgerRow row : rows) {
            ofArticle
                    .computeIfAbsent(row.article(), article -> new ArrayList<>())
                    .add(row.statistic());
            row.claim()
                    .filter(key -> key.hash().equals(hash))
                    .ifPresent(key -> stated.computeIfAbsent(key, k -> new ArrayList<>()).add(row));
        }
        return stated.entrySet().stream()
                .findFirst()
                .map(
                        entry ->
                                new Claim(
                                        entry.getKey(),
                                        entry.getValue().stream()
                                                .map(row -> appearance(row, ofArticle))
                                                .toList(),
                                        more));
    }

    private static Appearance appearance(LedgerRow row, Map<Summary, List<Statistic>> ofArticle) {
        return new Appearance(
                printed(row.article()),
                row.statistic(),
                row.copies().stream().map(copy -> printed(copy.article())).toList(),
                Sums.with(row.statistic(), ofArticle.getOrDefault(row.article(), List.of())));
    }

    private static Printed printed(Summary article) {
        return new Printed(
                article.id(),
                article.title(),
                article.authors(),
                article.outlet(),
                article.published());
    }
}
