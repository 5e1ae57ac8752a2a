package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Keeps what is counted once for a reader, until there is another. Safe for several threads. */
final class ReaderCounts {
    private @Nullable Counts latest;

    /** What counts facets and claims on one reader. */
    record Counts(DirectoryReader reader, FacetCounter facets, ClaimCounter claims) {}

    synchronized Counts of(IndexSearcher searcher) throws IOException {
        DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
        Counts counts = latest;
        if (counts == null || !counts.reader().equals(reader)) {
            var known = counts == null ? Map.<Object, SegmentFacets>of() : counts.facets().known();
            counts = new Counts(reader, FacetCounter.of(reader, known), ClaimCounter.of(reader));
            latest = counts;
        }
        return counts;
    }
}
