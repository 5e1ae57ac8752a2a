package dev.sayso.extract.statistic;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that open a clause of its own, behind which other things are spoken of. */
final class ClauseOpeners {
    private static final Set<String> ALL =
            Set.of(
                    "if",
                    "but",
                    "while",
                    "whereas",
                    "although",
                    "though",
                    "before",
                    "after",
                    "because",
                    "since",
                    "when",
                    "where",
                    "who",
                    "than");

    private ClauseOpeners() {}

    /** These words and others. */
    static Set<String> and(String... others) {
        return Stream.concat(ALL.stream(), Stream.of(others))
                .collect(Collectors.toUnmodifiableSet());
    }
}
