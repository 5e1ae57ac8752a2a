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
 * @param after begin behind this place rather than at a page, however deep it is; {@code page} is 1
 *     then
 * @param detail what is wanted besides the articles themselves
 */
public record Search(
        Query query,
        List<Filter> filters,
        Sort sort,
        int page,
        int size,
        Optional<Cursor> after,
        Detail detail) {
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

    /** How much is told. What is not asked for costs nothing. */
    public enum Detail {
        /** Hits with snippets, and counts by facet. */
        EVERYTHING,
        /** Hits with snippets; no facet is counted. */
        SNIPPETS,
        /** Hits without snippets. */
        ARTICLES
    }

    /** How far into a result one may page; a cursor goes further. */
    public static final int DEEPEST = 10_000;

    public Search {
        filters = List.copyOf(filters);
        if (page < 1 || size < 0 || size > 100 || (long) page * size > DEEPEST) {
            throw new IllegalArgumentException("page " + page + " of size " + size);
        }
        if (after.isPresent() && page != 1) {
            throw new IllegalArgumentException("page " + page + " after " + after.get());
        }
    }

    /** Hits with snippets, and counts by facet, of one page. */
    public Search(Query query, List<Filter> filters, Sort sort, int page, int size) {
        this(query, filters, sort, page, size, Optional.empty(), Detail.EVERYTHING);
    }

    /** The first twenty by relevance. */
    public static Search of(Query query) {
        return new Search(query, List.of(), Sort.RELEVANCE, 1, 20);
    }

    /** Only how many articles match. */
    public static Search counting(Query query) {
        return of(query).counting();
    }

    /** The same search, only counted. */
    public Search counting() {
        return new Search(query, filters, sort, 1, 0, Optional.empty(), Detail.ARTICLES);
    }

    public Search sized(int newSize) {
        return new Search(query, filters, sort, page, newSize, after, detail);
    }

    public Search sorted(Sort newSort) {
        return new Search(query, filters, newSort, page, size, after, detail);
    }

    /** The hits behind that place. */
    public Search after(Cursor cursor) {
        return new Search(query, filters, sort, 1, size, Optional.of(cursor), detail);
    }

    public Search telling(Detail wanted) {
        return new Search(query, filters, sort, page, size, after, wanted);
    }
}
