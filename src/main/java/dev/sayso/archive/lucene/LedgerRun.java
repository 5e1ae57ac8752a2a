package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.LedgerReader;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.LedgerSearch;
import dev.sayso.archive.LedgerTally;
import dev.sayso.archive.Search;
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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of the articles that match a query, on one reader. Goes through the statistics'
 * documents in the order asked for, so many at a time; only rows that are read are loaded.
 */
final class LedgerRun {
    private final TimedSearcher timed;
    private final KeptAnswers answers;
    private final IndexSearcher searcher;
    private final Query articles;
    private final StatisticCondition condition;
    private final Query asked;
    private final LedgerSearch.Order order;
    private final int skip;
    private final StatisticBlocks blocks;
    private final CopiedRows copied;

    /** The article whose rows are being read. */
    private @Nullable Loaded loaded;

    private record Loaded(
            int document, List<Statistic> figures, Summary summary, Map<String, ClaimKey> claims) {}

    LedgerRun(TimedSearcher timed, LedgerSearch search, KeptAnswers answers) {
        this(
                timed,
                answers,
                QueryCompiler.compile(search.query(), search.filters()),
                search.condition(),
                search.order(),
                search.skip());
    }

    /** All rows of articles that a query of the index finds, newest first. */
    LedgerRun(TimedSearcher timed, Query articles) {
        this(
                timed,
                new KeptAnswers(),
                articles,
                StatisticCondition.anything(),
                LedgerSearch.Order.NEWEST,
                0);
    }

    private LedgerRun(
            TimedSearcher timed,
            KeptAnswers answers,
            Query articles,
            StatisticCondition condition,
            LedgerSearch.Order order,
            int skip) {
        this.timed = timed;
        this.answers = answers;
        this.searcher = timed.plain();
        this.articles = articles;
        this.condition = condition;
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
        StatisticWalk places = places();
        int[] found;
        do {
            beforeEachLook.run();
            found = places.next();
            if (timed.wasCutShort()) {
                return false;
            }
            for (int statistic : found) {
                long group = group(statistic);
                boolean alone = group == StoredGroups.NONE;
                if (toSkip > 0) {
                    if (timed.mustStop()) {
                        return false;
                    }
                    toSkip -= alone || copied.row(group, statistic).isPresent() ? 1 : 0;
                    continue;
                }
                Optional<LedgerRow> row =
                        alone ? Optional.of(row(statistic)) : copied.row(group, statistic);
                if (row.isPresent() && !reader.take(row.get())) {
                    return true;
                }
            }
        } while (places.mayHaveMore());
        return true;
    }

    private StatisticWalk places() {
        return switch (order) {
            case NEWEST -> new WalkByArticle(timed, articles, condition, Search.Sort.NEWEST);
            case OLDEST -> new WalkByArticle(timed, articles, condition, Search.Sort.OLDEST);
            default -> new WalkByColumn(timed, asked, order, answers);
        };
    }

    private long group(int statistic) throws IOException {
        return StoredGroups.groupOf(searcher, blocks.article(statistic));
    }

    private LedgerRow row(int statistic) throws IOException {
        int parent = blocks.article(statistic);
        Loaded article = loaded;
        if (article == null || article.document() != parent) {
            AnnotatedArticle annotated = StoredArticles.load(searcher, parent).asShown();
            article =
                    new Loaded(
                            parent,
                            annotated.annotations().figures(),
                            Summary.of(annotated),
                            ClaimKeys.of(annotated.annotations().statistics()));
            loaded = article;
        }
        Statistic stated = StatisticBlocks.statistic(article.figures(), parent, statistic);
        return new LedgerRow(
                article.summary(),
                stated,
                List.of(),
                Optional.ofNullable(article.claims().get(stated.id())));
    }

    /**
     * @param columns of the segments, by their keys
     */
    LedgerTally tally(Map<Object, SegmentStatistics> columns) throws IOException {
        FixedBitSet repeated = bits(repeated());
        LedgerCount count = new LedgerCount(columns, repeated);
        boolean all = condition.equals(StatisticCondition.anything());
        timed.each(
                all ? Unscored.of(articles) : asked,
                leaf -> {
                    LedgerCount.InSegment segment = count.in(leaf);
                    return all ? segment::addBlock : segment::add;
                });
        return count.tally(timed.wasCutShort());
    }

    /** As long as the last of them needs; empty where there are none. */
    private static FixedBitSet bits(Set<Integer> documents) {
        int last = documents.stream().mapToInt(Integer::intValue).max().orElse(-1);
        FixedBitSet bits = new FixedBitSet(last + 1);
        documents.forEach(bits::set);
        return bits;
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
}
