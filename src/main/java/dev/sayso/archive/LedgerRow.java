package dev.sayso.archive;

import dev.sayso.ledger.ClaimKey;
import dev.sayso.statistic.Statistic;
import java.util.List;
import java.util.Optional;

/**
 * One statistic of the ledger, with the article it stands in.
 *
 * @param copies the other articles in which it stands, because they are copies of this one; the
 *     earliest first
 * @param claim the fact that it states; empty when it could be any of many
 */
public record LedgerRow(
        Summary article, Statistic statistic, List<Copy> copies, Optional<ClaimKey> claim) {
    public LedgerRow {
        copies = List.copyOf(copies);
    }
}
