package dev.sayso.archive;

import dev.sayso.query.Query;
import dev.sayso.query.StatisticCondition;
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
            case Query.Credits(String name) -> List.of(name);
            case Query.WithStatistic(StatisticCondition condition) -> credited(condition);
            case Query.Not(Query part) -> names(part);
            case Query.All(List<Query> parts) -> names(parts);
            case Query.Any(List<Query> parts) -> names(parts);
            default -> List.of();
        };
    }

    private static List<String> credited(StatisticCondition condition) {
        return switch (condition) {
            case StatisticCondition.CreditedTo(String name) -> List.of(name);
            case StatisticCondition.Not(StatisticCondition part) -> credited(part);
            case StatisticCondition.All(List<StatisticCondition> parts) -> creditedInAny(parts);
            case StatisticCondition.Any(List<StatisticCondition> parts) -> creditedInAny(parts);
            default -> List.of();
        };
    }

    private static List<String> creditedInAny(List<StatisticCondition> parts) {
        return parts.stream().flatMap(part -> credited(part).stream()).distinct().toList();
    }

    private static List<String> names(List<Query> parts) {
        return parts.stream().flatMap(part -> names(part).stream()).distinct().toList();
    }
}
