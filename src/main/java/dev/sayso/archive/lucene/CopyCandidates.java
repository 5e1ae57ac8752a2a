package dev.sayso.archive.lucene;

import dev.sayso.duplicate.Sketch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds the articles that share keys of a sketch. */
final class CopyCandidates {
    /**
     * How many articles are looked at for one key. A key that more of them have comes from a text
     * that stands in thousands; a copy of that is found among the first.
     */
    private static final int MOST_FOR_A_KEY = 1_000;

    private static final int FEWEST_KEYS = 2;

    /** One segment with its keys. */
    private record Segment(LeafReaderContext leaf, TermsEnum keys, @Nullable Bits live) {}

    private final List<Segment> segments = new ArrayList<>();

    CopyCandidates(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms keys = leaf.reader().terms(Fields.COPY_KEY);
            if (keys != null) {
                segments.add(new Segment(leaf, keys.iterator(), leaf.reader().getLiveDocs()));
            }
        }
    }

    /** The documents that share at least two keys, those that share most first; at most 1,000. */
    List<Integer> of(Sketch sketch) throws IOException {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String key : sketch.keys()) {
            count(new BytesRef(key), shared);
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_KEYS)
                .sorted(
                        Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(MOST_FOR_A_KEY)
                .toList();
    }

    private void count(BytesRef key, Map<Integer, Integer> shared) throws IOException {
        int looked = 0;
        for (Segment segment : segments) {
            if (!segment.keys().seekExact(key)) {
                continue;
            }
            PostingsEnum articles = segment.keys().postings(null, PostingsEnum.NONE);
            for (int document = articles.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS && looked < MOST_FOR_A_KEY;
                    document = articles.nextDoc()) {
                if (segment.live() == null || segment.live().get(document)) {
                    shared.merge(segment.leaf().docBase + document, 1, Integer::sum);
                    looked++;
                }
            }
        }
    }
}
