package dev.sayso.archive.lucene;

import dev.sayso.archive.Facet;
import dev.sayso.archive.Filter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Collects hits and counts facets in one pass over the articles that match the query without the
 * facets' filters. An article that passes all filters is a hit and counts in every facet; one that
 * fails a single filter counts in that filter's own facet, so that other values of it can still be
 * chosen; one that fails two counts nowhere.
 */
final class FacetCollector implements Collector {
    private record Narrowing(Facet facet, Weight weight) {}

    private final Collector hits;
    private final FacetTally tally;
    private final List<Narrowing> narrowings = new ArrayList<>();

    FacetCollector(IndexSearcher searcher, List<Filter> filters, Collector hits, FacetTally tally)
            throws IOException {
        this.hits = hits;
        this.tally = tally;
        for (Filter filter : filters) {
            narrowings.add(
                    new Narrowing(
                            filter.facet(),
                            searcher.createWeight(
                                    searcher.rewrite(QueryCompiler.compile(filter)),
                                    ScoreMode.COMPLETE_NO_SCORES,
                                    1f)));
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return hits.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        LeafCollector leafHits = hits.getLeafCollector(leaf);
        FacetTally.InSegment counted = tally.in(leaf);
        List<DocIdSetIterator> passing = new ArrayList<>();
        for (Narrowing narrowing : narrowings) {
            Scorer scorer = narrowing.weight().scorer(leaf);
            passing.add(scorer == null ? DocIdSetIterator.empty() : scorer.iterator());
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) throws IOException {
                leafHits.setScorer(scorer);
            }

            @Override
            public void collect(int document) throws IOException {
                int failed = -1;
                for (int i = 0; i < passing.size(); i++) {
                    if (!passes(passing.get(i), document)) {
                        if (failed >= 0 && facet(failed) != facet(i)) {
                            return;
                        }
                        failed = i;
                    }
                }
                if (failed < 0) {
                    leafHits.collect(document);
                    counted.add(document);
                } else {
                    counted.add(document, facet(failed));
                }
            }
        };
    }

    private Facet facet(int narrowing) {
        return narrowings.get(narrowing).facet();
    }

    private static boolean passes(DocIdSetIterator passing, int document) throws IOException {
        int next = passing.docID();
        return (next < document ? passing.advance(document) : next) == document;
    }
}
