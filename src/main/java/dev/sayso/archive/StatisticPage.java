package dev.sayso.archive;

import java.util.List;

/**
 * A part of a list of statistics.
 *
 * @param total how many the whole list has
 */
public record StatisticPage(long total, List<LedgerRow> rows) {
    public StatisticPage {
        rows = List.copyOf(rows);
    }
}
