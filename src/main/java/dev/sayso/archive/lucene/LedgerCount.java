package dev.sayso.archive.lucene;

import dev.sayso.archive.LedgerFacet;
import dev.sayso.archive.LedgerTally;
import dev.sayso.archive.Results.FacetCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;

/** Counts statistics and what stands in their columns. */
final class LedgerCount {
    private final Map<Object, SegmentStatistics> segments;
    private final FixedBitSet leftOut;
    private final List<InSegment> counted = new ArrayList<>();

    /**
     * @param segments of the reader, by their keys
     * @param leftOut documents that do not count; it may end before the last document
     */
    LedgerCount(Map<Object, SegmentStatistics> segments, FixedBitSet leftOut) {
        this.segments = segments;
        this.leftOut = leftOut;
    }

    /** Counts in one segment. */
    InSegment in(LeafReaderContext leaf) throws IOException {
        SegmentStatistics columns = segments.get(SegmentStatistics.key(leaf));
        InSegment segment =
                new InSegment(
                        leaf, columns == null ? SegmentStatistics.of(leaf.reader()) : columns);
        counted.add(segment);
        return segment;
    }

    LedgerTally tally(boolean partial) throws IOException {
        Map<LedgerFacet, Map<String, Long>> values = new EnumMap<>(LedgerFacet.class);
        for (LedgerFacet facet : LedgerFacet.values()) {
            values.put(facet, new HashMap<>());
        }
        long total = 0;
        long unsourced = 0;
        for (InSegment segment : counted) {
            total += segment.counting.total();
            unsourced += segment.counting.unsourced();
            segment.end(values);
        }
        Map<LedgerFacet, List<FacetCount>> facets = new EnumMap<>(LedgerFacet.class);
        values.forEach((facet, counts) -> facets.put(facet, most(counts)));
        return new LedgerTally(total, unsourced, facets, partial);
    }

    private static List<FacetCount> most(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingLong(FacetCount::count)
                                .reversed()
                                .thenComparing(FacetCount::value))
                .limit(LedgerTally.MOST_VALUES)
                .toList();
    }

    /** The counts of a segment by the numbers of its values. */
    final class InSegment {
        private final LeafReaderContext leaf;
        private final SegmentStatistics columns;
        private final SegmentStatistics.Counting counting;

        private InSegment(LeafReaderContext leaf, SegmentStatistics columns) {
            this.leaf = leaf;
            this.columns = columns;
            this.counting = columns.counting();
        }

        /** Counts a statistic. */
        void add(int document) {
            int overall = leaf.docBase + document;
            if (overall >= leftOut.length() || !leftOut.get(overall)) {
                counting.add(document);
            }
        }

        /** Counts all statistics of an article. */
        void addBlock(int article) {
            for (int document = columns.first(article); document < article; document++) {
                add(document);
            }
        }

        /** Takes what was counted over, by the values themselves. */
        private void end(Map<LedgerFacet, Map<String, Long>> values) throws IOException {
            Map<LedgerFacet, SortedDocValues> names = new EnumMap<>(LedgerFacet.class);
            for (LedgerFacet facet : LedgerFacet.values()) {
                names.put(facet, SegmentStatistics.column(leaf.reader(), facet));
            }
            Map<LedgerFacet, Map<Integer, Long>> numbers = new EnumMap<>(LedgerFacet.class);
            counting.give(
                    (facet, value, statistics) ->
                            numbers.computeIfAbsent(facet, f -> new HashMap<>())
                                    .merge(value, (long) statistics, Long::sum));
            for (var of : numbers.entrySet()) {
                SortedDocValues column = names.get(of.getKey());
                Map<String, Long> all = values.get(of.getKey());
                if (column != null && all != null) {
                    for (var one : of.getValue().entrySet()) {
                        String value = column.lookupOrd(one.getKey()).utf8ToString();
                        all.merge(value, one.getValue(), Long::sum);
                    }
                }
            }
        }
    }
}
