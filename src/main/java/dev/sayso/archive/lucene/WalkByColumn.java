package dev.sayso.archive.lucene;

import dev.sayso.archive.LedgerSearch;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** Statistics in the order of a column of theirs. */
final class WalkByColumn implements StatisticWalk {
    /** So many rows are looked for at first: those of a page or two. */
    private static final int AT_FIRST = 1_000;

    /** Each further look goes over all that match, so that it takes more and more. */
    private static final int GROWTH = 4;

    private static final int MOST_AT_ONCE = 64_000;

    /** About what the places of the first rows take, in rows as they are kept. */
    private static final int KEPT_ROWS = 100;

    private final TimedSearcher timed;
    private final Query asked;
    private final LedgerSearch.Order order;
    private final KeptAnswers answers;
    private int looked = AT_FIRST;
    private @Nullable FieldDoc last;
    private boolean more = true;

    /** The first statistics of a question. */
    private record Question(Query asked, LedgerSearch.Order order) {}

    private record First(List<ScoreDoc> places) {}

    /**
     * @param asked the statistics
     * @param answers keep where the first ones stand: that takes a look at all of them
     */
    WalkByColumn(TimedSearcher timed, Query asked, LedgerSearch.Order order, KeptAnswers answers) {
        this.timed = timed;
        this.asked = asked;
        this.order = order;
        this.answers = answers;
    }

    @Override
    public int[] next() throws IOException {
        List<ScoreDoc> found = last == null ? first() : look();
        more = found.size() == looked;
        last = more ? (FieldDoc) found.getLast() : null;
        looked = Math.min(looked * GROWTH, MOST_AT_ONCE);
        return found.stream().mapToInt(one -> one.doc).toArray();
    }

    private List<ScoreDoc> first() throws IOException {
        return answers.of(
                        timed.plain(),
                        First.class,
                        new Question(asked, order),
                        first -> timed.wasCutShort() ? KeptAnswers.PARTIAL : KEPT_ROWS,
                        () -> new First(look()))
                .places();
    }

    private List<ScoreDoc> look() throws IOException {
        var top = new TopFieldCollectorManager(order(order), looked, last, 1).newCollector();
        timed.collect(asked, top);
        return List.of(top.topDocs().scoreDocs);
    }

    @Override
    public boolean mayHaveMore() {
        return more;
    }

    private static Sort order(LedgerSearch.Order order) {
        SortField newest = number(StatisticFields.ORDER_PUBLISHED, true);
        SortField article = new SortField(StatisticFields.ORDER_ARTICLE, SortField.Type.STRING);
        return switch (order) {
            case NEWEST, OLDEST -> throw new IllegalArgumentException("by article: " + order);
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
