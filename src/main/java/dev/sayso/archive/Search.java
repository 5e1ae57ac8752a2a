package dev.sayso.archive;

import dev.sayso.query.Query;
import java.util.List;

/**
 * One search.
 *
 * @param page counted from 1; {@code page * size} is at most 10,000
 * @param size hits a page, 0 to 100; 0 counts only
 */
public record Search(Query query, List<Filter> filters, Sort sort, int page, int size) {
    /** The order of hits. Equal ones stand in the order of their ids. */
    public enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST
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
