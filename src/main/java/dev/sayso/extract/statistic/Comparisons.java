package dev.sayso.extract.statistic;

import dev.sayso.extract.quantity.Changes;
import dev.sayso.statistic.Baseline;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ties levels to their baselines and changes to the levels they are between. */
final class Comparisons {
    private List<Pair> before = List.of();
    private int lastSentence = -2;

    /**
     * Completes directions, periods, baselines and checks of the figures of one piece. Pieces are
     * given in the order of the text.
     */
    void complete(Piece piece, List<Figure> figures) {
        List<Pair> pairs = Pair.in(figures);
        pairs.forEach(Comparisons::completeLevels);
        pairs.forEach(pair -> readAmountOfChange(pair, figures));
        compareLevels(figures);
        List<Pair> earlier = piece.number() - lastSentence == 1 ? before : List.of();
        for (Figure figure : figures) {
            if (figure.is(QuantityKind.RATIO)) {
                Arithmetic.ratio(figure).ifPresent(figure.checks::add);
            }
            if (!figure.isLevel()) {
                completeChange(figure, nearest(figure, pairs), earlier, figures);
            }
        }
        if (!pairs.isEmpty() || piece.number() != lastSentence) {
            before = new ArrayList<>(pairs);
            lastSentence = piece.number();
        }
    }

    private static void completeLevels(Pair pair) {
        Figure to = pair.to();
        to.baseline = pair.from();
        to.comparison = Optional.of(new Baseline(pair.from().amount().value(), pair.from().period));
        int sign = to.amount().value().compareTo(pair.from().amount().value());
        if (to.direction == Direction.NONE && sign != 0) {
            to.direction = sign > 0 ? Direction.UP : Direction.DOWN;
        }
    }

    /** "It rose to 72 per cent from 60, or by twelve per cent": the last is how much it rose by. */
    private static void readAmountOfChange(Pair pair, List<Figure> figures) {
        Direction direction = pair.to().direction;
        for (Figure figure : figures) {
            Words words = figure.piece.words();
            int by = figure.before() - 1;
            boolean amount =
                    words.isAny(by, "by")
                            && words.isAny(by - 1, "or", ",", "–", "—")
                            && figure.first > Math.max(pair.from().first, pair.to().first);
            if (amount && figure.isLevel() && direction != Direction.NONE) {
                figure.becomeChange(direction);
            }
        }
    }

    /** "87 seats, 14 fewer than before": the level before has gone the same way. */
    private static void compareLevels(List<Figure> figures) {
        for (int i = 1; i < figures.size(); i++) {
            Figure level = figures.get(i - 1);
            Figure change = figures.get(i);
            Words words = change.piece.words();
            boolean compares = Changes.comparison(words.lower(change.end)) != null;
            boolean comma = words.isAny(change.before() - 1, ",") && change.first - level.end < 8;
            if (level.isLevel()
                    && !change.isLevel()
                    && compares
                    && comma
                    && level.direction == Direction.NONE) {
                level.direction = change.direction;
            }
        }
    }

    private static @Nullable Pair nearest(Figure change, List<Pair> pairs) {
        Pair best = null;
        int least = Integer.MAX_VALUE;
        for (Pair pair : pairs) {
            int distance =
                    Math.min(
                            Math.abs(change.first - pair.to().first),
                            Math.abs(change.first - pair.from().first));
            if (distance < least && Arithmetic.fits(change, pair)) {
                least = distance;
                best = pair;
            }
        }
        return best;
    }

    private static void completeChange(
            Figure change, @Nullable Pair own, List<Pair> earlier, List<Figure> figures) {
        Pair pair = own;
        if (pair == null && refersBack(change)) {
            pair = nearest(change, earlier);
        }
        boolean inferred = pair == null;
        if (pair == null) {
            pair =
                    Contrasts.of(change, figures)
                            .filter(p -> Arithmetic.fits(change, p))
                            .orElse(null);
        }
        if (pair == null) {
            change.checks.add(Arithmetic.notCheckable(change));
            return;
        }
        if (change.piece.words().isAny(change.end, "improvement")) {
            change.direction = pair.to().direction;
        }
        Check check = Arithmetic.check(change, pair);
        boolean sure =
                check.verdict() != Verdict.WRONG
                        || (own == null
                                ? isEquated(change) && !inferred
                                : Ties.isTied(change, pair));
        if (!sure) {
            change.checks.add(Arithmetic.notCheckable(change));
            return;
        }
        change.checks.add(check);
        change.baseline = pair.from();
        change.comparison =
                Optional.of(new Baseline(pair.from().amount().value(), pair.from().period));
        between(change, pair);
    }

    /** A change between two known periods holds from the one to the other. */
    private static void between(Figure change, Pair pair) {
        String from = Pair.year(pair.from());
        String to = Pair.year(pair.to());
        if (!from.isEmpty() && !to.isEmpty()) {
            String words =
                    change.period
                            .filter(p -> change.ownPeriod)
                            .map(Period::words)
                            .orElse(pair.to().period.map(Period::words).orElse(to));
            change.period = Optional.of(new Period(Periods.span(from, to), words));
        }
    }

    /** "That is a fall of a third", not "It has gone up by a third". */
    private static boolean isEquated(Figure change) {
        Words words = change.piece.words();
        return words.isAny(0, "that", "this", "it", "which")
                && words.isAny(1, "is", "was", "means", "represents", "amounts", "makes", "marks");
    }

    /** "That is a fall of a third." */
    private static boolean refersBack(Figure change) {
        return change.piece.words().isAny(0, "that", "this", "it", "which", "the")
                && change.first < 12;
    }
}
