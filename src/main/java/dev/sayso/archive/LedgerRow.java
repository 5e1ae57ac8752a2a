package dev.sayso.archive;

import dev.sayso.statistic.Statistic;

/** One statistic of the ledger, with the article it stands in. */
public record LedgerRow(Summary article, Statistic statistic) {}
