package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The facet values of one segment's articles, unpacked in memory. Most documents of a segment are
 * statistics, so articles have numbers of their own here, in the order of their documents. Values
 * are ranked, the one that most articles have first: what is counted most stands together.
 *
 * <p>Each article has the list of its values. A value that many articles have is kept as a set of
 * articles too: where many match, how many of them have it is told sooner by comparing two sets, 64
 * articles at a time.
 */
final class SegmentFacets {
    /**
     * A value that one article of so many has is kept as a set: about where comparing sets becomes
     * quicker than counting one by one, and where the set takes no more room than the lists.
     */
    private static final int FREQUENT = 64;

    /** Comparing so many words of two sets costs about as much as counting one value. */
    private static final int WORDS_FOR_ONE = 3;

    /** Takes how many of the matching articles have the value of a rank. */
    interface Counts {
        void add(int rank, int articles);
    }

    private final ArticleNumbers numbers;

    /** The value of each rank, by its number in the segment's column. */
    private final int[] ranked;

    private final RankLists lists;

    /** The articles that have the values of the first ranks. */
    private final FixedBitSet[] sets;

    /** How many entries of the lists stand in sets as well. */
    private final long inSets;

    private SegmentFacets(
            ArticleNumbers numbers, int[] ranked, RankLists lists, FixedBitSet[] sets) {
        this.numbers = numbers;
        this.ranked = ranked;
        this.lists = lists;
        this.sets = sets;
        long entries = 0;
        for (FixedBitSet set : sets) {
            entries += set.cardinality();
        }
        this.inSets = entries;
    }

    static SegmentFacets of(LeafReader reader) throws IOException {
        SortedSetDocValues column = DocValues.getSortedSet(reader, Fields.FACETS);
        FixedBitSet documents = new FixedBitSet(Math.max(1, reader.maxDoc()));
        int[] holding = new int[(int) column.getValueCount()];
        while (column.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            documents.set(column.docID());
            for (int i = column.docValueCount(); i > 0; i--) {
                holding[(int) column.nextOrd()]++;
            }
        }
        ArticleNumbers numbers = new ArticleNumbers(documents);
        int[] ranked =
                IntStream.range(0, holding.length)
                        .boxed()
                        .sorted(Comparator.comparingInt(value -> -holding[value]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int frequent = 0;
        while (frequent < ranked.length
                && (long) holding[ranked[frequent]] * FREQUENT >= numbers.size()) {
            frequent++;
        }
        FixedBitSet[] sets = new FixedBitSet[frequent];
        for (int rank = 0; rank < frequent; rank++) {
            sets[rank] = new FixedBitSet(numbers.size());
        }
        RankLists lists =
                RankLists.of(
                        DocValues.getSortedSet(reader, Fields.FACETS),
                        numbers.size(),
                        holding,
                        ranked,
                        frequent,
                        (article, rank) -> sets[rank].set(article));
        return new SegmentFacets(numbers, ranked, lists, sets);
    }

    /** The numbers of the segment's articles. */
    ArticleNumbers numbers() {
        return numbers;
    }

    /** How many values there are. */
    int size() {
        return ranked.length;
    }

    /** The value of a rank, by its number in the segment's column. */
    int value(int rank) {
        return ranked[rank];
    }

    /**
     * How many of the articles have each value; of those that none has, nothing.
     *
     * @param scratch zeros, at least as many as the segment has values; zeros again afterwards
     */
    void count(FixedBitSet articles, int[] scratch, Counts counts) {
        boolean many = areMany(articles);
        if (many) {
            for (int rank = 0; rank < sets.length; rank++) {
                scratch[rank] = (int) FixedBitSet.intersectionCount(sets[rank], articles);
            }
        }
        lists.count(articles, many, scratch);
        for (int rank = 0; rank < ranked.length; rank++) {
            if (scratch[rank] > 0) {
                counts.add(rank, scratch[rank]);
                scratch[rank] = 0;
            }
        }
    }

    /** Whether comparing sets is less work than going through the frequent values one by one. */
    private boolean areMany(FixedBitSet articles) {
        long words = (long) sets.length * articles.getBits().length;
        return inSets * articles.cardinality() * WORDS_FOR_ONE > words * numbers.size();
    }
}
