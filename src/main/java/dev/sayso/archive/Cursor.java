package dev.sayso.archive;

import dev.sayso.article.ArticleId;

/**
 * Where the reading of a list of hits was left: the next hit is the first one after it in the
 * search's order.
 *
 * @param key what the order compares first: for {@link Search.Sort#RELEVANCE} the bits of the
 *     score, else the day of publication, counted from 1970, with the least or greatest number for
 *     undated articles
 * @param id of the last hit that was read; equal keys stand in the order of their ids
 */
public record Cursor(long key, ArticleId id) {
    /** After a hit of a search in that order. */
    public static Cursor after(Hit hit, Search.Sort sort) {
        return new Cursor(key(hit, sort), hit.article().id());
    }

    private static long key(Hit hit, Search.Sort sort) {
        return switch (sort) {
            case RELEVANCE -> Float.floatToIntBits(hit.score());
            case NEWEST -> day(hit, Long.MIN_VALUE);
            case OLDEST -> day(hit, Long.MAX_VALUE);
        };
    }

    private static long day(Hit hit, long undated) {
        return hit.article().published().map(day -> day.toEpochDay()).orElse(undated);
    }

    /** The key as a score; for {@link Search.Sort#RELEVANCE} only. */
    public float score() {
        return Float.intBitsToFloat((int) key);
    }
}
