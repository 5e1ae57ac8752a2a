package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.LedgerReader;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.LedgerSearch;
import dev.sayso.archive.LedgerTally;
import dev.sayso.archive.Summary;
import dev.sayso.article.ArticleId;
import dev.sayso.ledger.ClaimKey;
import dev.sayso.ledger.ClaimKeys;
import dev.sayso.query.StatisticCondition;
import dev.sayso.statistic.Statistic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of the articles that match a query, on one reader. Goes through the statistics'
 * documents in the order asked for, so many at a time; only rows that are read are loaded.
 */
final class LedgerRun {
    /** So many rows are looked for at first: those of a page or two. */
    private static final int AT_FIRST = 1_000;

    /** Each further look goes over all that match, so that it takes more and more. */
    private static final int GROWTH = 4;

    private static final int MOST_AT_ONCE = 64_000;

    private final TimedSearcher timed;
    private final IndexSearcher searcher;
    private final Query asked;
    private final LedgerSearch.Order order;
    private final int skip;
    private final StatisticBlocks blocks;
    private final CopiedRows copied;

    /** The article whose rows are being read. */
    private @Nullable Loaded loaded;

    private record Loaded(
            int document,
            AnnotatedArticle article,
            Summary summary,
            Map<String, ClaimKey> claims) {}

    LedgerRun(TimedSearcher timed, LedgerSearch search) {
        this(
                timed,
                QueryCompiler.compile(search.query(), search.filters()),
                search.condition(),
                search.order(),
                search.skip());
    }

    /** All rows of articles that a query of the index finds, newest first. */
    LedgerRun(TimedSearcher timed, Query articles) {
        this(timed, articles, StatisticCondition.anything(), LedgerSearch.Order.NEWEST, 0);
    }

    private LedgerRun(
            TimedSearcher timed,
            Query articles,
            StatisticCondition condition,
            LedgerSearch.Order order,
            int skip) {
        this.timed = timed;
        this.searcher = timed.plain();
        this.order = order;
        this.skip = skip;
        this.asked =
                new BooleanQuery.Builder()
                        .add(StatisticQueries.statistics(condition), Occur.FILTER)
                        .add(StatisticQueries.of(articles), Occur.FILTER)
                        .build();
        this.blocks = new StatisticBlocks(searcher);
        this.copied = new CopiedRows(searcher, asked);
    }

    /** All rows of the newest of the articles, as far as the time reaches. */
    List<LedgerRow> rows(int articles) throws IOException {
        List<LedgerRow> rows = new ArrayList<>();
        Set<ArticleId> seen = new HashSet<>();
        walk(
                () -> {},
                row -> {
                    seen.add(row.article().id());
                    boolean wanted = seen.size() <= articles;
                    if (wanted) {
                        rows.add(row);
                    }
                    return wanted;
                });
        return rows;
    }

    /**
     * Gives rows until the reader wants no more; each look at the index has the whole time.
     *
     * @return whether everything was looked at
     */
    boolean read(LedgerReader reader) throws IOException {
        return walk(timed::beginAnew, reader);
    }

    private boolean walk(Runnable beforeEachLook, LedgerReader reader) throws IOException {
        int toSkip = skip;
        Sort sort = order(order);
        int looked = AT_FIRST;
        @Nullable FieldDoc last = null;
        do {
            beforeEachLook.run();
            var top = new TopFieldCollectorManager(sort, looked, last, 1).newCollector();
            timed.collect(asked, top);
            ScoreDoc[] found = top.topDocs().scoreDocs;
            if (timed.wasCutShort()) {
                return false;
            }
            for (ScoreDoc statistic : found) {
                long group = group(statistic.doc);
                boolean alone = group == StoredGroups.NONE;
                if (toSkip > 0) {
                    if (timed.mustStop()) {
                        return false;
                    }
                    toSkip -= alone || copied.row(group, statistic.doc).isPresent() ? 1 : 0;
                    continue;
                }
                Optional<LedgerRow> row =
                        alone ? Optional.of(row(statistic.doc)) : copied.row(group, statistic.doc);
                if (row.isPresent() && !reader.take(row.get())) {
                    return true;
                }
            }
            last = found.length < looked ? null : (FieldDoc) found[found.length - 1];
            looked = Math.min(looked * GROWTH, MOST_AT_ONCE);
        } while (last != null);
        return true;
    }

