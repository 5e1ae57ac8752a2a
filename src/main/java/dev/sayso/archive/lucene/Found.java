package dev.sayso.archive.lucene;

import dev.sayso.archive.Match;
import dev.sayso.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place that one term of a query matches.
 *
 * @param term its number among the terms of the query
 * @param together whether it is several words that were asked for together
 */
record Found(Match match, int term, boolean together) {
    /** In the order of the text; of two that begin together the longer first. */
    static final Comparator<Found> ORDER =
            Comparator.comparingInt(Found::start)
                    .thenComparing(Comparator.comparingInt(Found::end).reversed())
                    .thenComparingInt(Found::term);

    Span span() {
        return match.span();
    }

    int start() {
        return span().start();
    }

    int end() {
        return span().end();
    }

    Found shift(int offset) {
        return new Found(match.shift(offset), term, together);
    }

    /**
     * What is marked: of two places that overlap the one that begins first, and of those the
     * longer.
     *
     * @param found in order
     */
    static List<Match> disjoint(List<Found> found) {
        List<Match> marks = new ArrayList<>();
        int from = 0;
        for (Found one : found) {
            if (one.start() >= from && one.span().length() > 0) {
                marks.add(one.match());
                from = one.end();
            }
        }
        return marks;
    }
}
