package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** A claim with the number of matching articles that make it, copies once. */
    record Counted(String hash, int articles) {}

    /** Those that at least some articles make, most first, as far as the time reaches. */
    List<Counted> count(TimedSearcher searcher, Query matching, int least) throws IOException {
        int[] counts = new int[(int) ordinals.getValueCount()];
        Set<InGroup> seen = new HashSet<>();
        searcher.each(matching, leaf -> counting(leaf.ord, counts, seen));
        int[] made = IntStream.range(0, counts.length).filter(c -> counts[c] >= least).toArray();
        List<Counted> counted = new ArrayList<>(made.length);
        SortedSetDocValues[] columns = new SortedSetDocValues[leaves.size()];
        for (int claim : made) {
            counted.add(new Counted(hash(claim, columns), counts[claim]));
        }
        // A stable sort keeps equal ones in the order of their hashes.
        counted.sort((one, other) -> Integer.compare(other.articles(), one.articles()));
        return counted;
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

    private String hash(int claim, SortedSetDocValues[] columns) throws IOException {
        int at = ordinals.getFirstSegmentNumber(claim);
        if (columns[at] == null) {
            columns[at] = column(leaves.get(at));
        }
        return columns[at].lookupOrd(ordinals.getFirstSegmentOrd(claim)).utf8ToString();
    }
}
