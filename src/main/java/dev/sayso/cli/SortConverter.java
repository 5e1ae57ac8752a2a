package dev.sayso.cli;

import dev.sayso.archive.Search;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Reads an order of hits, whatever its case. */
final class SortConverter implements ITypeConverter<Search.Sort> {
    @Override
    public Search.Sort convert(String typed) {
        return Search.Sort.labelled(typed.toLowerCase(Locale.ROOT))
                .orElseThrow(
                        () ->
                                new UsageMistake(
                                        "There is no order “"
                                                + typed
                                                + "”; type relevance, fresh, newest or oldest."));
    }
}
