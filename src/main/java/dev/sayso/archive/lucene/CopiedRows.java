package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.GroupLedger;
import dev.sayso.archive.LedgerRow;
import dev.sayso.article.ArticleId;
import dev.sayso.statistic.Statistic;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * The rows of groups of copies: each figure once. Rows are kept of the groups that were looked at
 * last, since the copies of a piece often stand near each other.
 */
final class CopiedRows {
    private static final int MOST_GROUPS = 64;

    /** A statistic of an article. */
    private record Place(ArticleId article, String statistic) {}

    private final IndexSearcher searcher;
    private final Query asked;
    private final StatisticBlocks blocks;
    private final Map<Long, Map<Integer, LedgerRow>> groups =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Map<Integer, LedgerRow>> all) {
                    return size() > MOST_GROUPS;
                }
            };

    /**
     * @param asked the statistics that are asked for
     */
    CopiedRows(IndexSearcher searcher, Query asked) {
        this.searcher = searcher;
        this.asked = asked;
        this.blocks = new StatisticBlocks(searcher);
    }

    /** The row of a statistic's document; nothing when an earlier copy has it. */
    Optional<LedgerRow> row(long group, int document) throws IOException {
        return Optional.ofNullable(rows(group).get(document));
    }

    /** The documents of the statistics that have rows. */
    Set<Integer> documents(long group) throws IOException {
        return rows(group).keySet();
    }

    private Map<Integer, LedgerRow> rows(long group) throws IOException {
        Map<Integer, LedgerRow> rows = groups.get(group);
        if (rows == null) {
            rows = read(group);
            groups.put(group, rows);
        }
        return rows;
    }

    private Map<Integer, LedgerRow> read(long group) throws IOException {
        Map<Integer, AnnotatedArticle> members = new LinkedHashMap<>();
        int most = 1;
        for (int document :
                StoredGroups.members(searcher, Set.of(group)).getOrDefault(group, List.of())) {
            AnnotatedArticle member = StoredArticles.load(searcher, document).asShown();
            members.put(document, member);
            most += member.annotations().figures().size();
        }
        Map<Place, Integer> wanted = new HashMap<>();
        Query both = StatisticQueries.inGroups(asked, StoredGroups.group(group));
        for (ScoreDoc found : searcher.search(both, most).scoreDocs) {
            int parent = blocks.article(found.doc);
            AnnotatedArticle member = members.get(parent);
            if (member != null) {
                Statistic statistic =
                        StatisticBlocks.statistic(
                                member.annotations().figures(), parent, found.doc);
                wanted.put(new Place(member.id(), statistic.id()), found.doc);
            }
        }
        return rows(List.copyOf(members.values()), wanted);
    }

    private static Map<Integer, LedgerRow> rows(
            List<AnnotatedArticle> members, Map<Place, Integer> wanted) {
        Map<Integer, LedgerRow> rows = new HashMap<>();
        for (LedgerRow row :
                GroupLedger.rows(
                        members,
                        (article, statistic) ->
                                wanted.containsKey(new Place(article, statistic.id())))) {
            Integer document = wanted.get(new Place(row.article().id(), row.statistic().id()));
            if (document != null) {
                rows.put(document, row);
            }
        }
        return rows;
    }
}
