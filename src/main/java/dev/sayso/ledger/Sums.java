package dev.sayso.ledger;

import dev.sayso.statistic.Check;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Statistic;
import dev.sayso.statistic.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an article works out with a figure. */
public final class Sums {
    private Sums() {}

    /**
     * The checks of the figure itself; for a level, those of the changes that are worked out from
     * it or to it too.
     *
     * @param others all statistics of the article
     */
    public static List<Check> with(Statistic figure, List<Statistic> others) {
        Stream<Check> changes =
                figure.role() == Role.LEVEL
                        ? others.stream()
                                .filter(other -> other.role() != Role.LEVEL)
                                .filter(other -> other.duplicateOf().isEmpty())
                                .flatMap(other -> other.checks().stream())
                                .filter(check -> check.verdict() != Verdict.NOT_CHECKABLE)
                                .filter(check -> uses(check, figure.amount().value()))
                        : Stream.empty();
        return Stream.concat(figure.checks().stream(), changes).distinct().toList();
    }

    private static boolean uses(Check check, BigDecimal value) {
        return Stream.of(check.from(), check.to())
                .flatMap(Optional::stream)
                .anyMatch(number -> number.compareTo(value) == 0);
    }

    /** Whether both are results of one sum that come out right: 112 cut short, 113 rounded. */
    static boolean areTheSame(Appearance one, Appearance other) {
        return one.statistic().checks().stream()
                .filter(Sums::isRight)
                .anyMatch(
                        check ->
                                other.statistic().checks().stream()
                                        .filter(Sums::isRight)
                                        .anyMatch(its -> isSameSum(check, its)));
    }

    private static boolean isRight(Check check) {
        return check.verdict() == Verdict.AGREES || check.verdict() == Verdict.TRUNCATED;
    }

    private static boolean isSameSum(Check one, Check other) {
        return one.computed().isPresent()
                && one.type() == other.type()
                && isSame(one.from(), other.from())
                && isSame(one.to(), other.to());
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
    }
}
