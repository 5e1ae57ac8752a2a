package dev.sayso.archive;

import dev.sayso.statistic.Statistic;
import java.util.List;

/**
 * One statistic of the ledger, with the article it stands in.
 *
 * @param copies the other articles in which it stands, because they are copies of this one; the
 *     earliest first
 */
public record LedgerRow(Summary article, Statistic statistic, List<Copy> copies) {
    public LedgerRow {
        copies = List.copyOf(copies);
    }
}
