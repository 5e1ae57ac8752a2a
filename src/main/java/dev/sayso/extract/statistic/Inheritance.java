package dev.sayso.extract.statistic;

import dev.sayso.statistic.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Carries a period on to figures of the same sort whose sentences name none: "The ministry
 * disagrees: it reports 1,940."
 */
final class Inheritance {
    /** How many sentences with figures a period is carried on for. */
    private static final int REACH = 2;

    private final List<List<Figure>> stated = new ArrayList<>();
    private int paragraph = -1;

    /** Completes the figures of one piece; pieces are given in the order of the text. */
    void complete(Piece piece, List<Figure> figures) {
        if (piece.paragraph() != paragraph) {
            stated.clear();
            paragraph = piece.paragraph();
        }
        List<Figure> own = figures.stream().filter(f -> f.period.isPresent()).toList();
        for (Figure figure : figures) {
            if (figure.period.isEmpty() && !isBaseline(figure) && figure.comparison.isEmpty()) {
                figure.period = inherited(figure);
            }
        }
        stated.add(own);
        if (stated.size() > REACH) {
            stated.remove(0);
        }
    }

    private static boolean isBaseline(Figure figure) {
        return figure.isLevel() && (Pair.isFrom(figure) || Pair.isAgainst(figure));
    }

    private Optional<Period> inherited(Figure figure) {
        for (int i = stated.size() - 1; i >= 0; i--) {
            Optional<Period> latest = latest(figure, stated.get(i));
            if (latest.isPresent()) {
                return latest;
            }
        }
        return Optional.empty();
    }

    /** The latest period of a figure that measures the same. */
    private static Optional<Period> latest(Figure figure, List<Figure> earlier) {
        return earlier.stream()
                .filter(other -> other.isLevel() == figure.isLevel() && other.isLike(figure))
                .filter(other -> figure.isLevel() || other.direction == figure.direction)
                .map(other -> other.period)
                .flatMap(Optional::stream)
                .max((one, two) -> one.edtf().compareTo(two.edtf()));
    }
}
