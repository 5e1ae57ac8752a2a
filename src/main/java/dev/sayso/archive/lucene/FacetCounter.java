package dev.sayso.archive.lucene;

import dev.sayso.archive.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * Knows the values of all facets of a reader by their numbers: they stand in one column, {@link
 * Fields#FACETS}, in the order of facets' labels and values. Kept until the reader changes.
 */
final class FacetCounter {
    /** What parts a facet's label from the value. */
    private static final char MARK = '\u001f';

    /** The numbers of one facet's values. */
    record Range(int from, int to) {
        boolean holds(int value) {
            return value >= from && value < to;
        }
    }

    private final OrdinalMap numbers;

    /** For each segment the reader's number of the value of each rank. */
    private final int[][] unpacked;

    private final List<SegmentFacets> segments;

    /** The same, by what tells that a segment's articles are still those. */
    private final Map<Object, SegmentFacets> known;

    /** The articles of each segment that have copies. */
    private final List<FixedBitSet> duplicates;

    private final Map<Facet, Range> ranges = new EnumMap<>(Facet.class);

    private FacetCounter(
            OrdinalMap numbers,
            List<SegmentFacets> segments,
            Map<Object, SegmentFacets> known,
            List<FixedBitSet> duplicates) {
        this.known = known;
        this.numbers = numbers;
        this.segments = segments;
        this.duplicates = duplicates;
        this.unpacked = new int[segments.size()][];
        for (int segment = 0; segment < unpacked.length; segment++) {
            LongValues packed = numbers.getGlobalOrds(segment);
            SegmentFacets facets = segments.get(segment);
            int[] all = new int[facets.size()];
            Arrays.setAll(all, rank -> (int) packed.get(facets.value(rank)));
            unpacked[segment] = all;
        }
    }

    /**
     * @param known the segments that were read for an earlier reader, by their keys; see {@link
     *     #known}
     */
    static FacetCounter of(IndexReader reader, Map<Object, SegmentFacets> known)
            throws IOException {
        List<SortedSetDocValues> columns = columns(reader);
        List<SegmentFacets> segments = new ArrayList<>();
        List<FixedBitSet> duplicates = new ArrayList<>();
        Map<Object, SegmentFacets> read = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SegmentFacets before = known.get(key(leaf));
            SegmentFacets segment = before == null ? SegmentFacets.of(leaf.reader()) : before;
            segments.add(segment);
            read.put(key(leaf), segment);
            duplicates.add(duplicates(leaf.reader(), segment.numbers()));
        }
        FacetCounter counter =
                new FacetCounter(
                        OrdinalMap.build(
                                null,
                                columns.toArray(SortedSetDocValues[]::new),
                                PackedInts.DEFAULT),
                        segments,
                        read,
                        duplicates);
        for (Facet facet : Facet.values()) {
            String label = facet.label();
            counter.ranges.put(
                    facet,
                    new Range(
                            counter.firstNotBefore(columns, label + MARK),
                            counter.firstNotBefore(columns, label + (char) (MARK + 1))));
        }
        return counter;
    }

    /** Groups of copies are written anew without touching the segment: they are read each time. */
    private static FixedBitSet duplicates(LeafReader reader, ArticleNumbers numbers)
            throws IOException {
        FixedBitSet duplicates = new FixedBitSet(numbers.size());
        NumericDocValues groups = DocValues.getNumeric(reader, Fields.GROUP);
        for (int document = groups.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = groups.nextDoc()) {
            if (groups.longValue() != StoredGroups.NONE && numbers.isArticle(document)) {
                duplicates.set(numbers.of(document));
            }
        }
        return duplicates;
    }

    /** What stays the same as long as the segment's articles do. */
    private static Object key(LeafReaderContext leaf) {
        return leaf.reader().getCoreCacheHelper().getKey();
    }

    /** What was read of each segment, for the next reader. */
    Map<Object, SegmentFacets> known() {
        return known;
    }

    SegmentFacets segment(LeafReaderContext leaf) {
        return segments.get(leaf.ord);
    }

    /** The numbers of the segment's articles that have copies. */
    FixedBitSet duplicates(LeafReaderContext leaf) {
        return duplicates.get(leaf.ord);
    }

    /** The column of each segment; for one thread. */
    static List<SortedSetDocValues> columns(IndexReader reader) throws IOException {
        List<SortedSetDocValues> columns = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            columns.add(DocValues.getSortedSet(leaf.reader(), Fields.FACETS));
        }
        return columns;
    }

    /** How a value stands in the column. */
    static String term(Facet facet, String value) {
        return facet.label() + MARK + value;
    }

    /** How many values there are, of all facets together. */
    int size() {
        return (int) numbers.getValueCount();
    }

    Range range(Facet facet) {
        return ranges.getOrDefault(facet, new Range(0, 0));
    }

    /** The reader's numbers of a segment's values, by their ranks. */
    int[] numbers(LeafReaderContext leaf) {
        return unpacked[leaf.ord];
    }

    /** The value with that number. */
    String value(List<SortedSetDocValues> columns, int number) throws IOException {
        String term = full(columns, number);
        return term.substring(term.indexOf(MARK) + 1);
    }

    private String full(List<SortedSetDocValues> columns, int number) throws IOException {
        return columns.get(numbers.getFirstSegmentNumber(number))
                .lookupOrd(numbers.getFirstSegmentOrd(number))
                .utf8ToString();
    }

    /** The number of a value that articles have, or -1. */
    int number(List<SortedSetDocValues> columns, Facet facet, String value) throws IOException {
        String term = term(facet, ArticleDocuments.clipped(value));
        int number = firstNotBefore(columns, term);
        return number < size() && full(columns, number).equals(term) ? number : -1;
    }

    private int firstNotBefore(List<SortedSetDocValues> columns, String term) throws IOException {
        BytesRef wanted = new BytesRef(term);
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            SortedSetDocValues column = columns.get(numbers.getFirstSegmentNumber(middle));
            if (column.lookupOrd(numbers.getFirstSegmentOrd(middle)).compareTo(wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
