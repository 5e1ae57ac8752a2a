package dev.sayso.cli;

import dev.sayso.query.Query;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The query of a command that takes every article when there is none. */
final class QueryArgument {
    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Which articles, as for search; every one when absent.")
    private List<String> words = List.of();

    /** The query; what the parser mended on the way is said to the person. */
    Query read(Terminal terminal) {
        TypedQuery.refuseOptions(words);
        return TypedQuery.read(words, terminal);
    }
}
