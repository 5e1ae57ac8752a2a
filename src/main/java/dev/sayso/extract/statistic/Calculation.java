package dev.sayso.extract.statistic;

import dev.sayso.extract.statistic.Tolerance.Interval;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.CheckType;
import dev.sayso.statistic.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * A result worked out from numbers of the text, to be set beside the one that is printed.
 *
 * @param from as in {@link Check#from}
 * @param to as in {@link Check#to}
 * @param exact the result of the numbers as they are printed
 * @param possible all results that the rounding of those numbers allows
 * @param working what was done, in words, without the printed result
 */
record Calculation(
        CheckType type,
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        BigDecimal exact,
        Interval possible,
        String working) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final MathContext SHOWN = new MathContext(6);

    /** So far off, as a share of itself, may a vague amount be that nothing ties to the result. */
    private static final BigDecimal FARTHEST = new BigDecimal("0.25");

    /** What per cent of the whole the part is; empty when either cannot be divided. */
    static Optional<Calculation> share(Term part, Term whole) {
        if (part.value().signum() < 0 || !whole.divides()) {
            return Optional.empty();
        }
        BigDecimal percent = part.value().multiply(HUNDRED).divide(whole.value(), PRECISION);
        Interval possible = part.possible().by(whole.possible()).times(Interval.of(HUNDRED));
        return Optional.of(
                new Calculation(
                        CheckType.SHARE,
                        Optional.of(whole.value()),
                        Optional.of(part.value()),
                        percent,
                        possible,
                        Working.share(part.value(), whole.value(), percent)));
    }

    /** The terms added up; with two of them, the first is {@code from} and the other {@code to}. */
    static Calculation sum(List<Term> terms) {
        Interval possible = Interval.of(BigDecimal.ZERO);
        BigDecimal exact = BigDecimal.ZERO;
        for (Term term : terms) {
            exact = exact.add(term.value());
            possible = possible.plus(term.possible());
        }
        boolean two = terms.size() == 2;
        return new Calculation(
                CheckType.SUM,
                two ? Optional.of(terms.get(0).value()) : Optional.empty(),
                two ? Optional.of(terms.get(1).value()) : Optional.empty(),
                exact,
                possible,
                Working.sum(terms.stream().map(Term::value).toList(), exact));
    }

    /** How far two levels are apart, whichever is the larger. */
    static Calculation difference(Figure one, Figure other) {
        BigDecimal difference = other.amount().value().subtract(one.amount().value());
        Interval apart =
                difference.signum() < 0
                        ? Term.of(one).possible().minus(Term.of(other).possible())
                        : Term.of(other).possible().minus(Term.of(one).possible());
        return new Calculation(
                CheckType.DIFFERENCE,
                Optional.of(one.amount().value()),
                Optional.of(other.amount().value()),
                difference.abs(),
                apart,
                Working.apart(one.amount().value(), other.amount().value(), difference.abs()));
    }

    /** So much for each of so many; empty when either is negative. */
    static Optional<Calculation> product(Term each, Term count) {
        if (each.possible().low().signum() < 0 || count.possible().low().signum() < 0) {
            return Optional.empty();
        }
        BigDecimal exact = each.value().multiply(count.value());
        return Optional.of(
                new Calculation(
                        CheckType.PRODUCT,
                        Optional.of(each.value()),
                        Optional.of(count.value()),
                        exact,
                        each.possible().times(count.possible()),
                        Working.product(each.value(), count.value(), exact)));
    }

    /** So much spread over so many; empty when it cannot be divided. */
    static Optional<Calculation> quotient(Term total, Term count) {
        if (total.possible().low().signum() < 0 || !count.divides()) {
            return Optional.empty();
        }
        BigDecimal exact = total.value().divide(count.value(), PRECISION);
        return Optional.of(
                new Calculation(
                        CheckType.QUOTIENT,
                        Optional.of(count.value()),
                        Optional.of(total.value()),
                        exact,
                        total.possible().by(count.possible()),
                        Working.quotient(total.value(), count.value(), exact)));
    }

    /**
     * The check of the printed figure against this result; empty when they differ and the text does
     * not tie them by its own words, so that they may well belong to different things.
     */
    Optional<Check> of(Figure printed, Tie tie) {
        Verdict verdict = Tolerance.verdict(printed.amount(), possible, printed.isWord());
        boolean shown = verdict != Verdict.WRONG && (tie == Tie.STATED || isClose(printed));
        return shown || tie == Tie.STATED
                ? Optional.of(
                        new Check(
                                type,
                                from,
                                to,
                                printed.amount().value(),
                                Optional.of(exact.round(SHOWN)),
                                verdict,
                                working + ", printed " + Working.printed(printed.quantity)))
                : Optional.empty();
    }

    /** The check of a figure that is this very calculation: "18 of 28". */
    Check asPrinted(Figure figure) {
        return new Check(
                type,
                from,
                to,
                figure.amount().value(),
                Optional.of(exact.round(SHOWN)),
                Verdict.AGREES,
                working);
    }

    /** "More than 5" agrees with everything above it: that alone shows nothing. */
    private boolean isClose(Figure printed) {
        BigDecimal value = printed.amount().value();
        return exact.subtract(value).abs().compareTo(value.abs().multiply(FARTHEST)) <= 0;
    }
}
