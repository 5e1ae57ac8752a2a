package dev.sayso.ingest.confidence;

import dev.sayso.article.Field;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.draft.Draft;

/** Settles how far the particulars can be trusted of which the reader has not said so itself. */
public final class ConfidenceRule {
    private ConfidenceRule() {}

    /** The draft with a confidence for every particular that a rule read. */
    public static Draft settle(Draft draft) {
        return draft.with(settle(draft.particulars()));
    }

    /** The particulars with a confidence for each that a rule read. */
    public static Particulars settle(Particulars particulars) {
        Particulars known = particulars;
        for (Field field : Field.values()) {
            String rule = known.provenance().get(field);
            if (rule != null && !known.confidence().containsKey(field)) {
                known = known.withConfidence(field, RuleRecord.of(field, rule));
            }
        }
        return known;
    }
}
