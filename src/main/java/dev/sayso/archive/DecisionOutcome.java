package dev.sayso.archive;

import dev.sayso.resolution.Decision;
import dev.sayso.resolution.Established;
import java.util.List;

/** What became of a request about organizations. */
public sealed interface DecisionOutcome {
    /**
     * Decided, kept and applied.
     *
     * @param articles how many articles were brought up to date
     */
    record Decided(Decision.Entry entry, int articles) implements DecisionOutcome {}

    /** Nothing was decided, because a name means several; any of their ids says which. */
    record Ambiguous(String name, List<Established> meanings) implements DecisionOutcome {
        public Ambiguous {
            meanings = List.copyOf(meanings);
        }
    }

    /** Nothing was decided; one sentence says why and what to do. */
    record Refused(String message) implements DecisionOutcome {}
}
