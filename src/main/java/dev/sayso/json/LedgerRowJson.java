package dev.sayso.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.LedgerRow;

/** Writes a row of the ledger: the statistic record, with the article it stands in. */
public final class LedgerRowJson {
    private LedgerRowJson() {}

    /** The statistic's own fields first, then {@code article}, then where else it stands. */
    public static ObjectNode write(LedgerRow row) {
        ObjectNode node = StatisticJson.write(row.statistic());
        node.set("article", SummaryJson.write(row.article()));
        return CopiesJson.put(node, row.article(), row.copies());
    }
}
