package dev.sayso.extract.statistic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Checks the numbers of a text against each other, sentence by sentence in the order of the text.
 */
final class Reckoning {
    private final Optional<LocalDate> published;
    private final Comparisons comparisons = new Comparisons();
    private final References references = new References();
    private final Corrections corrections = new Corrections();
    private List<Figure> before = List.of();
    private int lastSentence = -2;

    /**
     * @param published the day up to which anything can have been counted, where it is known
     */
    Reckoning(Optional<LocalDate> published) {
        this.published = published;
    }

    /**
     * Completes directions, periods, baselines and checks.
     *
     * @param withLengths the same figures, and the lengths of time among them that are no
     *     statistics
     */
    void complete(Piece piece, List<Figure> figures, List<Figure> withLengths) {
        comparisons.complete(piece, figures);
        for (int i = 0; i < figures.size(); i++) {
            Contrasts.completeGap(i, figures);
        }
        new Shares(figures).complete();
        new Sums(figures).complete();
        new Rates(withLengths, published)
                .complete(piece.number() - lastSentence == 1 ? before : List.of());
        references.complete(figures);
        before = List.copyOf(figures);
        lastSentence = piece.number();
    }

    /** What needs to be known of the subjects first. */
    void correct(List<Figure> figures) {
        corrections.complete(figures);
    }
}
