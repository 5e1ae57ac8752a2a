package dev.sayso.archive.lucene;

import dev.sayso.archive.Facet;
import dev.sayso.archive.Filter;
import dev.sayso.archive.Freshness;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Results;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.Search;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * One search on one reader: hits, counts by facet, snippets. Ends after two seconds with what it
 * has by then.
 */
final class SearchRun {
    private static final long MILLISECONDS = 2_000;

    private final IndexSearcher searcher;
    private final FacetCounter counter;
    private final Search search;
    private final Optional<Freshness> freshness;

    SearchRun(IndexSearcher searcher, FacetCounter counter, Search search) throws IOException {
        this.freshness =
                search.sort() == Search.Sort.FRESH
                        ? Optional.of(FreshQuery.freshness(searcher))
                        : Optional.empty();
        this.searcher = searcher;
        this.counter = counter;
        this.search = search;
        searcher.setTimeout(new QueryTimeoutImpl(MILLISECONDS));
    }

    Results run() throws IOException {
        int wanted = Math.max(1, search.page() * search.size());
        MultiCollectorManager manager =
                new MultiCollectorManager(
                        new TopFieldCollectorManager(order(), wanted, null, Integer.MAX_VALUE),
                        new FacetsCollectorManager());
        Object[] collected = searcher.search(ranked(), manager);
        TopFieldDocs top = (TopFieldDocs) collected[0];
        Map<Facet, List<FacetCount>> facets = facets((FacetsCollector) collected[1]);
        boolean partial = searcher.timedOut();
        searcher.setTimeout(null);
        return new Results(top.totalHits.value(), partial, hits(top), facets);
    }

    private Query ranked() {
        Query articles = QueryCompiler.compile(search.query(), search.filters());
        return freshness.map(fresh -> (Query) new FreshQuery(articles, fresh)).orElse(articles);
    }

    private Sort order() {
        return freshness.map(FreshQuery::sort).orElseGet(() -> sort(search.sort()));
    }

    private List<Hit> hits(TopFieldDocs top) throws IOException {
        List<Hit> hits = new ArrayList<>();
        int from = (search.page() - 1) * search.size();
        int to = Math.min(top.scoreDocs.length, from + search.size());
        if (from >= to) {
            return List.of();
        }
        MatchFinder matches = new MatchFinder(searcher, search.query());
        StoredCopies copies =
                StoredCopies.of(
                        searcher,
                        Arrays.stream(top.scoreDocs, from, to).map(found -> found.doc).toList());
        for (int i = from; i < to; i++) {
            ScoreDoc found = top.scoreDocs[i];
            float score = search.sort().isScored() ? (Float) ((FieldDoc) found).fields[0] : 0f;
            MatchFinder.Excerpt excerpt = matches.excerpt(found.doc);
            hits.add(
                    new Hit(
                            StoredArticles.summary(searcher, found.doc),
                            score,
                            excerpt.title(),
                            excerpt.snippets(),
                            copies.of(found.doc)));
        }
        return hits;
    }

    /** The counts of a filtered facet are those without its own filter. */
    private Map<Facet, List<FacetCount>> facets(FacetsCollector collected) throws IOException {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        FacetCounter.Counts all = counter.count(collected);
        for (Facet facet : Facet.values()) {
            List<Filter> others =
                    search.filters().stream().filter(f -> f.facet() != facet).toList();
            if (others.size() == search.filters().size()) {
                counts.put(facet, all.of(facet));
            } else {
                FacetsCollector sideways =
                        searcher.search(
                                QueryCompiler.compile(search.query(), others),
                                new FacetsCollectorManager());
                counts.put(facet, counter.count(sideways).of(facet));
            }
        }
        return counts;
    }

    static Sort sort(Search.Sort order) {
        SortField id = new SortField(Fields.ID, SortField.Type.STRING);
        return switch (order) {
            case RELEVANCE, FRESH -> new Sort(SortField.FIELD_SCORE, id);
            case NEWEST -> new Sort(published(true, Long.MIN_VALUE), id);
            case OLDEST -> new Sort(published(false, Long.MAX_VALUE), id);
        };
    }

    private static SortField published(boolean newestFirst, long undated) {
        return new SortField(Fields.PUBLISHED, SortField.Type.LONG, newestFirst, undated);
    }
}
