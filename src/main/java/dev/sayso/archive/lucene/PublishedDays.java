package dev.sayso.archive.lucene;

import dev.sayso.archive.Search;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

/** The days on which articles were published, on one reader and as far as the time reaches. */
record PublishedDays(TimedSearcher searcher) {
    /** The day of the first dated article that matches. */
    Optional<LocalDate> first(Query query) throws IOException {
        return day(query, Search.Sort.OLDEST);
    }

    /** The day of the last dated article that matches. */
    Optional<LocalDate> last(Query query) throws IOException {
        return day(query, Search.Sort.NEWEST);
    }

    private Optional<LocalDate> day(Query query, Search.Sort order) throws IOException {
        Query dated =
                new BooleanQuery.Builder()
                        .add(query, Occur.FILTER)
                        .add(new TermQuery(new Term(Fields.DATED, "yes")), Occur.FILTER)
                        .build();
        var outermost =
                new TopFieldCollectorManager(SearchRun.sort(order), 1, null, 1).newCollector();
        searcher.collect(dated, outermost);
        ScoreDoc[] found = outermost.topDocs().scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(
                        LocalDate.ofEpochDay(
                                StoredArticles.number(
                                        searcher.plain(), found[0].doc, Fields.PUBLISHED)));
    }
}
