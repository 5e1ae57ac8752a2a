package dev.sayso.extract.statistic;

import dev.sayso.statistic.Period;
import dev.sayso.statistic.QuantityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                figure.period = figure.whole == null ? inherited(figure) : figure.whole.period;
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
                return latest.filter(period -> !isToday(period));
            }
        }
        return Optional.empty();
    }

    /** What changed in per cent may go on changing in points. */
    private static boolean isLike(Figure one, Figure other) {
        boolean points =
                !one.isLevel()
                        && one.is(QuantityKind.PERCENT)
                        && other.is(QuantityKind.PERCENTAGE_POINTS);
        return points || one.isLike(other);
    }

    /** "Today" says when one figure holds, and is not carried on. */
    private static boolean isToday(Period period) {
        return period.words().toLowerCase(Locale.ROOT).equals("today");
    }

    /** The latest period of a figure that measures the same. */
    private static Optional<Period> latest(Figure figure, List<Figure> earlier) {
        return earlier.stream()
                .filter(other -> other.isLevel() == figure.isLevel() && isLike(other, figure))
                .filter(other -> figure.isLevel() || other.direction == figure.direction)
                .map(other -> other.period)
                .flatMap(Optional::stream)
                .max((one, two) -> one.edtf().compareTo(two.edtf()));
    }
}
