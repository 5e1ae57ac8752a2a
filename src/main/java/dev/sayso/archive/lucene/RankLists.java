package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/**
 * For each article of a segment the ranks of its facet values, the frequent values last. They are
 * read out of order and all at once, so that what counts is how much memory they take: two bytes
 * each. The few values of a great segment that have higher ranks stand in a list of their own.
 */
final class RankLists {
    private static final int SHORT = Character.MAX_VALUE + 1;

    /** Is told of each frequent value of an article. */
    interface Frequent {
        void set(int article, int rank);
    }

    private final char[] ranks;

    /** Where the list of each article begins, and at the end where the last one ends. */
    private final int[] starts;

    /** Where in each list the frequent values begin. */
    private final int[] turns;

    /** Of each rank that is no short one: the article and the rank, in the order of articles. */
    private final long[] high;

    private RankLists(char[] ranks, int[] starts, int[] turns, long[] high) {
        this.ranks = ranks;
        this.starts = starts;
        this.turns = turns;
        this.high = high;
    }

    /**
     * @param column at its beginning; the articles are those that have a value
     * @param holding how many articles have each value of the column
     * @param ranked the values in the order of their ranks
     * @param frequent so many ranks are those of frequent values; no more than short ones
     */
    static RankLists of(
            SortedSetDocValues column,
            int articles,
            int[] holding,
            int[] ranked,
            int frequent,
            Frequent taker)
            throws IOException {
        int[] ranks = new int[ranked.length];
        long inShort = 0;
        long inHigh = 0;
        for (int rank = 0; rank < ranked.length; rank++) {
            ranks[ranked[rank]] = rank;
            if (rank < SHORT) {
                inShort += holding[ranked[rank]];
            } else {
                inHigh += holding[ranked[rank]];
            }
        }
        RankLists lists =
                new RankLists(
                        new char[Math.toIntExact(inShort)],
                        new int[articles + 1],
                        new int[articles],
                        new long[Math.toIntExact(inHigh)]);
        lists.fill(column, ranks, frequent, taker);
        return lists;
    }

    private void fill(SortedSetDocValues column, int[] rankOf, int frequent, Frequent taker)
            throws IOException {
        int[] list = new int[rankOf.length];
        int at = 0;
        int highAt = 0;
        for (int article = 0; article < turns.length; article++) {
            column.nextDoc();
            int length = column.docValueCount();
            for (int i = 0; i < length; i++) {
                list[i] = rankOf[(int) column.nextOrd()];
            }
            Arrays.sort(list, 0, length);
            turns[article] = at;
            for (int i = length - 1; i >= 0; i--) {
                if (list[i] >= SHORT) {
                    high[highAt++] = ((long) article << Integer.SIZE) | list[i];
                } else {
                    ranks[at++] = (char) list[i];
                    if (list[i] < frequent) {
                        taker.set(article, list[i]);
                    } else {
                        turns[article] = at;
                    }
                }
            }
            starts[article + 1] = at;
        }
    }

    /**
     * Adds one for each of the articles to the count of each of its values.
     *
     * @param rareOnly leaves the frequent values out
     */
    void count(FixedBitSet articles, boolean rareOnly, int[] counts) {
        int[] ends = rareOnly ? turns : starts;
        int after = rareOnly ? 0 : 1;
        long[] words = articles.getBits();
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                int article = (i << 6) + Long.numberOfTrailingZeros(word);
                int end = ends[article + after];
                for (int at = starts[article]; at < end; at++) {
                    counts[ranks[at]]++;
                }
            }
        }
        for (long entry : high) {
            if (articles.get((int) (entry >>> Integer.SIZE))) {
                counts[(int) entry]++;
            }
        }
    }
}
