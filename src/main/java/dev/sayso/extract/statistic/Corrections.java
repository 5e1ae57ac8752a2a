package dev.sayso.extract.statistic;

import dev.sayso.language.Plurals;
import dev.sayso.language.WordList;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Modifier;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Verdict;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds percentages that are wrong without a baseline of their own: what cannot be ("homicides fell
 * by 150 per cent"), and what the text itself corrects ("a 200 per cent increase, not 300").
 */
final class Corrections {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_SENTENCES = 4;
    private static final Set<String> BELOW_ZERO =
            WordList.rows(Corrections.class, "below-zero.txt", 1).stream()
                    .flatMap(row -> Arrays.stream(row[0].split(" ")))
                    .collect(Collectors.toUnmodifiableSet());

    private final Deque<List<Figure>> recent = new ArrayDeque<>();

    /** Completes one sentence; sentences are given in the order of the text. */
    void complete(List<Figure> figures) {
        for (Figure figure : figures) {
            if (isUnchecked(figure) && isImpossible(figure)) {
                figure.checks.clear();
                figure.checks.add(Arithmetic.impossible(figure));
            }
        }
        recent.addFirst(figures);
        figures.forEach(this::correct);
        if (recent.size() > MOST_SENTENCES) {
            recent.removeLast();
        }
    }

    private static boolean isUnchecked(Figure figure) {
        return figure.is(QuantityKind.PERCENT)
                && !figure.isLevel()
                && figure.checks.stream().allMatch(c -> c.verdict() == Verdict.NOT_CHECKABLE);
    }

    /** Things that are counted cannot become fewer by more than all of them; profits can. */
    private static boolean isImpossible(Figure fall) {
        Modifier modifier = fall.amount().modifier();
        boolean more =
                fall.direction == Direction.DOWN
                        && fall.amount().value().compareTo(HUNDRED) > 0
                        && modifier != Modifier.LESS_THAN
                        && modifier != Modifier.AT_MOST;
        return more && fall.subject.filter(Corrections::isCounted).isPresent();
    }

    private static boolean isCounted(String subject) {
        List<String> words = List.of(subject.toLowerCase(Locale.ROOT).split(" ", -1));
        return Plurals.isPlural(words.get(words.size() - 1))
                && words.stream().map(Plurals::singular).noneMatch(BELOW_ZERO::contains);
    }

    /** "A 200 per cent increase, not 300": the 300 of before is held against the same levels. */
    private void correct(Figure right) {
        Words words = right.piece.words();
        for (int at = right.end; at < right.end + 4; at++) {
            boolean denied = words.isAny(at, "not") && words.isAny(at - 1, ",", "and");
            int number = denied ? words.number(at + 1) : -1;
            Optional<Check> shown =
                    right.checks.stream().filter(c -> c.verdict() == Verdict.AGREES).findFirst();
            if (number >= 0 && shown.isPresent()) {
                hold(right, BigDecimal.valueOf(number), shown.get());
            }
        }
    }

    private void hold(Figure right, BigDecimal denied, Check shown) {
        for (List<Figure> some : recent) {
            for (Figure figure : some) {
                boolean meant =
                        isUnchecked(figure)
                                && right.is(QuantityKind.PERCENT)
                                && figure.direction == right.direction
                                && figure.amount().value().compareTo(denied) == 0;
                if (meant) {
                    figure.checks.clear();
                    figure.checks.add(Arithmetic.corrected(figure, shown));
                    figure.period = figure.period.or(() -> right.period);
                }
            }
        }
    }
}
