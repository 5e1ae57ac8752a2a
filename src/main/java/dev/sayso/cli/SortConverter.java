package dev.sayso.cli;

import dev.sayso.archive.Search;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Reads an order of hits, whatever its case. */
final class SortConverter implements ITypeConverter<Search.Sort> {
    @Override
    public Search.Sort convert(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "relevance" -> Search.Sort.RELEVANCE;
            case "newest" -> Search.Sort.NEWEST;
            case "oldest" -> Search.Sort.OLDEST;
            default ->
                    throw new UsageMistake(
                            "There is no order “" + typed + "”; type relevance, newest or oldest.");
        };
    }
}
