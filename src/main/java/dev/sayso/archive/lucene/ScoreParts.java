package dev.sayso.archive.lucene;

import dev.sayso.archive.Score;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import dev.sayso.query.QueryPrinter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;

/** Takes the score of one article apart. */
final class ScoreParts {
    private final IndexSearcher searcher;
    private final int document;
    private final List<Score.Part> parts = new ArrayList<>();

    private ScoreParts(IndexSearcher searcher, int document) {
        this.searcher = searcher;
        this.document = document;
    }

    /** Nothing when the article does not match. */
    static Optional<Score> of(IndexSearcher searcher, int document, Query tree) throws IOException {
        ScoreParts parts = new ScoreParts(searcher, document);
        Explanation whole = searcher.explain(QueryCompiler.compile(tree, List.of()), document);
        if (!whole.isMatch()) {
            return Optional.empty();
        }
        parts.add(tree);
        for (Ranking.Bonus bonus : Ranking.MEASURED.bonuses(tree)) {
            parts.add(bonus.what(), "", 1, bonus.query());
        }
        parts.parts.sort(Comparator.comparingDouble(part -> -part.points()));
        return Optional.of(new Score(whole.getValue().floatValue(), parts.parts));
    }

    private void add(Query tree) throws IOException {
        switch (tree) {
            case Query.All(List<Query> all) -> addEach(all);
            case Query.Any(List<Query> any) -> addEach(any);
            case Query.Not not -> {
                // What must not stand there gives no points.
            }
            default -> addTexts(tree);
        }
    }

    private void addEach(List<Query> trees) throws IOException {
        for (Query tree : trees) {
            add(tree);
        }
    }

    /** Text by text, if it is looked for in texts at all. */
    private void addTexts(Query part) throws IOException {
        String what = QueryPrinter.print(part);
        boolean everywhere = !part.equals(in(part, Scope.TITLE));
        if (everywhere && QueryCompiler.isScoring(part)) {
            Ranking ranking = Ranking.MEASURED;
            add(what, "headline", ranking.title(), QueryCompiler.compile(in(part, Scope.TITLE)));
            add(what, "lead", ranking.lead(), QueryCompiler.compile(in(part, Scope.LEAD)));
            add(what, "text", 1, QueryCompiler.compile(in(part, Scope.TEXT)));
        } else if (QueryCompiler.isScoring(part)) {
            add(what, "", 1, QueryCompiler.compile(part));
        }
    }

    private void add(String what, String where, float weight, org.apache.lucene.search.Query query)
            throws IOException {
        Explanation points = searcher.explain(searcher.rewrite(query), document);
        float value = points.isMatch() ? points.getValue().floatValue() : 0;
        if (value > 0) {
            parts.add(new Score.Part(what, where, weight, weight * value));
        }
    }

    /** The same in one text, if it is looked for in all. */
    private static Query in(Query part, Scope one) {
        return switch (part) {
            case Query.Word(Scope scope, String text, boolean exact) when scope == Scope.ANY ->
                    new Query.Word(one, text, exact);
            case Query.Phrase(Scope scope, List<String> words, int slop, boolean exact)
                    when scope == Scope.ANY ->
                    new Query.Phrase(one, words, slop, exact);
            case Query.Prefix(Scope scope, String text) when scope == Scope.ANY ->
                    new Query.Prefix(one, text);
            case Query.Wildcard(Scope scope, String pattern) when scope == Scope.ANY ->
                    new Query.Wildcard(one, pattern);
            case Query.Fuzzy(Scope scope, String text) when scope == Scope.ANY ->
                    new Query.Fuzzy(one, text);
            default -> part;
        };
    }
}
