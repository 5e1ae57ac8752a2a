package dev.sayso.archive;

import dev.sayso.query.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One search.
 *
 * @param page counted from 1; {@code page * size} is at most 10,000
 * @param size hits a page, 0 to 100; 0 counts only
 */
public record Search(Query query, List<Filter> filters, Sort sort, int page, int size) {
    /** The order of hits. Equal ones stand in the order of their ids. */
    public enum Sort {
        RELEVANCE("Relevance"),
        /** By relevance, with a mild preference for newer ones: {@link Freshness}. */
        FRESH("Relevance, newer first"),
        NEWEST("Newest"),
        OLDEST("Oldest");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        /** As people read it in a menu. */
        public String words() {
            return words;
        }

        /** As it is typed: {@code fresh}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Sort> labelled(String label) {
            return Arrays.stream(values()).filter(sort -> sort.label().equals(label)).findFirst();
        }

        /** Whether hits have a score in this order. */
        public boolean isScored() {
            return this == RELEVANCE || this == FRESH;
        }
    }

    /** How far into a result one may page. */
    public static final int DEEPEST = 10_000;

    public Search {
        filters = List.copyOf(filters);
        if (page < 1 || size < 0 || size > 100 || (long) page * size > DEEPEST) {
            throw new IllegalArgumentException("page " + page + " of size " + size);
        }
    }

    /** The first twenty by relevance. */
    public static Search of(Query query) {
        return new Search(query, List.of(), Sort.RELEVANCE, 1, 20);
    }

    public Search sized(int newSize) {
        return new Search(query, filters, sort, page, newSize);
    }

    public Search sorted(Sort newSort) {
        return new Search(query, filters, newSort, page, size);
    }
}
