package dev.sayso.archive.lucene;

import dev.sayso.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Takes a query apart into the terms that are marked. */
final class MarkedTerms {
    private final IndexSearcher searcher;
    private final List<MarkedTerm> terms = new ArrayList<>();

    private MarkedTerms(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Those of a query, in its order. */
    static List<MarkedTerm> of(IndexSearcher searcher, Query tree) throws IOException {
        MarkedTerms read = new MarkedTerms(searcher);
        read.add(tree, List.of());
        return List.copyOf(read.terms);
    }

    static Weight weight(IndexSearcher searcher, org.apache.lucene.search.Query query)
            throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    }

    private void add(Query tree, List<Weight> rests) throws IOException {
        switch (tree) {
            case Query.All(List<Query> parts) -> {
                for (Query part : parts) {
                    add(part, rests);
                }
            }
            case Query.Any(List<Query> parts) -> {
                for (Query part : parts) {
                    add(part, part instanceof Query.All ? with(rests, part) : rests);
                }
            }
            case Query.Mentions(String name) -> named(tree, rests, name);
            case Query.Cites(String name) -> named(tree, rests, name);
            case Query.Credits(String name) -> named(tree, rests, name);
            case Query.WithStatistic(var condition) ->
                    terms.add(
                            new MarkedTerm.Figures(
                                    new MarkedTerm.Term(tree, rests),
                                    StatisticQueries.statistics(condition)));
            case Query.Not not -> {
                // what is excluded is never marked
            }
            case Query.Everything everything -> {}
            case Query.ByAuthor author -> {}
            case Query.InOutlet outlet -> {}
            case Query.OfKind kind -> {}
            case Query.InLanguage language -> {}
            case Query.Published published -> {}
            case Query.Undated undated -> {}
            case Query.Length length -> {}
            case Query.Has has -> {}
            case Query.Duplicate duplicate -> {}
            case Query.CopiesOf copies -> {}
            default -> terms.add(words(tree, rests));
        }
    }

    private List<Weight> with(List<Weight> rests, Query part) throws IOException {
        List<Weight> more = new ArrayList<>(rests);
        more.add(weight(searcher, unscored(part)));
        return List.copyOf(more);
    }

    private static org.apache.lucene.search.Query unscored(Query part) {
        return Unscored.of(QueryCompiler.compile(part));
    }

    private void named(Query leaf, List<Weight> rests, String name) {
        terms.add(new MarkedTerm.Named(new MarkedTerm.Term(leaf, rests), name));
    }

    private MarkedTerm words(Query leaf, List<Weight> rests) throws IOException {
        BoundedPatterns.Bounded bounded = BoundedPatterns.of(searcher, unscored(leaf));
        Optional<Weight> all =
                bounded.moreForms() && bounded.canLookUpAll()
                        ? Optional.of(weight(searcher, unscored(leaf)))
                        : Optional.empty();
        org.apache.lucene.search.Query single =
                leaf instanceof Query.AtLeast(int times, Query.Operand part)
                        ? BoundedPatterns.of(searcher, unscored(part)).query()
                        : bounded.query();
        return new MarkedTerm.Words(
                new MarkedTerm.Term(leaf, rests),
                single,
                weight(searcher, bounded.query()),
                all,
                bounded.moreForms());
    }
}
