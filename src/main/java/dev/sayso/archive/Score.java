package dev.sayso.archive;

import java.util.List;

/**
 * How an article comes by its place among the hits of a query.
 *
 * @param total as in {@link Hit#score()} under {@link Search.Sort#RELEVANCE}; 0 where the query
 *     only narrows
 * @param parts what it is made of; the largest first
 */
public record Score(float total, List<Part> parts) {
    /**
     * One part of it.
     *
     * @param what the part of the query, or the bonus
     * @param where the text in which it stands, or empty
     * @param weight by which {@code points} are multiplied already
     * @param points how much; of the texts in which one word stands the best counts whole and the
     *     others a little
     */
    public record Part(String what, String where, float weight, float points) {}

    public Score {
        parts = List.copyOf(parts);
    }
}
