package dev.sayso.archive.lucene;

import dev.sayso.archive.LedgerFacet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The ledger's columns of one segment, unpacked in memory, by documents. Most properties of a
 * statistic have few values, and those stand together as one number; so that a statistic is counted
 * by looking up three numbers of two bytes each.
 */
final class SegmentStatistics {
    /** Properties that have so many values that each has a column of its own. */
    private static final List<LedgerFacet> APART = List.of(LedgerFacet.UNIT, LedgerFacet.SOURCE);

    private static final List<LedgerFacet> TOGETHER =
            List.of(
                    LedgerFacet.KIND,
                    LedgerFacet.ROLE,
                    LedgerFacet.DIRECTION,
                    LedgerFacet.CHECK,
                    LedgerFacet.YEAR);

    private final FixedBitSet articles;

    /** By documents: 0 for what is no statistic, else one more than the place among the shapes. */
    private final SmallNumbers shape;

    /** The values of each shape, by their numbers in the columns; -1 for none. */
    private final int[][] shapes;

    /** By documents: 0 for no value, else one more than its number in the column. */
    private final Map<LedgerFacet, SmallNumbers> apart;

    private SegmentStatistics(
            FixedBitSet articles,
            SmallNumbers shape,
            int[][] shapes,
            Map<LedgerFacet, SmallNumbers> apart) {
        this.articles = articles;
        this.shape = shape;
        this.shapes = shapes;
        this.apart = apart;
    }

    /** What stays the same as long as the segment's documents do. */
    static Object key(LeafReaderContext leaf) {
        return leaf.reader().getCoreCacheHelper().getKey();
    }

    static SegmentStatistics of(LeafReader reader) throws IOException {
        Map<LedgerFacet, SmallNumbers> apart = new EnumMap<>(LedgerFacet.class);
        for (LedgerFacet facet : APART) {
            SortedDocValues column = column(reader, facet);
            SmallNumbers numbers = new SmallNumbers(reader.maxDoc(), column.getValueCount());
            while (column.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                numbers.set(column.docID(), column.ordValue() + 1);
            }
            apart.put(facet, numbers);
        }
        Map<Long, Integer> places = new HashMap<>();
        List<SortedDocValues> together = new ArrayList<>();
        for (LedgerFacet facet : TOGETHER) {
            together.add(column(reader, facet));
        }
        int[] all = shapes(together, new int[reader.maxDoc()], places);
        SmallNumbers shape = new SmallNumbers(all.length, places.size());
        for (int document = 0; document < all.length; document++) {
            shape.set(document, all[document]);
        }
        int[][] shapes = new int[places.size()][];
        places.forEach((code, place) -> shapes[place] = values(together, code));
        return new SegmentStatistics(articles(reader), shape, shapes, apart);
    }

    private static int[] shapes(List<SortedDocValues> columns, int[] all, Map<Long, Integer> places)
            throws IOException {
        // Every statistic is of a kind.
        SortedDocValues kinds = columns.getFirst();
        while (kinds.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int document = kinds.docID();
            long code = kinds.ordValue() + 1L;
            for (SortedDocValues column : columns.subList(1, columns.size())) {
                boolean has = column.advanceExact(document);
                code = code * (column.getValueCount() + 1L) + (has ? column.ordValue() + 1 : 0);
            }
            Integer place = places.putIfAbsent(code, places.size());
            all[document] = (place == null ? places.size() - 1 : place) + 1;
        }
        return all;
    }

    /** The numbers of the values in their columns; -1 for none. */
    private static int[] values(List<SortedDocValues> columns, long code) {
        int[] values = new int[columns.size()];
        long rest = code;
        for (int i = values.length - 1; i >= 0; i--) {
            long different = columns.get(i).getValueCount() + 1L;
            values[i] = (int) (rest % different) - 1;
            rest /= different;
        }
        return values;
    }

    private static FixedBitSet articles(LeafReader reader) throws IOException {
        FixedBitSet articles = new FixedBitSet(Math.max(1, reader.maxDoc()));
        SortedDocValues ids = DocValues.getSorted(reader, Fields.ID);
        while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            articles.set(ids.docID());
        }
        return articles;
    }

    static SortedDocValues column(LeafReader reader, LedgerFacet facet) throws IOException {
        return DocValues.getSorted(reader, StatisticFields.counted(facet));
    }

    /** The first document that may be a statistic of the article. */
    int first(int article) {
        return article == 0 ? 0 : articles.prevSetBit(article - 1) + 1;
    }

    /** Begins to count; for one thread. */
    Counting counting() {
        return new Counting();
    }

    /** Takes how many of the statistics have a value, by its number in the column. */
    interface Counts {
        void add(LedgerFacet facet, int value, int statistics) throws IOException;
    }

    /** Statistics of this segment, counted. */
    final class Counting {
        private final int[] ofShape = new int[shapes.length + 1];
        private final int[][] ofApart = new int[APART.size()][];

        private Counting() {
            for (int i = 0; i < ofApart.length; i++) {
                ofApart[i] = new int[numbers(i).most() + 1];
            }
        }

        private SmallNumbers numbers(int place) {
            return apart.getOrDefault(APART.get(place), shape);
        }

        /** Counts a document, if it is a statistic. */
        void add(int document) {
            int number = shape.get(document);
            if (number > 0) {
                ofShape[number]++;
                for (int i = 0; i < ofApart.length; i++) {
                    ofApart[i][numbers(i).get(document)]++;
                }
            }
        }

        long total() {
            long total = 0;
            for (int count : ofShape) {
                total += count;
            }
            return total;
        }

        /** How many credit nobody. */
        long unsourced() {
            return ofApart[APART.indexOf(LedgerFacet.SOURCE)][0];
        }

        /** Gives all counts. */
        void give(Counts counts) throws IOException {
            for (int i = 0; i < ofApart.length; i++) {
                for (int value = 1; value < ofApart[i].length; value++) {
                    if (ofApart[i][value] > 0) {
                        counts.add(APART.get(i), value - 1, ofApart[i][value]);
                    }
                }
            }
            for (int place = 0; place < shapes.length; place++) {
                for (int i = 0; i < TOGETHER.size() && ofShape[place + 1] > 0; i++) {
                    if (shapes[place][i] >= 0) {
                        counts.add(TOGETHER.get(i), shapes[place][i], ofShape[place + 1]);
                    }
                }
            }
        }
    }
}
