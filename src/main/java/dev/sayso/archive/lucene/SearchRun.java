package dev.sayso.archive.lucene;

import dev.sayso.archive.Cursor;
import dev.sayso.archive.Freshness;
import dev.sayso.archive.Hit;
import dev.sayso.archive.HitReader;
import dev.sayso.archive.Results;
import dev.sayso.archive.Search;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
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

    /** As soon as the page is full, what cannot stand on it is left out. */
    private static final int ANY_MORE = 1;

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
        Query matching = searcher.rewritten(QueryCompiler.compile(search.query()));
        CountRun counting = new CountRun(searcher.beside(), search);
        if (search.detail() != Search.Detail.EVERYTHING) {
            CountRun.Counts counts = counting.total(matching);
            return results(search.size() == 0 ? Page.NONE : page(matching), counts);
        }
        try (Beside.Part<CountRun.Counts> counts =
                Beside.begin(() -> counting.withFacets(matching, counter))) {
            Page page = page(matching);
            return results(page, counts.result());
        }
    }

    private Results results(Page page, CountRun.Counts counts) {
        return new Results(
                Math.max(counts.total(), page.found()),
                searcher.wasCutShort() || counts.cutShort(),
                page.hits(),
                page.more(),
                counts.facets());
    }

    /**
     * The hits of one page.
     *
     * @param found how many have been found on the way to them, at least
     * @param more whether there are more after them
     */
    private record Page(List<Hit> hits, int found, boolean more) {
        static final Page NONE = new Page(List.of(), 0, false);
    }

    private Page page(Query matching) throws IOException {
        int from = (search.page() - 1) * search.size();
        // One more than is shown tells whether there are more.
        var top =
                new TopFieldCollectorManager(
                                order(),
                                from + search.size() + 1,
                                search.after().map(this::place).orElse(null),
                                ANY_MORE)
                        .newCollector();
        searcher.collect(ranked(matching), top);
        ScoreDoc[] found = top.topDocs().scoreDocs;
        int to = Math.min(found.length, from + search.size());
        List<Hit> hits = from >= to ? List.of() : hits(found, from, to);
        return new Page(hits, found.length, found.length > to);
    }

    /** Gives all hits; each look at the index has the whole time. */
    boolean give(HitReader reader) throws IOException {
        Query query = ranked(searcher.rewritten(QueryCompiler.compile(search.query())));
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

    private List<Hit> hits(ScoreDoc[] found, int from, int to) throws IOException {
        HitLoader loader = new HitLoader(searcher, search, found, from, to);
        List<Hit> hits = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            hits.add(loader.load((FieldDoc) found[i]));
        }
        return hits;
    }

    /**
     * @param matching the query, compiled
     */
    private Query ranked(Query matching) {
        Query articles =
                QueryCompiler.around(
                        search.query(),
                        matching,
                        search.filters(),
                        Ranking.MEASURED.bonuses(search.query()));
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
