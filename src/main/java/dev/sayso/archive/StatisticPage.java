package dev.sayso.archive;

import java.util.List;

/**
 * A part of a list of statistics.
 *
 * @param total how many the whole list has
 * @param partial whether time ran out before everything was looked at: then there may be more, and
 *     counts may be too low
 */
public record StatisticPage(long total, List<LedgerRow> rows, boolean partial) {
    public StatisticPage {
        rows = List.copyOf(rows);
    }
}
