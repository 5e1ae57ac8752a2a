package dev.sayso.archive;

import dev.sayso.ledger.Figure;
import java.util.List;

/** What articles give for a claim, without who says it where. */
public record ClaimTally(List<Given> figures) {
    /**
     * One figure.
     *
     * @param articles how many give it
     */
    public record Given(Figure figure, int articles) {}

    public ClaimTally {
        figures = List.copyOf(figures);
    }

    /** How many articles give a figure that agrees. */
    public int agreeing(Figure figure) {
        return figures.stream()
                .filter(given -> given.figure().agrees(figure))
                .mapToInt(Given::articles)
                .sum();
    }

    /** How many articles give a figure that does not. */
    public int differing(Figure figure) {
        return figures.stream()
                .filter(given -> !given.figure().agrees(figure))
                .mapToInt(Given::articles)
                .sum();
    }
}
