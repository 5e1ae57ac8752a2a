package dev.sayso.archive.lucene;

import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** The same articles as a query finds, without what only ranks them: they are found sooner. */
final class Unscored {
    private Unscored() {}

    static Query of(Query query) {
        return switch (query) {
            case BoostQuery boosted -> of(boosted.getQuery());
            case ConstantScoreQuery constant -> of(constant.getQuery());
            case FreshQuery fresh -> of(fresh.articles());
            case BestTextQuery best -> any(List.copyOf(best.texts()));
            case DisjunctionMaxQuery most -> any(List.copyOf(most.getDisjuncts()));
            case BooleanQuery all -> all(all);
            default -> query;
        };
    }

    private static Query any(List<Query> parts) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        parts.forEach(part -> builder.add(of(part), Occur.SHOULD));
        return parts.size() == 1 ? of(parts.getFirst()) : builder.build();
    }

    private static Query all(BooleanQuery query) {
        boolean needed = query.clauses().stream().anyMatch(BooleanClause::isRequired);
        int optional = query.getMinimumNumberShouldMatch();
        BooleanQuery.Builder builder =
                new BooleanQuery.Builder().setMinimumNumberShouldMatch(optional);
        for (BooleanClause clause : query.clauses()) {
            if (clause.isRequired()) {
                builder.add(of(clause.query()), Occur.FILTER);
            } else if (clause.isProhibited()) {
                builder.add(of(clause.query()), Occur.MUST_NOT);
            } else if (!needed || optional > 0) {
                builder.add(of(clause.query()), Occur.SHOULD);
            }
        }
        return builder.build();
    }
}
