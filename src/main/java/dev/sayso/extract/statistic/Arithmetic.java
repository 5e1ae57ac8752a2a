package dev.sayso.extract.statistic;

import dev.sayso.extract.quantity.Numbers;
import dev.sayso.extract.statistic.Tolerance.Interval;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.CheckType;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Checks a stated change against the two levels it is between. */
final class Arithmetic {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    private Arithmetic() {}

    /** Whether the change can be computed from the pair at all. */
    static boolean fits(Figure change, Pair pair) {
        BigDecimal from = pair.from().amount().value();
        BigDecimal to = pair.to().amount().value();
        if (from.signum() <= 0 || to.signum() < 0 || ranged(pair.from()) || ranged(pair.to())) {
            return false;
        }
        return switch (change.amount().kind()) {
            case PERCENT, MULTIPLIER -> true;
            case PERCENTAGE_POINTS -> pair.to().is(QuantityKind.PERCENT);
            case INDEX -> pair.to().is(QuantityKind.PERCENT) || pair.to().isLike(change);
            case COUNT, MONEY, RATIO, RATE, RANK, SCORE, DURATION, MEASURE ->
                    pair.to().isLike(change);
        };
    }

    private static boolean ranged(Figure figure) {
        return figure.amount().high().isPresent();
    }

    /** The check of the change against the pair; {@link #fits} holds. */
    static Check check(Figure change, Pair pair) {
        return switch (change.amount().kind()) {
            case PERCENT -> percentChange(change, pair);
            case MULTIPLIER -> multiple(change, pair);
            case COUNT,
                    PERCENTAGE_POINTS,
                    MONEY,
                    RATIO,
                    RATE,
                    RANK,
                    INDEX,
                    SCORE,
                    DURATION,
                    MEASURE ->
                    difference(change, pair);
        };
    }

    private static Check percentChange(Figure change, Pair pair) {
        BigDecimal from = pair.from().amount().value();
        BigDecimal to = pair.to().amount().value();
        BigDecimal exact = to.subtract(from).multiply(HUNDRED).divide(from, PRECISION);
        Interval ratio = Tolerance.quotient(interval(pair.to()), interval(pair.from()));
        Interval percents =
                new Interval(
                        ratio.low().subtract(BigDecimal.ONE).multiply(HUNDRED),
                        ratio.high().subtract(BigDecimal.ONE).multiply(HUNDRED));
        Verdict verdict = verdict(change, exact, percents);
        String working = Working.percentChange(change.quantity, pair, exact, verdict);
        return check(CheckType.PERCENT_CHANGE, change, pair, exact, verdict, working);
    }

    private static Check multiple(Figure change, Pair pair) {
        BigDecimal from = pair.from().amount().value();
        BigDecimal exact = pair.to().amount().value().divide(from, PRECISION);
        Interval factors = Tolerance.quotient(interval(pair.to()), interval(pair.from()));
        BigDecimal printed = change.amount().value();
        boolean divides =
                change.direction == Direction.DOWN && printed.compareTo(BigDecimal.ONE) > 0;
        if (divides && exact.signum() > 0) {
            exact = BigDecimal.ONE.divide(exact, PRECISION);
            factors = Tolerance.quotient(Interval.of(BigDecimal.ONE), factors);
        }
        Verdict verdict = Tolerance.verdict(change.amount(), exact, factors, isWord(change));
        String working = Working.multiple(change.quantity, pair, exact);
        return check(CheckType.MULTIPLE, change, pair, exact, verdict, working);
    }

    private static Check difference(Figure change, Pair pair) {
        Interval from = interval(pair.from());
        Interval to = interval(pair.to());
        BigDecimal exact = pair.to().amount().value().subtract(pair.from().amount().value());
        Interval differences =
                new Interval(to.low().subtract(from.high()), to.high().subtract(from.low()));
        Verdict verdict = verdict(change, exact, differences);
        String working = Working.difference(change.quantity, pair, exact);
        return check(CheckType.DIFFERENCE, change, pair, exact, verdict, working);
    }

    /** Compares without signs once the direction is known to agree. */
    private static Verdict verdict(Figure change, BigDecimal exact, Interval possible) {
        boolean down = change.direction == Direction.DOWN;
        Interval turned =
                down ? new Interval(possible.high().negate(), possible.low().negate()) : possible;
        BigDecimal result = down ? exact.negate() : exact;
        return Tolerance.verdict(change.amount(), result, turned, isWord(change));
    }

    private static Interval interval(Figure figure) {
        boolean exact =
                figure.is(QuantityKind.COUNT)
                        || (figure.is(QuantityKind.MONEY) && figure.amount().scale().isEmpty());
        return Tolerance.printed(figure.amount().value(), exact);
    }

    private static boolean isWord(Figure figure) {
        return figure.quantity.text().chars().noneMatch(Character::isDigit);
    }

    private static Check check(
            CheckType type,
            Figure change,
            Pair pair,
            BigDecimal exact,
            Verdict verdict,
            String working) {
        return new Check(
                type,
                Optional.of(pair.from().amount().value()),
                Optional.of(pair.to().amount().value()),
                change.amount().value(),
                Optional.of(exact.round(new MathContext(6))),
                verdict,
                working);
    }

    /** "18 of 28": the ratio that the text prints as two numbers. */
    static Optional<Check> ratio(Figure figure) {
        List<BigDecimal> numbers = Numbers.in(figure.quantity.text());
        if (numbers.size() != 2 || numbers.get(1).signum() == 0) {
            return Optional.empty();
        }
        BigDecimal percent =
                numbers.get(0).multiply(HUNDRED).divide(numbers.get(1), new MathContext(6));
        return Optional.of(
                new Check(
                        CheckType.SHARE,
                        Optional.of(numbers.get(1)),
                        Optional.of(numbers.get(0)),
                        figure.amount().value(),
                        Optional.of(percent),
                        Verdict.AGREES,
                        Working.share(numbers.get(0), numbers.get(1), percent)));
    }

    /** A change whose baseline the text does not give. */
    static Check notCheckable(Figure change) {
        CheckType type =
                switch (change.amount().kind()) {
                    case PERCENT -> CheckType.PERCENT_CHANGE;
                    case MULTIPLIER -> CheckType.MULTIPLE;
                    case COUNT,
                            PERCENTAGE_POINTS,
                            MONEY,
                            RATIO,
                            RATE,
                            RANK,
                            INDEX,
                            SCORE,
                            DURATION,
                            MEASURE ->
                            CheckType.DIFFERENCE;
                };
        return new Check(
                type,
                Optional.empty(),
                Optional.empty(),
                change.amount().value(),
                Optional.empty(),
                Verdict.NOT_CHECKABLE,
                "the text does not give the number that this is a change from");
    }
}
