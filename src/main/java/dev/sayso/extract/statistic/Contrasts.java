package dev.sayso.extract.statistic;

import dev.sayso.statistic.QuantityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the two levels that a difference or a multiple lies between where no "from … to …" says so:
 * "512, still 88 below the average of 600", "the gap between 71 and 58 per cent is 13 points",
 * "what cost 2,400 sold for 5,600, a twofold rise". That they belong together is an inference.
 */
final class Contrasts {
    private static final int FARTHEST = 8;

    private Contrasts() {}

    /** The levels of the sentence that the change may be between. */
    static Optional<Pair> of(Figure change, List<Figure> figures) {
        int at = figures.indexOf(change);
        if (at < 1) {
            return Optional.empty();
        }
        return compared(at, figures).or(() -> apposed(at, figures));
    }

    /** "512, still 88 below the average of 600": from what it is compared with to what it is. */
    private static Optional<Pair> compared(int at, List<Figure> figures) {
        Figure change = figures.get(at);
        if (at + 1 == figures.size() || !figures.get(at + 1).isLevel()) {
            return Optional.empty();
        }
        Figure standard = figures.get(at + 1);
        Words words = change.piece.words();
        boolean compares = false;
        for (int i = change.end; i < standard.first; i++) {
            compares |=
                    words.isAny(
                            i, "below", "above", "under", "over", "behind", "ahead", "than",
                            "short");
            if (words.isMark(i)) {
                return Optional.empty();
            }
        }
        return compares && standard.first - change.end <= FARTHEST
                ? lastLevel(at, figures, standard).map(level -> new Pair(standard, level))
                : Optional.empty();
    }

    private static Optional<Figure> lastLevel(int before, List<Figure> figures, Figure like) {
        for (int i = before - 1; i >= 0; i--) {
            Figure level = figures.get(i);
            boolean sameSort = level.isLike(like) || isScore(level) || isScore(like);
            if (level.isLevel() && sameSort) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** Points are counted with and without the word. */
    private static boolean isScore(Figure figure) {
        return figure.is(QuantityKind.INDEX);
    }

    /** "What cost 2,400 sold for 5,600, more than twofold": the two levels right before it. */
    private static Optional<Pair> apposed(int at, List<Figure> figures) {
        Figure change = figures.get(at);
        boolean multiple =
                change.is(QuantityKind.MULTIPLIER) && Link.before(change).sort() != Link.Sort.NONE;
        List<Figure> levels = new ArrayList<>(figures.subList(0, at));
        levels.removeIf(f -> !f.isLevel());
        if (!multiple || levels.size() < 2) {
            return Optional.empty();
        }
        Figure to = levels.get(levels.size() - 1);
        Figure from = levels.get(levels.size() - 2);
        boolean named = to.amount().unit().isPresent() && to.isLike(from);
        return named ? Optional.of(new Pair(from, to)) : Optional.empty();
    }

    /**
     * Checks a difference that is named by a noun: "a gap of 13 points between 71 and 58 per cent",
     * "1,099 against 517, a difference of 582". Which of the two is larger is not said.
     */
    static void completeGap(int at, List<Figure> figures) {
        Figure gap = figures.get(at);
        Words words = gap.piece.words();
        int of = gap.before() - 1;
        boolean named = words.isAny(of, "of") && isGap(words, of - 1);
        boolean between = at + 2 < figures.size() && words.isAny(gap.end, "between");
        boolean stated = at >= 2 && isGapBetween(words, figures.get(at - 2), gap);
        if (!gap.isLevel() || !gap.checks.isEmpty() || !(named || stated)) {
            return;
        }
        List<Figure> two =
                between
                        ? figures.subList(at + 1, at + 3)
                        : at >= 2 ? figures.subList(at - 2, at) : List.of();
        if (two.size() < 2 || !two.stream().allMatch(f -> f.isLevel() && isGapOf(gap, f))) {
            return;
        }
        Tie tie = between || stated ? Tie.STATED : Tie.NEAR;
        Calculation.difference(two.get(0), two.get(1)).of(gap, tie).ifPresent(gap.checks::add);
    }

    private static boolean isGap(Words words, int at) {
        return words.isAny(at, "gap", "difference", "margin", "lead", "gulf");
    }

    /** "The gap between A and B is C." */
    private static boolean isGapBetween(Words words, Figure first, Figure gap) {
        boolean is = words.isAny(gap.before() - 1, "is", "was");
        int between = first.before() - 1;
        return is && words.isAny(between, "between") && isGap(words, between - 1);
    }

    private static boolean isGapOf(Figure gap, Figure level) {
        return gap.is(QuantityKind.PERCENTAGE_POINTS)
                ? level.is(QuantityKind.PERCENT)
                : level.isLike(gap) && !level.is(QuantityKind.PERCENT);
    }
}
