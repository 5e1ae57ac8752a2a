package dev.sayso.archive;

import dev.sayso.article.ArticleId;

/**
 * Where the reading of a list of hits was left: the next hit is the first one after it in the
 * search's order.
 *
 * @param score of the last hit that was read; 0 where the order has none
 * @param day on which it was published, counted from 1970; of an undated one {@link
 *     #BEFORE_ALL_DAYS} or {@link #AFTER_ALL_DAYS}
 * @param id the last hit's; equal ones stand in the order of their ids
 */
public record Cursor(float score, long day, ArticleId id) {
    /** The day of undated articles, so that they stand last where the newest come first. */
    public static final long BEFORE_ALL_DAYS = Long.MIN_VALUE;

    /** The day of undated articles, so that they stand last where the oldest come first. */
    public static final long AFTER_ALL_DAYS = Long.MAX_VALUE;

    /** After a hit of a search in that order. */
    public static Cursor after(Hit hit, Search.Sort sort) {
        long undated = sort == Search.Sort.OLDEST ? AFTER_ALL_DAYS : BEFORE_ALL_DAYS;
        return new Cursor(
                sort.isScored() ? hit.score() : 0,
                hit.article().published().map(day -> day.toEpochDay()).orElse(undated),
                hit.article().id());
    }

    /** Whether the article has a date. */
    public boolean isDated() {
        return day != BEFORE_ALL_DAYS && day != AFTER_ALL_DAYS;
    }
}
