package dev.sayso.archive.lucene;

import dev.sayso.archive.LedgerFacet;
import dev.sayso.archive.LedgerTally;
import dev.sayso.archive.Results.FacetCount;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;

/** Counts statistics and what stands in their columns. */
final class LedgerCount {
    private final Map<LedgerFacet, Map<String, Long>> values = new EnumMap<>(LedgerFacet.class);
    private long total;
    private long unsourced;

    LedgerCount() {
        for (LedgerFacet facet : LedgerFacet.values()) {
            values.put(facet, new HashMap<>());
        }
    }

    /** Counts in one segment; documents come in ascending order. */
    InSegment in(LeafReaderContext leaf) throws IOException {
        return new InSegment(leaf);
    }

    LedgerTally tally(boolean partial) {
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
        private final Map<LedgerFacet, SortedDocValues> columns = new EnumMap<>(LedgerFacet.class);
        private final Map<LedgerFacet, int[]> counts = new EnumMap<>(LedgerFacet.class);

        private InSegment(LeafReaderContext leaf) throws IOException {
            for (LedgerFacet facet : LedgerFacet.values()) {
                SortedDocValues column =
                        DocValues.getSorted(leaf.reader(), StatisticFields.counted(facet));
                columns.put(facet, column);
                counts.put(facet, new int[column.getValueCount()]);
            }
        }

        void add(int document) throws IOException {
            total++;
            boolean credited = false;
            for (Map.Entry<LedgerFacet, SortedDocValues> column : columns.entrySet()) {
                if (column.getValue().advanceExact(document)) {
                    counts(column.getKey())[column.getValue().ordValue()]++;
                    credited |= column.getKey() == LedgerFacet.SOURCE;
                }
            }
            unsourced += credited ? 0 : 1;
        }

        /** Takes what was counted over, by the values themselves. */
        void end() throws IOException {
            for (Map.Entry<LedgerFacet, SortedDocValues> column : columns.entrySet()) {
                int[] counted = counts(column.getKey());
                Map<String, Long> all = values.getOrDefault(column.getKey(), new HashMap<>());
                for (int i = 0; i < counted.length; i++) {
                    if (counted[i] > 0) {
                        String value = column.getValue().lookupOrd(i).utf8ToString();
                        all.merge(value, (long) counted[i], Long::sum);
                    }
                }
            }
        }

        private int[] counts(LedgerFacet facet) {
            return counts.getOrDefault(facet, new int[0]);
        }
    }
}
