package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is counted once for a reader, until there is another. What was unpacked of a segment
 * goes over to the next reader that has the segment. Each part is made when it is first wanted.
 * Safe for several threads.
 */
final class ReaderCounts {
    private @Nullable DirectoryReader latest;
    private @Nullable FacetCounter facets;
    private @Nullable ClaimCounter claims;
    private Map<Object, SegmentFacets> knownFacets = Map.of();
    private Map<Object, SegmentStatistics> knownStatistics = Map.of();

    private void turnTo(DirectoryReader reader) {
        if (!reader.equals(latest)) {
            latest = reader;
            facets = null;
            claims = null;
        }
    }

    /** What counts facets. */
    synchronized FacetCounter facets(IndexSearcher searcher) throws IOException {
        DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
        turnTo(reader);
        FacetCounter counter = facets;
        if (counter == null) {
            counter = FacetCounter.of(reader, knownFacets);
            knownFacets = counter.known();
            facets = counter;
        }
        return counter;
    }

    /** What counts claims. */
    synchronized ClaimCounter claims(IndexSearcher searcher) throws IOException {
        DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
        turnTo(reader);
        ClaimCounter counter = claims;
        if (counter == null) {
            counter = ClaimCounter.of(reader);
            claims = counter;
        }
        return counter;
    }

    /** What counts statistics: the columns of each segment, by what tells segments apart. */
    synchronized Map<Object, SegmentStatistics> statistics(IndexSearcher searcher)
            throws IOException {
        Map<Object, SegmentStatistics> known = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Object key = SegmentStatistics.key(leaf);
            SegmentStatistics before = knownStatistics.get(key);
            known.put(key, before == null ? SegmentStatistics.of(leaf.reader()) : before);
        }
        knownStatistics = Map.copyOf(known);
        return knownStatistics;
    }
}
