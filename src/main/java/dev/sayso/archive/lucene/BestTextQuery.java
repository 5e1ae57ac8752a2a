package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A query in several texts, of which the best counts and the others add a little. Where only the
 * first hits are wanted, it leaves out what cannot be among them: the index knows for each stretch
 * of postings how high a score there can be. {@link DisjunctionMaxQuery} makes no use of that when
 * the other texts add something.
 */
final class BestTextQuery extends Query {
    private final DisjunctionMaxQuery texts;

    BestTextQuery(List<Query> texts, float tie) {
        this(new DisjunctionMaxQuery(texts, tie));
    }

    private BestTextQuery(DisjunctionMaxQuery texts) {
        this.texts = texts;
    }

    /** The same in each text. */
    Collection<Query> texts() {
        return texts.getDisjuncts();
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = texts.rewrite(searcher);
        if (rewritten.equals(texts)) {
            return this;
        }
        return rewritten instanceof DisjunctionMaxQuery several
                ? new BestTextQuery(several)
                : rewritten;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        return mode == ScoreMode.TOP_SCORES
                ? new BestWeight(searcher, boost)
                : texts.createWeight(searcher, mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        texts.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "best" + texts.toString(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BestTextQuery query && texts.equals(query.texts);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + texts.hashCode();
    }

    private final class BestWeight extends Weight {
        private final IndexSearcher searcher;
        private final float boost;
        private final List<Weight> weights = new ArrayList<>();

        BestWeight(IndexSearcher searcher, float boost) throws IOException {
            super(BestTextQuery.this);
            this.searcher = searcher;
            this.boost = boost;
            for (Query text : texts.getDisjuncts()) {
                weights.add(searcher.createWeight(text, ScoreMode.TOP_SCORES, boost));
            }
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            List<ScorerSupplier> suppliers = new ArrayList<>();
            long cost = 0;
            for (Weight weight : weights) {
                ScorerSupplier supplier = weight.scorerSupplier(leaf);
                if (supplier != null) {
                    suppliers.add(supplier);
                    cost += supplier.cost();
                }
            }
            return suppliers.isEmpty()
                    ? null
                    : new BestSupplier(suppliers, texts.getTieBreakerMultiplier(), cost);
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
            return texts.createWeight(searcher, ScoreMode.COMPLETE, boost).explain(leaf, document);
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return weights.stream().allMatch(weight -> weight.isCacheable(leaf));
        }
    }

    private static final class BestSupplier extends ScorerSupplier {
        private final List<ScorerSupplier> suppliers;
        private final float tie;
        private final long cost;

        BestSupplier(List<ScorerSupplier> suppliers, float tie, long cost) {
            this.suppliers = suppliers;
            this.tie = tie;
            this.cost = cost;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            List<Scorer> scorers = new ArrayList<>();
            for (ScorerSupplier supplier : suppliers) {
                scorers.add(supplier.get(leadCost));
            }
            return scorers.size() == 1 ? scorers.getFirst() : new BestScorer(scorers, tie);
        }

        @Override
        public long cost() {
            return cost;
        }

        @Override
        public void setTopLevelScoringClause() throws IOException {
            if (suppliers.size() == 1) {
                suppliers.getFirst().setTopLevelScoringClause();
            }
        }
    }
}
