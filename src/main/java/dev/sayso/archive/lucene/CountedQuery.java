package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * Articles in whose texts something stands so and so often, all texts together. It looks at every
 * article that is put to it, and so has to stand beside a query that picks them.
 */
final class CountedQuery extends Query {
    /** The cost of looking at one article, in simple operations; a guess that puts it last. */
    private static final int COST = 1_000;

    /** The same places in one form of the text. */
    record Form(String field, IntervalsSource places) {}

    /**
     * A text to count in.
     *
     * @param forms a piece has one of them; the one in which most is found counts
     * @param onlyApart whether it counts only where it is no part of the body
     */
    record Text(List<Form> forms, boolean onlyApart) {
        Text {
            forms = List.copyOf(forms);
        }
    }

    private final int times;
    private final List<Text> texts;

    CountedQuery(int times, List<Text> texts) {
        this.times = times;
        this.texts = List.copyOf(texts);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                return new DefaultScorerSupplier(
                        new ConstantScoreScorer(score(), mode, counting(context)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private record Opened(List<IntervalIterator> forms, boolean onlyApart) {}

    private TwoPhaseIterator counting(LeafReaderContext context) throws IOException {
        List<Opened> opened = new ArrayList<>();
        for (Text text : texts) {
            List<IntervalIterator> forms = new ArrayList<>();
            for (Form form : text.forms()) {
                IntervalIterator places = form.places().intervals(form.field(), context);
                if (places != null) {
                    forms.add(places);
                }
            }
            opened.add(new Opened(forms, text.onlyApart()));
        }
        NumericDocValues leadAt = DocValues.getNumeric(context.reader(), Fields.LEAD_AT);
        return new TwoPhaseIterator(DocIdSetIterator.all(context.reader().maxDoc())) {
            @Override
            public boolean matches() throws IOException {
                int document = approximation.docID();
                int missing = times;
                for (Opened text : opened) {
                    if (!text.onlyApart() || isApart(leadAt, document)) {
                        missing -= most(text.forms(), document, missing);
                    }
                }
                return missing <= 0;
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    private static boolean isApart(NumericDocValues leadAt, int document) throws IOException {
        return leadAt.advanceExact(document) && leadAt.longValue() < 0;
    }

    private static int most(List<IntervalIterator> forms, int document, int enough)
            throws IOException {
        int most = 0;
        for (IntervalIterator places : forms) {
            most = Math.max(most, count(places, document, enough));
        }
        return most;
    }

    private static int count(IntervalIterator places, int document, int enough)
            throws IOException {
        if (places.docID() < document) {
            places.advance(document);
        }
        int count = 0;
        while (places.docID() == document
                && count < enough
                && places.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
            count++;
        }
        return count;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "at least " + times + " times: " + texts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountedQuery query
                && times == query.times
                && texts.equals(query.texts);
    }

    @Override
    public int hashCode() {
        return 31 * times + texts.hashCode();
    }
}
