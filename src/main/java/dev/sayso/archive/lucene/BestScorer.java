package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/**
 * Scores by the best of several texts, to which the others add a share of theirs, and leaves out
 * what cannot score enough. The index tells for each stretch of a text's postings how high a score
 * there can be. Texts that even together cannot score enough are not gone through: what they add is
 * looked up where another text matches.
 */
final class BestScorer extends Scorer {
    /** Makes up for scores being added in another order than their bounds. */
    private static final double ROUNDING = 1 + 1e-6;

    private final Scorer[] texts;
    private final DocIdSetIterator[] places;
    private final float tie;

    /** The most that each text can score anywhere. */
    private final float[] highest;

    /** The most that each text can score in this stretch. */
    private final float[] high;

    /** Whether a document has to be found in one of these texts to score enough. */
    private final boolean[] leading;

    private final Walk walk = new Walk();
    private float least;

    /** The last document of this stretch. */
    private int end = -1;

    private int document = -1;

    /**
     * @param texts at their beginnings
     */
    BestScorer(List<Scorer> texts, float tie) throws IOException {
        this.texts = texts.toArray(Scorer[]::new);
        this.places = new DocIdSetIterator[texts.size()];
        this.tie = tie;
        this.highest = new float[texts.size()];
        this.high = new float[texts.size()];
        this.leading = new boolean[texts.size()];
        for (int i = 0; i < places.length; i++) {
            Scorer text = texts.get(i);
            places[i] = text.iterator();
            text.advanceShallow(0);
            highest[i] = text.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
        }
    }

    @Override
    public int docID() {
        return document;
    }

    @Override
    public DocIdSetIterator iterator() {
        return walk;
    }

    @Override
    public float score() throws IOException {
        double best = 0;
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            int at = places[i].docID();
            if (at < document) {
                at = places[i].advance(document);
            }
            if (at == document) {
                float score = texts[i].score();
                sum += score;
                best = Math.max(best, score);
            }
        }
        return (float) (best + (sum - best) * tie);
    }

    @Override
    public void setMinCompetitiveScore(float score) {
        if (score > least) {
            least = score;
            // What is left of the stretch is looked at anew.
            end = Math.min(end, document);
        }
    }

    @Override
    public int advanceShallow(int target) throws IOException {
        int upTo = DocIdSetIterator.NO_MORE_DOCS;
        for (int i = 0; i < texts.length; i++) {
            upTo = Math.min(upTo, shallow(i, target));
        }
        return upTo;
    }

    private int shallow(int text, int target) throws IOException {
        int at = Math.max(target, places[text].docID());
        return at == DocIdSetIterator.NO_MORE_DOCS ? at : texts[text].advanceShallow(at);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
        double best = 0;
        double sum = 0;
        for (int i = 0; i < texts.length; i++) {
            if (places[i].docID() <= upTo) {
                float score = texts[i].getMaxScore(upTo);
                sum += score;
                best = Math.max(best, score);
            }
        }
        return (float) ((best + (sum - best) * tie) * ROUNDING);
    }

    /** Begins a stretch there; tells whether anything in it can score enough. */
    private boolean look(int from) throws IOException {
        lead(highest);
        end = DocIdSetIterator.NO_MORE_DOCS;
        for (int i = 0; i < texts.length; i++) {
            if (leading[i]) {
                end = Math.min(end, shallow(i, from));
            }
        }
        for (int i = 0; i < texts.length; i++) {
            if (places[i].docID() > end) {
                high[i] = 0;
            } else {
                high[i] = leading[i] ? texts[i].getMaxScore(end) : highest[i];
            }
        }
        return lead(high);
    }

    /** Sets apart the texts that cannot score enough by themselves; tells whether others do. */
    private boolean lead(float[] most) {
        double best = 0;
        double sum = 0;
        Arrays.fill(leading, true);
        for (int n = 0; n < most.length; n++) {
            int lowest = -1;
            for (int i = 0; i < most.length; i++) {
                if (leading[i] && (lowest < 0 || most[i] < most[lowest])) {
                    lowest = i;
                }
            }
            sum += most[lowest];
            best = Math.max(best, most[lowest]);
            if ((best + (sum - best) * tie) * ROUNDING >= least) {
                return true;
            }
            leading[lowest] = false;
        }
        return false;
    }

    /** The documents that can score enough. */
    private final class Walk extends DocIdSetIterator {
        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            int from = target;
            while (from != NO_MORE_DOCS) {
                if (from > end && !look(from)) {
                    from = end == NO_MORE_DOCS ? end : end + 1;
                    continue;
                }
                int next = NO_MORE_DOCS;
                for (int i = 0; i < places.length; i++) {
                    if (leading[i]) {
                        int at = places[i].docID();
                        next = Math.min(next, at < from ? places[i].advance(from) : at);
                    }
                }
                if (next <= end) {
                    document = next;
                    return next;
                }
                from = end == NO_MORE_DOCS ? end : end + 1;
            }
            document = NO_MORE_DOCS;
            return NO_MORE_DOCS;
        }

        @Override
        public long cost() {
            long cost = 0;
            for (DocIdSetIterator place : places) {
                cost += place.cost();
            }
            return cost;
        }
    }
}
