package dev.sayso.archive;

import dev.sayso.query.Query;
import dev.sayso.query.StatisticCondition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which rows of the ledger, in which order.
 *
 * <p>They come from the articles that match the query and the filters. Where the query asks for a
 * statistic, by {@code stat:( … )} outside of any NOT, only such statistics are rows: those that
 * meet one of its conditions.
 *
 * @param narrowing conditions that every row must meet besides
 * @param skip how many rows are passed over first
 */
public record LedgerSearch(
        Query query,
        List<Filter> filters,
        List<StatisticCondition> narrowing,
        Order order,
        int skip) {
    /**
     * The order of rows. Equal ones stand newest article first, then by the article's id, and those
     * of one article in the order of its text. Rows without what the order goes by come last.
     */
    public enum Order {
        NEWEST("newest"),
        OLDEST("oldest"),
        LARGEST("value"),
        SMALLEST("-value"),
        LATEST_PERIOD("period"),
        EARLIEST_PERIOD("-period"),
        SOURCE("source"),
        OUTLET("outlet");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        /** As it stands in an address: {@code -value}. */
        public String label() {
            return label;
        }

        public static Optional<Order> labelled(String label) {
            String lower = label.toLowerCase(Locale.ROOT);
            return Arrays.stream(values()).filter(o -> o.label.equals(lower)).findFirst();
        }
    }

    public LedgerSearch {
        filters = List.copyOf(filters);
        narrowing = List.copyOf(narrowing);
        if (skip < 0) {
            throw new IllegalArgumentException("skip " + skip);
        }
    }

    /** All rows of the articles that match, newest articles first. */
    public static LedgerSearch of(Query query) {
        return new LedgerSearch(query, List.of(), List.of(), Order.NEWEST, 0);
    }

    /** What every row must meet. */
    public StatisticCondition condition() {
        List<StatisticCondition> all = new ArrayList<>(narrowing);
        asked().ifPresent(all::add);
        return StatisticCondition.all(all);
    }

    /** What the query asks of statistics; empty when any will do. */
    public Optional<StatisticCondition> asked() {
        return asked(query);
    }

    /**
     * One of these is met by whatever statistic an article is found by; nothing when any may be.
     */
    private static Optional<StatisticCondition> asked(Query query) {
        return switch (query) {
            case Query.WithStatistic(StatisticCondition condition) -> Optional.of(condition);
            case Query.All(List<Query> parts) ->
                    any(parts.stream().flatMap(part -> asked(part).stream()).toList());
            case Query.Any(List<Query> parts) -> {
                List<Optional<StatisticCondition>> conditions =
                        parts.stream().map(LedgerSearch::asked).toList();
                yield conditions.stream().allMatch(Optional::isPresent)
                        ? any(conditions.stream().flatMap(Optional::stream).toList())
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static Optional<StatisticCondition> any(List<StatisticCondition> conditions) {
        return switch (conditions.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(conditions.getFirst());
            default -> Optional.of(new StatisticCondition.Any(conditions));
        };
    }
}
