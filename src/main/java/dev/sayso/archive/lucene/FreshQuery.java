package dev.sayso.archive.lucene;

import dev.sayso.archive.Freshness;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** The same articles with the scores that {@link Freshness} gives them. */
final class FreshQuery extends Query {
    private final Query in;
    private final Freshness freshness;

    FreshQuery(Query in, Freshness freshness) {
        this.in = in;
        this.freshness = freshness;
    }

    /** What is found, without what freshness makes of it. */
    Query articles() {
        return in;
    }

    /** Of what the index holds now. */
    static Freshness freshness(IndexSearcher searcher) throws IOException {
        ScoreDoc[] newest =
                searcher.search(
                                new TermQuery(new Term(Fields.DATED, "yes")),
                                1,
                                new Sort(published(Long.MIN_VALUE)))
                        .scoreDocs;
        return new Freshness(
                newest.length == 0
                        ? Optional.empty()
                        : Optional.of(
                                LocalDate.ofEpochDay((Long) ((FieldDoc) newest[0]).fields[0])));
    }

    /** By score; of equal ones the newer first. */
    static Sort sort(Freshness freshness) {
        return new Sort(
                SortField.FIELD_SCORE,
                published(freshness.counted(Optional.empty()).toEpochDay()),
                new SortField(Fields.ID, SortField.Type.STRING));
    }

    private static SortField published(long undated) {
        return new SortField(Fields.PUBLISHED, SortField.Type.LONG, true, undated);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = in.rewrite(searcher);
        return rewritten.equals(in) ? this : new FreshQuery(rewritten, freshness);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        Weight weight = searcher.createWeight(in, mode, boost);
        return mode.needsScores() ? new FreshWeight(this, weight, freshness) : weight;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        in.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "fresh(" + in.toString(field) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FreshQuery query
                && in.equals(query.in)
                && freshness.equals(query.freshness);
    }

    @Override
    public int hashCode() {
        return in.hashCode() * 31 + freshness.hashCode();
    }

    private static final class FreshWeight extends FilterWeight {
        private final Freshness freshness;

        FreshWeight(Query query, Weight in, Freshness freshness) {
            super(query, in);
            this.freshness = freshness;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            ScorerSupplier supplier = in.scorerSupplier(leaf);
            if (supplier == null) {
                return null;
            }
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    return new FreshScorer(
                            supplier.get(leadCost),
                            leaf.reader().getNumericDocValues(Fields.PUBLISHED),
                            freshness);
                }

                @Override
                public long cost() {
                    return supplier.cost();
                }
            };
        }
    }

    private static final class FreshScorer extends FilterScorer {
        private final @Nullable NumericDocValues published;
        private final Freshness freshness;

        FreshScorer(Scorer in, @Nullable NumericDocValues published, Freshness freshness) {
            super(in);
            this.published = published;
            this.freshness = freshness;
        }

        @Override
        public float score() throws IOException {
            return in.score() * freshness.factor(day());
        }

        private Optional<LocalDate> day() throws IOException {
            return published != null && published.advanceExact(docID())
                    ? Optional.of(LocalDate.ofEpochDay(published.longValue()))
                    : Optional.empty();
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.MAX_VALUE;
        }
    }
}
