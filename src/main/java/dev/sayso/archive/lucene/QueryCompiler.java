package dev.sayso.archive.lucene;

import dev.sayso.archive.Facet;
import dev.sayso.archive.Filter;
import dev.sayso.article.Languages;
import dev.sayso.query.Bounds;
import dev.sayso.query.Query.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns the query tree into Lucene's. Words, phrases and patterns score; every other condition only
 * narrows.
 */
final class QueryCompiler {
    /**
     * The language has limits of its own: 256 parts, each looked for in three fields, five of them
     * fuzzy. This one must not be met first.
     */
    private static final int MOST_CLAUSES = 16_384;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    static final Query ARTICLES = new TermQuery(new Term(Fields.TYPE, "article"));

    private QueryCompiler() {}

    /** Articles that match the tree and the filters. */
    static Query compile(dev.sayso.query.Query tree, List<Filter> filters) {
        return compile(tree, filters, Ranking.MEASURED);
    }

    /** The same articles, put in order by a ranking. */
    static Query compile(dev.sayso.query.Query tree, List<Filter> filters, Ranking ranking) {
        return around(tree, compile(tree, ranking), filters, ranking.bonuses(tree));
    }

    /**
     * Articles that match the tree, without order, and the filters.
     *
     * @param matching the tree, compiled
     */
    static Query unscored(dev.sayso.query.Query tree, Query matching, List<Filter> filters) {
        return Unscored.of(around(tree, matching, filters, List.of()));
    }

