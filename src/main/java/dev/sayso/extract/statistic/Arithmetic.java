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
    private static final String PRINTED = ", printed ";
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
        return switch (change.amount().kind().changeType()) {
            case PERCENT_CHANGE -> percentChange(change, pair);
            case MULTIPLE -> multiple(change, pair);
            case DIFFERENCE, SHARE, SUM, PRODUCT, QUOTIENT -> difference(change, pair);
        };
    }

    private static Check percentChange(Figure change, Pair pair) {
        BigDecimal from = pair.from().amount().value();
        BigDecimal to = pair.to().amount().value();
        BigDecimal exact = to.subtract(from).multiply(HUNDRED).divide(from, PRECISION);
        Interval ratio = ratio(pair);
        Interval percents =
                new Interval(
                        ratio.low().subtract(BigDecimal.ONE).multiply(HUNDRED),
                        ratio.high().subtract(BigDecimal.ONE).multiply(HUNDRED));
        Verdict verdict = verdict(change, percents);
        String working = Working.percentChange(change.quantity, pair, exact, verdict);
        return check(CheckType.PERCENT_CHANGE, change, pair, exact, verdict, working);
    }

    private static Check multiple(Figure change, Pair pair) {
        BigDecimal from = pair.from().amount().value();
        BigDecimal exact = pair.to().amount().value().divide(from, PRECISION);
        Interval factors = ratio(pair);
        BigDecimal printed = change.amount().value();
        boolean divides =
                change.direction == Direction.DOWN && printed.compareTo(BigDecimal.ONE) > 0;
        if (divides && exact.signum() > 0) {
            exact = BigDecimal.ONE.divide(exact, PRECISION);
            factors = Interval.of(BigDecimal.ONE).by(factors);
        }
        Verdict verdict = Tolerance.verdict(change.amount(), factors, change.isWord());
        String working = Working.multiple(change.quantity, pair, exact);
        return check(CheckType.MULTIPLE, change, pair, exact, verdict, working);
    }

    private static Check difference(Figure change, Pair pair) {
        BigDecimal exact = pair.to().amount().value().subtract(pair.from().amount().value());
        Interval differences =
                Tolerance.printed(pair.to().amount())
                        .minus(Tolerance.printed(pair.from().amount()));
        Verdict verdict = verdict(change, differences);
        String working = Working.difference(change.quantity, pair, exact);
        return check(CheckType.DIFFERENCE, change, pair, exact, verdict, working);
    }

    /** Compares without signs once the direction is known to agree. */
    private static Verdict verdict(Figure change, Interval possible) {
        Interval turned =
                change.direction == Direction.DOWN
                        ? new Interval(possible.high().negate(), possible.low().negate())
                        : possible;
        return Tolerance.verdict(change.amount(), turned, change.isWord());
    }

    private static Interval ratio(Pair pair) {
        return Tolerance.printed(pair.to().amount()).by(Tolerance.printed(pair.from().amount()));
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
        if (numbers.size() != 2 || numbers.get(1).signum() <= 0) {
            return Optional.empty();
        }
        return Calculation.share(Term.exact(numbers.get(0)), Term.exact(numbers.get(1)))
                .map(share -> share.asPrinted(figure));
    }

    /** A fall of something countable by more than all there was of it. */
    static Check impossible(Figure fall) {
        return new Check(
                CheckType.PERCENT_CHANGE,
                Optional.empty(),
                Optional.empty(),
                fall.amount().value(),
                Optional.empty(),
                Verdict.WRONG,
                Working.impossible(fall.quantity));
    }

    /**
     * A percentage that the text itself holds against a right one.
     *
     * @param right the check of the right one
     */
    static Check corrected(Figure wrong, Check right) {
        String working = right.working();
        return new Check(
                right.type(),
                right.from(),
                right.to(),
                wrong.amount().value(),
                right.computed(),
                Verdict.WRONG,
                working.substring(0, working.lastIndexOf(PRINTED))
                        + PRINTED
                        + Working.printed(wrong.quantity));
    }

    /** A change whose baseline the text does not give. */
    static Check notCheckable(Figure change) {
        return new Check(
                change.amount().kind().changeType(),
                Optional.empty(),
                Optional.empty(),
                change.amount().value(),
                Optional.empty(),
                Verdict.NOT_CHECKABLE,
                "the text does not give the number that this is a change from");
    }
}
