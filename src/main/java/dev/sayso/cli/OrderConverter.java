package dev.sayso.cli;

import dev.sayso.archive.LedgerSearch;
import picocli.CommandLine.ITypeConverter;

/** Reads the order of the ledger's rows, whatever its case. */
final class OrderConverter implements ITypeConverter<LedgerSearch.Order> {
    @Override
    public LedgerSearch.Order convert(String typed) {
        return LedgerSearch.Order.labelled(typed)
                .orElseThrow(
                        () ->
                                new UsageMistake(
                                        "There is no order “"
                                                + typed
                                                + "”; type newest, oldest, value, -value, period, -period, source or outlet."));
    }
}
