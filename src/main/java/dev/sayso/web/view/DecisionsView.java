package dev.sayso.web.view;

import dev.sayso.resolution.DecisionLog;
import java.util.List;
import java.util.Optional;

/**
 * What was decided about organizations.
 *
 * @param decided the number of the decision that was made just now
 * @param decidable whether this server takes decisions from its pages
 */
public record DecisionsView(
        Frame frame, DecisionLog log, Optional<Integer> decided, boolean decidable) {
    public List<DecisionLine> lines() {
        return DecisionLine.all(log, "");
    }

    /** The one that was made just now. */
    public Optional<DecisionLine> made() {
        return lines().stream()
                .filter(line -> decided.equals(Optional.of(line.number())))
                .findFirst();
    }
}
