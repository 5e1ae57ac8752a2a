package dev.sayso.archive.lucene;

import dev.sayso.archive.Hit;
import dev.sayso.archive.Search;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Reads what is shown of the hits that were found. */
final class HitLoader {
    private final TimedSearcher searcher;
    private final Search search;
    private final StoredCopies copies;

    /** Made when the first snippet is wanted and there is time to look for it. */
    private @Nullable MatchFinder matches;

    /** For some of the documents that were found. */
    HitLoader(TimedSearcher searcher, Search search, ScoreDoc[] found, int from, int to)
            throws IOException {
        this.searcher = searcher;
        this.search = search;
        this.copies =
                StoredCopies.of(
                        searcher.plain(),
                        Arrays.stream(found, from, to).map(hit -> hit.doc).toList());
    }

    Hit load(FieldDoc found) throws IOException {
        MatchFinder.Excerpt excerpt = excerpt(found.doc);
        return new Hit(
                StoredArticles.summary(searcher.plain(), found.doc),
                search.sort().isScored() ? (Float) found.fields[0] : 0f,
                excerpt.title(),
                excerpt.snippets(),
                copies.of(found.doc));
    }

    /** Without time to look for it, the beginning of the piece. */
    private MatchFinder.Excerpt excerpt(int document) throws IOException {
        if (search.detail() == Search.Detail.ARTICLES) {
            return new MatchFinder.Excerpt(List.of(), List.of());
        }
        if (searcher.mustStop()) {
            return new MatchFinder.Excerpt(
                    List.of(), MatchFinder.opening(searcher.plain(), document));
        }
        MatchFinder finder = matches;
        if (finder == null) {
            finder = new MatchFinder(searcher.plain(), search.query());
            matches = finder;
        }
        return finder.excerpt(document);
    }
}
