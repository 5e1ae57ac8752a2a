package dev.sayso.archive.lucene;

import dev.sayso.archive.Facet;
import dev.sayso.archive.FacetPage;
import dev.sayso.archive.FacetRequest;
import dev.sayso.archive.FacetValues;
import dev.sayso.archive.Search;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TotalHitCountCollector;

/** Counts what a search finds, all of it, and the facets of that. */
final class CountRun {
    private final TimedSearcher searcher;
    private final Search search;

    CountRun(TimedSearcher searcher, Search search) {
        this.searcher = searcher;
        this.search = search;
    }

    /**
     * What has been counted.
     *
     * @param cutShort whether there was no time to count all
     */
    record Counts(int total, Map<Facet, FacetValues> facets, boolean cutShort) {}

    /**
     * How many articles match, without facets.
     *
     * @param matching the query, compiled
     */
    Counts total(Query matching) throws IOException {
        int total =
                searcher.count(QueryCompiler.unscored(search.query(), matching, search.filters()));
        return new Counts(total, Map.of(), searcher.wasCutShort());
    }

    /**
     * How many articles match, and all facets.
     *
     * @param matching the query, compiled
     */
    Counts withFacets(Query matching, FacetCounter counter) throws IOException {
        FacetTally tally = new FacetTally(searcher.plain().getIndexReader(), counter);
        int total = tally(matching, tally);
        Map<Facet, FacetValues> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, tally.values(facet, facet.carried(), chosen(facet)));
        }
        return new Counts(total, facets, searcher.wasCutShort());
    }

    /** The values of one facet. */
    static FacetPage values(TimedSearcher searcher, FacetCounter counter, FacetRequest request)
            throws IOException {
        FacetTally tally = new FacetTally(searcher.plain().getIndexReader(), counter);
        CountRun run = new CountRun(searcher, request.search());
        run.tally(QueryCompiler.compile(request.search().query()), tally);
        FacetValues values =
                tally.values(request.facet(), request::includes, request.skip(), request.size());
        return new FacetPage(values, searcher.wasCutShort());
    }

    private int tally(Query matching, FacetTally tally) throws IOException {
        TotalHitCountCollector total = new TotalHitCountCollector();
        searcher.collect(
                QueryCompiler.unscored(search.query(), matching, List.of()),
                new FacetCollector(searcher.plain(), search.filters(), total, tally));
        return total.getTotalHits();
    }

    private Set<String> chosen(Facet facet) {
        return search.filters().stream()
                .filter(filter -> filter.facet() == facet)
                .flatMap(
                        filter ->
                                Stream.concat(filter.wanted().stream(), filter.unwanted().stream()))
                .collect(Collectors.toSet());
    }
}
