package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand near each other or between the same boundaries in one text. Ranks as the words
 * by themselves would; marks every one that is near enough to its partner, and no other.
 */
final class ProximityQuery extends Query {
    /** Something that has places in the text. */
    sealed interface Part {}

    /** Words, a phrase, a beginning or alternatives of these: a query of {@link WordQueries}. */
    record One(Query query) implements Part {}

    /** Two that do not overlap, with at most so many places between them, in either order. */
    record Pair(One left, One right, int between) implements Part {}

    private final String field;
    private final List<Part> parts;
    private final Optional<Query> boundary;
    private final Query scoring;

    /**
     * @param field of the text, in which the words are marked
     * @param boundary what may not stand between the parts; when empty, there is one part
     */
    ProximityQuery(String field, List<Part> parts, Optional<Query> boundary) {
        this(field, parts, boundary, scoring(field, parts, boundary));
    }

    private ProximityQuery(
            String field, List<Part> parts, Optional<Query> boundary, Query scoring) {
        this.field = field;
        this.parts = List.copyOf(parts);
        this.boundary = boundary;
        this.scoring = scoring;
    }

    /** The words rank; where they stand only narrows. */
    private static Query scoring(String field, List<Part> parts, Optional<Query> boundary) {
        List<IntervalsSource> places =
                parts.stream().map(ProximityQuery::places).distinct().toList();
        IntervalsSource together =
                places.size() == 1
                        ? places.getFirst()
                        : Intervals.unordered(places.toArray(IntervalsSource[]::new));
        IntervalsSource wanted =
                boundary.map(PositionSources::of)
                        .map(ends -> Intervals.notContaining(together, ends))
                        .orElse(together);
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        parts.stream()
                .flatMap(ProximityQuery::words)
                .forEach(one -> builder.add(one.query(), Occur.MUST));
        return builder.add(new IntervalQuery(field, wanted), Occur.FILTER).build();
    }

    private static IntervalsSource places(Part part) {
        return switch (part) {
            case One(Query query) -> PositionSources.of(query);
            case Pair(One left, One right, int between) ->
                    Intervals.or(
                            ordered(left.query(), right.query(), between),
                            ordered(right.query(), left.query(), between));
        };
    }

    private static IntervalsSource ordered(Query first, Query second, int between) {
        return Intervals.maxgaps(
                between,
                Intervals.ordered(
                        PositionSources.ofEveryWidth(first),
                        PositionSources.ofEveryWidth(second)));
    }

    private static Stream<One> words(Part part) {
        return switch (part) {
            case One one -> Stream.of(one);
            case Pair(One left, One right, int between) -> Stream.of(left, right);
        };
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = scoring.rewrite(searcher);
        return rewritten.equals(scoring)
                ? this
                : new ProximityQuery(field, parts, boundary, rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        return new FilterWeight(this, scoring.createWeight(searcher, mode, boost)) {
            @Override
            public @Nullable Matches matches(LeafReaderContext context, int document)
                    throws IOException {
                if (super.matches(context, document) == null) {
                    return null;
                }
                List<WordPlace> places = new Partners(searcher, context, document).of();
                return MatchesUtils.forField(field, () -> new WordPlaces(places));
            }
        };
    }

    /** Finds the words of one document that are near enough to their partners. */
    private final class Partners {
        private final IndexSearcher searcher;
        private final LeafReaderContext context;
        private final int document;

        Partners(IndexSearcher searcher, LeafReaderContext context, int document) {
            this.searcher = searcher;
            this.context = context;
            this.document = document;
        }

        List<WordPlace> of() throws IOException {
            List<List<WordPlace.Stretch>> stretches = new ArrayList<>();
            for (Part part : parts) {
                stretches.add(stretches(part));
            }
            List<WordPlace> boundaries =
                    boundary.isEmpty()
                            ? List.of()
                            : WordPlace.all(
                                    searcher, boundary.get(), context, document);
            return WordPlace.between(boundaries, stretches);
        }

        private List<WordPlace.Stretch> stretches(Part part) throws IOException {
            return switch (part) {
                case One(Query query) ->
                        WordPlace.all(searcher, query, context, document).stream()
                                .map(WordPlace.Stretch::of)
                                .toList();
                case Pair(One left, One right, int between) ->
                        WordPlace.pairs(
                                WordPlace.all(searcher, left.query(), context, document),
                                WordPlace.all(searcher, right.query(), context, document),
                                between);
            };
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        scoring.visit(visitor.getSubVisitor(Occur.MUST, this));
    }

    @Override
    public String toString(String shown) {
        return "near in " + field + ": " + scoring.toString(shown);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProximityQuery query
                && field.equals(query.field)
                && parts.equals(query.parts)
                && boundary.equals(query.boundary)
                && scoring.equals(query.scoring);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, parts, boundary, scoring);
    }
}
