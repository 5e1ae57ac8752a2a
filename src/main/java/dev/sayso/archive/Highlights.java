package dev.sayso.archive;

import java.util.List;
import java.util.Map;

/**
 * Every place in one article that a query matches, over all of its texts: offsets, in order, not
 * overlapping in one text.
 *
 * @param matched whether the article matches the whole query; where it does not, nothing is marked,
 *     and the terms say what it has of it
 * @param standfirst in the standfirst among the article's particulars; none where there is none
 * @param apart in the blocks that are set apart, by their index among the article's blocks. The
 *     first that holds the very words of the standfirst is left out: it is marked as that.
 * @param terms the parts of the query that can be marked, in its order
 * @param cut whether there are more places than are given: {@link #MOST} in all
 */
public record Highlights(
        boolean matched,
        List<Match> title,
        List<Match> standfirst,
        List<Match> body,
        Map<Integer, List<Match>> apart,
        List<TermHits> terms,
        boolean cut) {
    /** How many places are given of one article. */
    public static final int MOST = 5_000;

    /** Up to how many hits of one term are counted. */
    public static final int MOST_COUNTED = 100_000;

    /** How many forms of a word that begins so, or has that shape, are marked. */
    public static final int MOST_FORMS = 50;

    /**
     * How often one part of the query stands in the article.
     *
     * @param term as the query language writes it
     * @param hits each place counted, also where another term's mark covers it; at most {@link
     *     #MOST_COUNTED}
     * @param moreForms whether more than {@link #MOST_FORMS} words of the archive begin so or have
     *     that shape: then the most frequent of them are marked and counted
     */
    public record TermHits(String term, int hits, boolean moreForms) {}

    public Highlights {
        title = List.copyOf(title);
        standfirst = List.copyOf(standfirst);
        body = List.copyOf(body);
        apart = Map.copyOf(apart);
        terms = List.copyOf(terms);
    }

    /** Nothing was asked for, or there is no such article. */
    public static Highlights none() {
        return new Highlights(false, List.of(), List.of(), List.of(), Map.of(), List.of(), false);
    }

    /** The places in a block that is set apart. */
    public List<Match> apart(int block) {
        return apart.getOrDefault(block, List.of());
    }
}
