package dev.sayso.archive.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The places at which queries for words match, as sources that can be set against each other. */
final class PositionSources {
    private PositionSources() {}

    /**
     * The places of a query made by {@link WordQueries}: a term, a phrase, a beginning, or
     * alternatives of these. Of two that lie one in the other, the shorter.
     */
    static IntervalsSource of(Query query) {
        return of(query, false);
    }

    /** The same, and of two that lie one in the other both: the distance to others differs. */
    static IntervalsSource ofEveryWidth(Query query) {
        return of(query, true);
    }

    private static IntervalsSource of(Query query, boolean everyWidth) {
        return switch (query) {
            case TermQuery term -> term(term.getTerm());
            case PhraseQuery phrase -> Intervals.fixField(phrase.getField(), phrase(phrase));
            case PrefixQuery prefix ->
                    Intervals.fixField(
                            prefix.getField(),
                            new BeginningSource(prefix.getPrefix().bytes()));
            case DisjunctionMaxQuery any -> ways(List.copyOf(any.getDisjuncts()), everyWidth);
            case BooleanQuery any -> 
                    any(any.clauses().stream().map(BooleanClause::query).toList(), everyWidth);
            case MatchNoDocsQuery none -> Intervals.noIntervals(none.toString());
            default -> throw new IllegalArgumentException("no words: " + query);
        };
    }

    static IntervalsSource term(Term term) {
        return Intervals.fixField(term.field(), Intervals.term(term.bytes()));
    }

    private static IntervalsSource any(List<Query> queries, boolean everyWidth) {
        return queries.size() == 1
                ? of(queries.getFirst(), everyWidth)
                : Intervals.or(
                        everyWidth,
                        queries.stream().map(query -> of(query, everyWidth)).toList());
    }

    /**
     * Ways of writing the same. A compound is also indexed as one word, at the place of its first
     * part: that word counts only where the parts do not stand.
     */
    private static IntervalsSource ways(List<Query> ways, boolean everyWidth) {
        IntervalsSource first = of(ways.getFirst(), everyWidth);
        List<IntervalsSource> sources = new ArrayList<>();
        sources.add(first);
        ways.stream()
                .skip(1)
                .map(way -> Intervals.nonOverlapping(of(way, everyWidth), first))
                .forEach(sources::add);
        return sources.size() == 1 ? first : Intervals.or(everyWidth, sources);
    }

    /** Between two terms of a compound there may be a gap in the numbering of places. */
    private static IntervalsSource phrase(PhraseQuery phrase) {
        Term[] terms = phrase.getTerms();
        int[] positions = phrase.getPositions();
        IntervalsSource[] sources = new IntervalsSource[terms.length];
        for (int i = 0; i < terms.length; i++) {
            IntervalsSource term = Intervals.term(terms[i].bytes());
            int gap = i == 0 ? 0 : positions[i] - positions[i - 1] - 1;
            sources[i] = gap > 0 ? Intervals.extend(term, gap, 0) : term;
        }
        return Intervals.phrase(sources);
    }
}
