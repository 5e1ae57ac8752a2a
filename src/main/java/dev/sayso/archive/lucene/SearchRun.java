package dev.sayso.archive.lucene;

import dev.sayso.archive.Cursor;
import dev.sayso.archive.Facet;
import dev.sayso.archive.FacetPage;
import dev.sayso.archive.FacetRequest;
import dev.sayso.archive.FacetValues;
import dev.sayso.archive.Filter;
import dev.sayso.archive.Freshness;
import dev.sayso.archive.Hit;
import dev.sayso.archive.HitReader;
import dev.sayso.archive.Results;
import dev.sayso.archive.Search;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHitCountCollector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * One search on one reader: hits, counts by facet, snippets. Ends when its time is up with what it
 * has by then.
 */
final class SearchRun {
    /** So many hits are looked for at first where all are wanted. */
    private static final int AT_FIRST = 1_000;

    /** So many are loaded at a time. */
    private static final int AT_ONCE = 100;

    /** Each further look goes over all that match, so that it takes more and more. */
    private static final int GROWTH = 4;

    private static final int MOST_AT_ONCE = 64_000;

    private final TimedSearcher searcher;
    private final Search search;
    private final Optional<Freshness> freshness;

    SearchRun(TimedSearcher searcher, Search search) throws IOException {
        this.freshness =
                search.sort() == Search.Sort.FRESH
                        ? Optional.of(FreshQuery.freshness(searcher.plain()))
                        : Optional.empty();
        this.searcher = searcher;
        this.search = search;
    }

    /** One page of hits, and the counts by facet if they are wanted. */
    Results run(FacetCounter counter) throws IOException {
        if (search.size() == 0 && search.detail() != Search.Detail.EVERYTHING) {
            return new Results(
                    searcher.count(QueryCompiler.compile(search.query(), search.filters())),
                    searcher.wasCutShort(),
                    List.of(),
                    false,
                    Map.of());
        }
        int from = (search.page() - 1) * search.size();
        // One more than is shown tells whether there are more.
        var top =
                new TopFieldCollectorManager(
                                order(),
                                from + search.size() + 1,
                                search.after().map(this::place).orElse(null),
                                Integer.MAX_VALUE)
                        .newCollector();
        Map<Facet, FacetValues> facets = new EnumMap<>(Facet.class);
        if (search.detail() == Search.Detail.EVERYTHING) {
            FacetTally tally = new FacetTally(searcher.plain().getIndexReader(), counter);
            searcher.collect(
                    ranked(List.of()),
                    new FacetCollector(searcher.plain(), search.filters(), top, tally));
            for (Facet facet : Facet.values()) {
                facets.put(facet, tally.values(facet, facet.carried(), chosen(facet)));
            }
        } else {
            searcher.collect(ranked(search.filters()), top);
        }
        TopFieldDocs found = top.topDocs();
        int to = Math.min(found.scoreDocs.length, from + search.size());
        List<Hit> hits = from >= to ? List.of() : hits(found.scoreDocs, from, to);
        return new Results(
                found.totalHits.value(),
                searcher.wasCutShort(),
                hits,
                found.scoreDocs.length > to,
                facets);
    }

    /** The values of one facet. */
    static FacetPage values(TimedSearcher searcher, FacetCounter counter, FacetRequest request)
            throws IOException {
        FacetTally tally = new FacetTally(searcher.plain().getIndexReader(), counter);
        Search search = request.search();
        searcher.collect(
                QueryCompiler.compile(search.query(), List.of()),
                new FacetCollector(
                        searcher.plain(), search.filters(), new TotalHitCountCollector(), tally));
        FacetValues values =
                tally.values(request.facet(), request::includes, request.skip(), request.size());
        return new FacetPage(values, searcher.wasCutShort());
    }

    /** Gives all hits; each look at the index has the whole time. */
    boolean give(HitReader reader) throws IOException {
        Query query = ranked(search.filters());
        @Nullable FieldDoc last = search.after().map(this::place).orElse(null);
        int looked = AT_FIRST;
        do {
            searcher.beginAnew();
            var top =
                    new TopFieldCollectorManager(order(), looked, last, Integer.MAX_VALUE)
                            .newCollector();
            searcher.collect(query, top);
            ScoreDoc[] found = top.topDocs().scoreDocs;
            if (searcher.wasCutShort()) {
                return false;
            }
            for (int from = 0; from < found.length; from += AT_ONCE) {
                searcher.beginAnew();
                int to = Math.min(found.length, from + AT_ONCE);
                HitLoader loader = new HitLoader(searcher, search, found, from, to);
                for (int i = from; i < to; i++) {
                    if (!reader.take(loader.load((FieldDoc) found[i]))) {
                        return true;
                    }
                }
                if (searcher.wasCutShort()) {
                    return false;
                }
            }
            last = found.length < looked ? null : (FieldDoc) found[found.length - 1];
            looked = Math.min(looked * GROWTH, MOST_AT_ONCE);
        } while (last != null);
        return true;
    }

    private Set<String> chosen(Facet facet) {
        return search.filters().stream()
                .filter(filter -> filter.facet() == facet)
                .flatMap(
                        filter ->
                                Stream.concat(filter.wanted().stream(), filter.unwanted().stream()))
                .collect(Collectors.toSet());
    }

    private List<Hit> hits(ScoreDoc[] found, int from, int to) throws IOException {
        HitLoader loader = new HitLoader(searcher, search, found, from, to);
        List<Hit> hits = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            hits.add(loader.load((FieldDoc) found[i]));
        }
        return hits;
    }

    private Query ranked(List<Filter> filters) {
        Query articles = QueryCompiler.compile(search.query(), filters);
        return freshness.map(fresh -> (Query) new FreshQuery(articles, fresh)).orElse(articles);
    }

    private Sort order() {
        return freshness.map(FreshQuery::sort).orElseGet(() -> sort(search.sort()));
    }

    private FieldDoc place(Cursor cursor) {
        BytesRef id = new BytesRef(cursor.id().value());
        Object[] keys =
                switch (search.sort()) {
                    case RELEVANCE -> new Object[] {cursor.score(), id};
                    case FRESH -> new Object[] {cursor.score(), counted(cursor), id};
                    case NEWEST, OLDEST -> new Object[] {cursor.day(), id};
                };
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, keys);
    }

    /** Undated articles stand among those of the day that freshness counts for them. */
    private long counted(Cursor cursor) {
        return cursor.isDated()
                ? cursor.day()
                : freshness.orElseThrow().counted(Optional.empty()).toEpochDay();
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
