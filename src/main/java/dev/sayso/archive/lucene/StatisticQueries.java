package dev.sayso.archive.lucene;

import dev.sayso.query.Bounds;
import dev.sayso.query.StatisticCondition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Turns conditions on a statistic into queries for statistics, and for the articles around them.
 */
final class StatisticQueries {
    private static final Query STATISTICS = keyword(Fields.TYPE, "statistic");

    /** Which documents end a block. */
    static final BitSetProducer ARTICLES = new QueryBitSetProducer(QueryCompiler.ARTICLES);

    private StatisticQueries() {}

    /** Articles with one statistic that meets the condition. */
    static Query articles(StatisticCondition condition) {
        return new ToParentBlockJoinQuery(statistics(condition), ARTICLES, ScoreMode.None);
    }

    /** Statistics of some articles. */
    static Query of(Query articles) {
        return new ToChildBlockJoinQuery(articles, ARTICLES);
    }

    /** Statistics that meet the condition. */
    static Query statistics(StatisticCondition condition) {
        return new BooleanQuery.Builder()
                .add(STATISTICS, Occur.FILTER)
                .add(compile(condition), Occur.FILTER)
                .build();
    }

    private static Query compile(StatisticCondition condition) {
        return switch (condition) {
            case StatisticCondition.Subject(List<String> words, int slop) ->
                    WordQueries.words(StatisticFields.SUBJECT, words, slop);
            case StatisticCondition.OfKind(var kind) -> keyword(StatisticFields.KIND, kind.label());
            case StatisticCondition.Value(Bounds bounds) -> within(StatisticFields.VALUE, bounds);
            case StatisticCondition.Change(Bounds percent) ->
                    within(StatisticFields.CHANGE, percent);
            case StatisticCondition.Unit(String unit) ->
                    keyword(StatisticFields.UNIT, StatisticDocument.unitKey(unit));
            case StatisticCondition.Currency(String code) ->
                    keyword(StatisticFields.CURRENCY, code);
            case StatisticCondition.Per(String denominator) ->
                    WordQueries.words(
                            StatisticFields.PER,
                            List.of(StatisticDocument.ungrouped(denominator)),
                            0);
            case StatisticCondition.During(var first, var last) -> during(first, last);
            case StatisticCondition.Place(String place) ->
                    WordQueries.named(StatisticFields.PLACE, place);
            case StatisticCondition.CreditedTo(String name) ->
                    OrganizationQuery.statisticSource(name);
            case StatisticCondition.Unsourced unsourced ->
                    keyword(StatisticFields.UNSOURCED, "yes");
            case StatisticCondition.InRole(var role) -> keyword(StatisticFields.ROLE, role.label());
            case StatisticCondition.Going(var direction) ->
                    keyword(StatisticFields.DIRECTION, direction.label());
            case StatisticCondition.Checked(var verdict) ->
                    keyword(StatisticFields.CHECK, verdict.label());
            case StatisticCondition.WithStatus(var status) ->
                    keyword(StatisticFields.STATUS, status.label());
            case StatisticCondition.Qualified(var modifier) ->
                    keyword(StatisticFields.MODIFIER, modifier.label());
            case StatisticCondition.All(List<StatisticCondition> parts) -> all(parts);
            case StatisticCondition.Any(List<StatisticCondition> parts) -> any(parts);
            case StatisticCondition.Not(StatisticCondition part) ->
                    new BooleanQuery.Builder()
                            .add(STATISTICS, Occur.FILTER)
                            .add(compile(part), Occur.MUST_NOT)
                            .build();
        };
    }

    private static Query all(List<StatisticCondition> parts) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(STATISTICS, Occur.FILTER);
        parts.forEach(part -> builder.add(compile(part), Occur.FILTER));
        return builder.build();
    }

    private static Query any(List<StatisticCondition> parts) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        parts.forEach(part -> builder.add(compile(part), Occur.SHOULD));
        return builder.setMinimumNumberShouldMatch(1).build();
    }

    private static Query within(String field, Bounds bounds) {
        return DoubleRange.newIntersectsQuery(
                field, new double[] {low(bounds)}, new double[] {high(bounds)});
    }

    /** The least number of the stretch. */
    static double low(Bounds bounds) {
        return bounds.from()
                .map(
                        limit ->
                                limit.included()
                                        ? number(limit.value())
                                        : Math.nextUp(number(limit.value())))
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /** The greatest number of the stretch. */
    static double high(Bounds bounds) {
        return bounds.to()
                .map(
                        limit ->
                                limit.included()
                                        ? number(limit.value())
                                        : Math.nextDown(number(limit.value())))
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double number(BigDecimal value) {
        return value.doubleValue();
    }

    private static Query during(Optional<LocalDate> first, Optional<LocalDate> last) {
        return LongRange.newIntersectsQuery(
                StatisticFields.PERIOD,
                new long[] {first.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE)},
                new long[] {last.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)});
    }

    private static Query keyword(String field, String value) {
        return new TermQuery(new Term(field, ArticleDocuments.clipped(value)));
    }

    /** Those of the statistics asked for that stand in articles of such groups of copies. */
    static Query inGroups(Query asked, Query groups) {
        Query articles =
                new BooleanQuery.Builder()
                        .add(QueryCompiler.ARTICLES, Occur.FILTER)
                        .add(groups, Occur.FILTER)
                        .build();
        return new BooleanQuery.Builder()
                .add(asked, Occur.FILTER)
                .add(of(articles), Occur.FILTER)
                .build();
    }
}