    /**
     * Articles that match the tree and the filters.
     *
     * @param matching the tree, compiled
     * @param bonuses what raises some of them
     */
    static Query around(
            dev.sayso.query.Query tree,
            Query matching,
            List<Filter> filters,
            List<Ranking.Bonus> bonuses) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        if (!isOfArticles(tree)) {
            builder.add(ARTICLES, Occur.FILTER);
        }
        if (isScoring(tree)) {
            builder.add(matching, Occur.MUST);
            bonuses.forEach(bonus -> builder.add(bonus.query(), Occur.SHOULD));
        } else {
            builder.add(matching, Occur.FILTER);
        }
        filters.forEach(filter -> add(builder, filter));
        return builder.build();
    }

    /** Articles that pass one filter. */
    static Query compile(Filter filter) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        if (filter.wanted().isEmpty()) {
            builder.add(ARTICLES, Occur.FILTER);
        }
        add(builder, filter);
        return builder.build();
    }

    private static void add(BooleanQuery.Builder builder, Filter filter) {
        if (!filter.wanted().isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            filter.wanted().forEach(value -> any.add(facet(filter.facet(), value), Occur.SHOULD));
            builder.add(any.build(), Occur.FILTER);
        }
        filter.unwanted()
                .forEach(value -> builder.add(facet(filter.facet(), value), Occur.MUST_NOT));
    }

    private static Query facet(Facet facet, String value) {
        return switch (facet) {
            case ORGANIZATION, CITES -> OrganizationQuery.chosen(facet, value);
            case DUPLICATES ->
                    value.equals(Facet.DUPLICATE)
                            ? StoredGroups.anyGroup()
                            : new MatchNoDocsQuery("no such value: " + value);
            default -> keyword(Fields.facet(facet), value);
        };
    }

    /** What matches the tree, without what only raises it: where it matches can be asked of it. */
    static Query compile(dev.sayso.query.Query tree) {
        return compile(tree, Ranking.MEASURED);
    }

    static Query compile(dev.sayso.query.Query tree, Ranking ranking) {
        return switch (tree) {
            case dev.sayso.query.Query.Everything everything -> new ConstantScoreQuery(ARTICLES);
            case dev.sayso.query.Query.Word(Scope scope, String text, boolean exact) ->
                    words(scope, List.of(text), 0, exact, ranking);
            case dev.sayso.query.Query.Phrase(
                            Scope scope,
                            List<String> words,
                            int slop,
                            boolean exact) ->
                    words(scope, words, slop, exact, ranking);
            case dev.sayso.query.Query.Prefix(Scope scope, String text) ->
                    inFields(scope, ranking, field -> WordQueries.beginning(field, text));
            case dev.sayso.query.Query.Wildcard(Scope scope, String pattern) ->
                    inFields(scope, ranking, field -> WordQueries.shaped(field, pattern));
            case dev.sayso.query.Query.Fuzzy(Scope scope, String text) ->
                    inFields(scope, ranking, WordQueries.near(text));
            case dev.sayso.query.Query.Alternatives(var parts) -> any(parts, ranking);
            case dev.sayso.query.Query.Near near -> ProximityQueries.near(near, ranking);
            case dev.sayso.query.Query.Same same -> ProximityQueries.same(same, ranking);
            case dev.sayso.query.Query.AtLeast atLeast ->
                    ProximityQueries.atLeast(atLeast, ranking);
            case dev.sayso.query.Query.ByAuthor(String name) ->
                    filter(nameWords(Fields.AUTHOR_WORDS, name));
            case dev.sayso.query.Query.InOutlet(String name) -> filter(outlet(name));
            case dev.sayso.query.Query.OfKind(var kind) ->
                    filter(keyword(Fields.KIND, kind.label()));
            case dev.sayso.query.Query.InLanguage(String code) ->
                    filter(keyword(Fields.LANGUAGE, Languages.code(code).orElse(code)));
            case dev.sayso.query.Query.Published(
                            Optional<LocalDate> from,
                            Optional<LocalDate> to) ->
                    filter(
                            LongPoint.newRangeQuery(
                                    Fields.PUBLISHED,
                                    from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                                    to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)));
            case dev.sayso.query.Query.Undated undated -> filter(not(keyword(Fields.DATED, "yes")));
            case dev.sayso.query.Query.Mentions(String name) ->
                    filter(OrganizationQuery.mentions(name));
            case dev.sayso.query.Query.Cites(String name) -> filter(OrganizationQuery.cites(name));
            case dev.sayso.query.Query.Credits(String name) ->
                    filter(OrganizationQuery.credits(name));
            case dev.sayso.query.Query.WithStatistic(var condition) ->
                    filter(StatisticQueries.articles(condition));
            case dev.sayso.query.Query.Length(var words) -> filter(length(words));
            case dev.sayso.query.Query.Has(var property) ->
                    filter(keyword(Fields.HAS, has(property)));
            case dev.sayso.query.Query.Duplicate duplicate -> filter(StoredGroups.anyGroup());
            case dev.sayso.query.Query.CopiesOf(var id) -> filter(new CopiesQuery(id));
            case dev.sayso.query.Query.All(var parts) -> all(parts, ranking);
            case dev.sayso.query.Query.Any(var parts) -> any(parts, ranking);
            case dev.sayso.query.Query.Not(var part) -> filter(not(compile(part, ranking)));
        };
    }

    private static Query all(List<dev.sayso.query.Query> parts, Ranking ranking) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        boolean positive = false;
        for (dev.sayso.query.Query part : parts) {
            if (part instanceof dev.sayso.query.Query.Not(var unwanted)) {
                builder.add(compile(unwanted, ranking), Occur.MUST_NOT);
            } else {
                builder.add(compile(part, ranking), isScoring(part) ? Occur.MUST : Occur.FILTER);
                positive = true;
            }
        }
        if (!positive) {
            builder.add(ARTICLES, Occur.FILTER);
        }
        return builder.build();
    }

    private static Query any(List<? extends dev.sayso.query.Query> parts, Ranking ranking) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        parts.forEach(part -> builder.add(compile(part, ranking), Occur.SHOULD));
        return builder.setMinimumNumberShouldMatch(1).build();
    }

    private static Query not(Query unwanted) {
        return new BooleanQuery.Builder()
                .add(ARTICLES, Occur.FILTER)
                .add(unwanted, Occur.MUST_NOT)
                .build();
    }

    /** Whether any part of it ranks; what does not must not change the order. */
    static boolean isScoring(dev.sayso.query.Query tree) {
        return switch (tree) {
            case dev.sayso.query.Query.Placed placed -> true;
            case dev.sayso.query.Query.Same same -> true;
            case dev.sayso.query.Query.AtLeast atLeast -> true;
            case dev.sayso.query.Query.Wildcard wildcard -> true;
            case dev.sayso.query.Query.Fuzzy fuzzy -> true;
            case dev.sayso.query.Query.All(var parts) ->
                    parts.stream().anyMatch(QueryCompiler::isScoring);
            case dev.sayso.query.Query.Any(var parts) ->
                    parts.stream().anyMatch(QueryCompiler::isScoring);
            default -> false;
        };
    }

    /** Whether nothing but articles can match: no other document has texts that are searched. */
    private static boolean isOfArticles(dev.sayso.query.Query tree) {
        return switch (tree) {
            case dev.sayso.query.Query.Everything everything -> true;
            case dev.sayso.query.Query.All(var parts) ->
                    parts.stream().anyMatch(QueryCompiler::isOfArticles);
            case dev.sayso.query.Query.Any(var parts) ->
                    parts.stream().allMatch(QueryCompiler::isOfArticles);
            case dev.sayso.query.Query.Not not -> true;
            default -> isScoring(tree);
        };
    }

    private static Query filter(Query query) {
        return new ConstantScoreQuery(query);
    }

    private static Query keyword(String field, String value) {
        return new TermQuery(new Term(field, ArticleDocuments.clipped(value)));
    }

    private static Query outlet(String name) {
        return new BooleanQuery.Builder()
                .add(keyword(Fields.OUTLET_NAME, Names.key(name)), Occur.SHOULD)
                .add(nameWords(Fields.OUTLET_WORDS, name), Occur.SHOULD)
                .build();
    }

    private static Query nameWords(String field, String name) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        List<String> terms = Analysis.terms(Analysis.NAMES, name);
        terms.forEach(term -> builder.add(new TermQuery(new Term(field, term)), Occur.FILTER));
        return terms.isEmpty() ? new MatchNoDocsQuery("no word in " + name) : builder.build();
    }

    /** Asked of each text in the scope. */
    static Query inFields(Scope scope, Ranking ranking, Ranking.InField make) {
        return switch (scope) {
            case TITLE -> make.in(Fields.TITLE);
            case LEAD -> make.in(Fields.LEAD);
            case TEXT -> make.in(Fields.BODY);
            case ANY -> ranking.inTexts(make);
        };
    }

    private static Query words(
            Scope scope, List<String> words, int slop, boolean exact, Ranking ranking) {
        return inFields(
                scope,
                ranking,
                field ->
                        exact
                                ? WordQueries.exactly(field, words, slop)
                                : WordQueries.words(field, words, slop));
    }

    private static Query length(Bounds words) {
        double low = StatisticQueries.low(words);
        double high = StatisticQueries.high(words);
        int least = (int) Math.ceil(low);
        int most = (int) Math.floor(high);
        return least > most
                ? new MatchNoDocsQuery("no whole number in " + words)
                : IntPoint.newRangeQuery(Fields.LENGTH, least, most);
    }

    private static String has(dev.sayso.query.Query.Property property) {
        return switch (property) {
            case STATISTICS -> "statistics";
            case CITATIONS -> "citations";
            case ANALYSIS -> "analysis";
        };
    }
}
