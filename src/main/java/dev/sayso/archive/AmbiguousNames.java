package dev.sayso.archive;

import dev.sayso.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The names in a query that mean several organizations of an archive. */
public final class AmbiguousNames {
    private AmbiguousNames() {}

    /** A sentence for each such name, in the order of the query; all its meanings are searched. */
    public static List<String> notes(Archive archive, Query query) throws IOException {
        List<String> notes = new ArrayList<>();
        for (String name : names(query)) {
            List<String> meanings =
                    archive.organizations(name).stream()
                            .map(known -> known.organization().heading())
                            .toList();
            if (meanings.size() > 1) {
                notes.add(
                        "“"
                                + name
                                + "” may mean several, and all are searched: "
                                + String.join("; ", meanings)
                                + ".");
            }
        }
        return notes;
    }

    private static List<String> names(Query query) {
        return switch (query) {
            case Query.Mentions(String name) -> List.of(name);
            case Query.Cites(String name) -> List.of(name);
            case Query.Not(Query part) -> names(part);
            case Query.All(List<Query> parts) -> names(parts);
            case Query.Any(List<Query> parts) -> names(parts);
            default -> List.of();
        };
    }

    private static List<String> names(List<Query> parts) {
        return parts.stream().flatMap(part -> names(part).stream()).distinct().toList();
    }
}
