package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * Counts the articles that make each claim, in one pass over the matching ones. How the segments'
 * numbers for a claim belong together is kept until the reader changes.
 */
final class ClaimCounter {
    private final List<LeafReaderContext> leaves;
    private final OrdinalMap ordinals;

    private record InGroup(int claim, long group) {}

    private ClaimCounter(List<LeafReaderContext> leaves, OrdinalMap ordinals) {
        this.leaves = leaves;
        this.ordinals = ordinals;
    }

    static ClaimCounter of(IndexReader reader) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        SortedSetDocValues[] columns = new SortedSetDocValues[leaves.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(leaves.get(i));
        }
        return new ClaimCounter(leaves, OrdinalMap.build(null, columns, PackedInts.DEFAULT));
    }

    private static SortedSetDocValues column(LeafReaderContext leaf) throws IOException {
        return DocValues.getSortedSet(leaf.reader(), Fields.CLAIM);
    }

    /** Claims with the number of matching articles that make each, copies once; most first. */
    final class Ranked {
        private final int[] claims;
        private final SortedSetDocValues[] columns = new SortedSetDocValues[leaves.size()];

        private Ranked(int[] claims) {
            this.claims = claims;
        }

        int size() {
            return claims.length;
        }

        /** The hash of the claim at a place. */
        String hash(int place) throws IOException {
            int claim = claims[place];
            int at = ordinals.getFirstSegmentNumber(claim);
            if (columns[at] == null) {
                columns[at] = column(leaves.get(at));
            }
            return columns[at].lookupOrd(ordinals.getFirstSegmentOrd(claim)).utf8ToString();
        }
    }

    /** Those that at least some articles make, as far as the time reaches. */
    Ranked count(TimedSearcher searcher, Query matching, int least) throws IOException {
        int[] counts = new int[(int) ordinals.getValueCount()];
        Set<InGroup> seen = new HashSet<>();
        searcher.each(Unscored.of(matching), leaf -> counting(leaf.ord, counts, seen));
        return new Ranked(ranked(counts, least));
    }

    /** Most first; equal ones in the order of their numbers, which is that of their hashes. */
    private static int[] ranked(int[] counts, int least) {
        int greatest = Arrays.stream(counts).max().orElse(0);
        int[] places = new int[Math.max(greatest, least) + 2];
        for (int count : counts) {
            places[count]++;
        }
        int before = 0;
        for (int count = greatest; count >= least; count--) {
            int claims = places[count];
            places[count] = before;
            before += claims;
        }
        int[] ranked = new int[before];
        for (int claim = 0; claim < counts.length; claim++) {
            if (counts[claim] >= least) {
                ranked[places[counts[claim]]++] = claim;
            }
        }
        return ranked;
    }

    private StoredArticles.OnDocument counting(int at, int[] counts, Set<InGroup> seen)
            throws IOException {
        LeafReaderContext leaf = leaves.get(at);
        SortedSetDocValues claims = column(leaf);
        NumericDocValues groups = DocValues.getNumeric(leaf.reader(), Fields.GROUP);
        LongValues global = ordinals.getGlobalOrds(at);
        return document -> {
            if (!claims.advanceExact(document)) {
                return;
            }
            long group = groups.advanceExact(document) ? groups.longValue() : StoredGroups.NONE;
            for (int i = 0; i < claims.docValueCount(); i++) {
                int claim = (int) global.get(claims.nextOrd());
                if (group == StoredGroups.NONE || seen.add(new InGroup(claim, group))) {
                    counts[claim]++;
                }
            }
        };
    }
}