    private long group(int statistic) throws IOException {
        return StoredGroups.groupOf(searcher, blocks.article(statistic));
    }

    private LedgerRow row(int statistic) throws IOException {
        int parent = blocks.article(statistic);
        Loaded article = loaded;
        if (article == null || article.document() != parent) {
            AnnotatedArticle annotated = StoredArticles.load(searcher, parent);
            article =
                    new Loaded(
                            parent,
                            annotated,
                            Summary.of(annotated),
                            ClaimKeys.of(annotated.annotations().statistics()));
            loaded = article;
        }
        Statistic stated = StatisticBlocks.statistic(article.article(), parent, statistic);
        return new LedgerRow(
                article.summary(),
                stated,
                List.of(),
                Optional.ofNullable(article.claims().get(stated.id())));
    }

    LedgerTally tally() throws IOException {
        Set<Integer> repeated = repeated();
        LedgerCount count = new LedgerCount();
        List<LedgerCount.InSegment> segments = new ArrayList<>();
        timed.each(
                asked,
                leaf -> {
                    LedgerCount.InSegment segment = count.in(leaf);
                    segments.add(segment);
                    return document -> {
                        if (!repeated.contains(leaf.docBase + document)) {
                            segment.add(document);
                        }
                    };
                });
        for (LedgerCount.InSegment segment : segments) {
            segment.end();
        }
        return count.tally(timed.wasCutShort());
    }

    /** The statistics that have no row because an earlier copy has it. */
    private Set<Integer> repeated() throws IOException {
        Map<Long, Set<Integer>> byGroup = new HashMap<>();
        Query inGroups = StatisticQueries.inGroups(asked, StoredGroups.anyGroup());
        timed.each(
                inGroups,
                leaf ->
                        document -> {
                            int statistic = leaf.docBase + document;
                            byGroup.computeIfAbsent(group(statistic), g -> new HashSet<>())
                                    .add(statistic);
                        });
        Set<Integer> repeated = new HashSet<>();
        for (Map.Entry<Long, Set<Integer>> group : byGroup.entrySet()) {
            if (timed.mustStop()) {
                return repeated;
            }
            if (standInSeveral(group.getValue())) {
                repeated.addAll(group.getValue());
                repeated.removeAll(copied.documents(group.getKey()));
            }
        }
        return repeated;
    }

    /** Figures of one article alone repeat nothing. */
    private boolean standInSeveral(Set<Integer> statistics) throws IOException {
        Set<Integer> articles = new HashSet<>();
        for (int statistic : statistics) {
            articles.add(blocks.article(statistic));
        }
        return articles.size() > 1;
    }

    private static Sort order(LedgerSearch.Order order) {
        SortField newest = number(StatisticFields.ORDER_PUBLISHED, true);
        SortField article = new SortField(StatisticFields.ORDER_ARTICLE, SortField.Type.STRING);
        return switch (order) {
            case NEWEST -> new Sort(newest, article, SortField.FIELD_DOC);
            case OLDEST ->
                    new Sort(
                            number(StatisticFields.ORDER_PUBLISHED, false),
                            article,
                            SortField.FIELD_DOC);
            case LARGEST -> sort(value(true), newest, article);
            case SMALLEST -> sort(value(false), newest, article);
            case LATEST_PERIOD -> sort(number(StatisticFields.ORDER_PERIOD, true), newest, article);
            case EARLIEST_PERIOD ->
                    sort(number(StatisticFields.ORDER_PERIOD, false), newest, article);
            case SOURCE -> sort(name(StatisticFields.ORDER_SOURCE), newest, article);
            case OUTLET -> sort(name(StatisticFields.ORDER_OUTLET), newest, article);
        };
    }

    private static Sort sort(SortField first, SortField second, SortField third) {
        return new Sort(first, second, third, SortField.FIELD_DOC);
    }

    private static SortField value(boolean largestFirst) {
        return new SortField(StatisticFields.ORDER_VALUE, SortField.Type.DOUBLE, largestFirst);
    }

    /** What is missing comes last. */
    private static SortField number(String field, boolean greatestFirst) {
        return new SortField(
                field,
                SortField.Type.LONG,
                greatestFirst,
                greatestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    private static SortField name(String field) {
        return new SortField(field, SortField.Type.STRING, false, SortField.STRING_LAST);
    }
}
