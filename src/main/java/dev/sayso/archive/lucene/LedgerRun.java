package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.GroupLedger;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.Search;
import dev.sayso.article.ArticleId;
import dev.sayso.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** The ledger of the articles that match a query, on one reader. */
final class LedgerRun {
    private static final int MOST_AT_ONCE = 1_000;

    private final IndexSearcher searcher;
    private final org.apache.lucene.search.Query matching;
    private final int limit;
    private final Map<Long, List<LedgerRow>> groups = new HashMap<>();

    LedgerRun(IndexSearcher searcher, Query query, int limit) {
        this.searcher = searcher;
        this.limit = limit;
        this.matching =
                QueryCompiler.compile(
                        new Query.All(List.of(query, new Query.Has(Query.Property.STATISTICS))),
                        List.of());
    }

    /** Of articles that a query of the index finds. */
    LedgerRun(IndexSearcher searcher, org.apache.lucene.search.Query matching) {
        this.searcher = searcher;
        this.limit = Integer.MAX_VALUE;
        this.matching = matching;
    }

    /** All rows of the newest of the articles. */
    List<LedgerRow> rows(int articles) throws IOException {
        List<LedgerRow> rows = new ArrayList<>();
        Sort newest = SearchRun.sort(Search.Sort.NEWEST);
        for (ScoreDoc article : searcher.search(matching, articles, newest).scoreDocs) {
            rows.addAll(of(article.doc));
        }
        return rows;
    }

    /** The newest articles first; each has a row at least, or stands in another's as a copy. */
    List<LedgerRow> rows() throws IOException {
        List<LedgerRow> rows = new ArrayList<>();
        Sort newest = SearchRun.sort(Search.Sort.NEWEST);
        @Nullable FieldDoc last = null;
        do {
            ScoreDoc[] found =
                    searcher.search(
                                    matching,
                                    new TopFieldCollectorManager(
                                            newest, Math.min(limit, MOST_AT_ONCE), last, 1))
                            .scoreDocs;
            for (ScoreDoc article : found) {
                rows.addAll(of(article.doc));
            }
            last = found.length == 0 ? null : (FieldDoc) found[found.length - 1];
        } while (last != null && rows.size() < limit);
        return rows.size() > limit ? List.copyOf(rows.subList(0, limit)) : rows;
    }

    /** The rows that stand with one article. */
    private List<LedgerRow> of(int document) throws IOException {
        long label = StoredGroups.groupOf(searcher, document);
        if (label == StoredGroups.NONE) {
            return GroupLedger.rows(List.of(StoredArticles.load(searcher, document)), id -> true);
        }
        List<LedgerRow> group = groups.get(label);
        if (group == null) {
            group = group(label);
            groups.put(label, group);
        }
        ArticleId id = StoredGroups.id(searcher, document);
        return group.stream().filter(row -> row.article().id().equals(id)).toList();
    }

    private List<LedgerRow> group(long label) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        Set<ArticleId> asked = new HashSet<>();
        List<Integer> members =
                StoredGroups.members(searcher, Set.of(label)).getOrDefault(label, List.of());
        for (int document : members) {
            articles.add(StoredArticles.load(searcher, document));
        }
        BooleanQuery both =
                new BooleanQuery.Builder()
                        .add(matching, Occur.FILTER)
                        .add(StoredGroups.group(label), Occur.FILTER)
                        .build();
        for (ScoreDoc found : searcher.search(both, Math.max(1, members.size())).scoreDocs) {
            asked.add(StoredGroups.id(searcher, found.doc));
        }
        return GroupLedger.rows(articles, asked::contains);
    }
}
