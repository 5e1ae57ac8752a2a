package dev.sayso.extract.statistic;

import dev.sayso.extract.quantity.Numbers;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.QuantityKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks a percentage against the part and the whole beside it: "18 of 28, or 64 per cent", "12 per
 * cent of 61,000 households, or 7,320", "of 1,200 schools, 300 (25 per cent)".
 */
final class Shares {
    private static final int LONGEST_NOUN = 4;

    private final List<Figure> figures;

    Shares(List<Figure> figures) {
        this.figures = figures;
    }

    /** Adds to each percentage the check that its sentence allows. */
    void complete() {
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (isShare(figure)) {
                check(i).ifPresent(figure.checks::add);
            }
        }
    }

    static boolean isShare(Figure figure) {
        return figure.is(QuantityKind.PERCENT)
                && figure.isLevel()
                && figure.amount().high().isEmpty()
                && figure.checks.isEmpty();
    }

    private Optional<Check> check(int at) {
        return afterRatio(at)
                .or(() -> beforeRatio(at))
                .or(() -> ofWhole(at))
                .or(() -> partBefore(at))
                .or(() -> inBrackets(at));
    }

    private @Nullable Figure figure(int at) {
        return at >= 0 && at < figures.size() ? figures.get(at) : null;
    }

    /** "18 of 28 states, or 64 per cent". */
    private Optional<Check> afterRatio(int at) {
        Figure ratio = figure(at - 1);
        Figure percent = figures.get(at);
        if (ratio == null
                || !ratio.is(QuantityKind.RATIO)
                || percent.piece.words().isAny(percent.end, "of")) {
            return Optional.empty();
        }
        return ofRatio(ratio, percent, tie(ratio.end, percent, percent.end));
    }

    /** "64 per cent of states (18 of 28)". */
    private Optional<Check> beforeRatio(int at) {
        Figure ratio = figure(at + 1);
        Figure percent = figures.get(at);
        if (ratio == null || !ratio.is(QuantityKind.RATIO)) {
            return Optional.empty();
        }
        return ofRatio(ratio, percent, tie(percent.end, ratio, nounEnd(ratio)));
    }

    private static Optional<Check> ofRatio(Figure ratio, Figure percent, Optional<Tie> tie) {
        List<BigDecimal> numbers = Numbers.in(ratio.quantity.text());
        return numbers.size() != 2 || tie.isEmpty()
                ? Optional.empty()
                : Calculation.share(counted(numbers.get(0)), counted(numbers.get(1)))
                        .flatMap(share -> share.of(percent, tie.get()));
    }

    private static Term counted(BigDecimal number) {
        return new Term(number, Tolerance.printed(Amount.of(number, QuantityKind.COUNT, "")));
    }

    /** "12 per cent of 61,000 households, or 7,320". */
    private Optional<Check> ofWhole(int at) {
        Figure whole = figure(at + 1);
        Figure part = figure(at + 2);
        return whole != null && part != null && isOf(figures.get(at), whole)
                ? check(figures.get(at), part, whole, tie(whole.end, part, nounEnd(part)))
                : Optional.empty();
    }

    /** "582 attacks, or 53 per cent of the 1,099". */
    private Optional<Check> partBefore(int at) {
        Figure part = figure(at - 1);
        Figure percent = figures.get(at);
        Figure whole = figure(at + 1);
        return part != null && whole != null && isOf(percent, whole)
                ? check(percent, part, whole, tie(part.end, percent, nounEnd(whole)))
                : Optional.empty();
    }

    /** "Of 1,200 schools, 300 (25 per cent)", "1,200 schools, of which 300, or 25 per cent". */
    private Optional<Check> inBrackets(int at) {
        Figure whole = figure(at - 2);
        Figure part = figure(at - 1);
        Figure percent = figures.get(at);
        if (whole == null || part == null) {
            return Optional.empty();
        }
        Words words = percent.piece.words();
        int before = part.before();
        boolean ofWhole =
                words.isAny(whole.before() - 1, "of")
                        && words.isAny(before - 1, ",")
                        && Stretches.isPlain(words, whole.end, before - 1, LONGEST_NOUN);
        boolean ofWhich =
                words.isAny(before - 1, "which", "whom")
                        && words.isAny(before - 2, "of")
                        && before - whole.end <= LONGEST_NOUN + 3;
        return ofWhole || ofWhich
                ? check(percent, part, whole, tie(part.end, percent, percent.end))
                : Optional.empty();
    }

    private static Optional<Check> check(
            Figure percent, Figure part, Figure whole, Optional<Tie> tie) {
        boolean fits =
                part.isLevel()
                        && whole.isLevel()
                        && part.isLike(whole)
                        && part.amount().value().compareTo(whole.amount().value()) <= 0;
        return !fits || tie.isEmpty()
                ? Optional.empty()
                : Calculation.share(Term.of(part), Term.of(whole))
                        .flatMap(share -> share.of(percent, tie.get()));
    }

    /** "P of the N". */
    private static boolean isOf(Figure percent, Figure whole) {
        Words words = percent.piece.words();
        int of = whole.before() - 1;
        return words.isAny(of, "of") && of == percent.end;
    }

    private static int nounEnd(Figure figure) {
        Words words = figure.piece.words();
        int end = figure.end;
        while (end - figure.end < LONGEST_NOUN
                && Stretches.isPlain(words, figure.end, end + 1, LONGEST_NOUN)) {
            end++;
        }
        return end;
    }

    /**
     * How a figure is tied to what ends before it.
     *
     * @param from index after the earlier figure
     * @param end index after the later one and its words
     */
    private static Optional<Tie> tie(int from, Figure later, int end) {
        Words words = later.piece.words();
        Link link = Link.before(later);
        if (link.sort() == Link.Sort.NONE || link.first() < from) {
            return Optional.empty();
        }
        boolean plain = Stretches.isPlain(words, from, link.first(), LONGEST_NOUN);
        return Optional.of(plain && link.equates(words, end) ? Tie.STATED : Tie.NEAR);
    }
}
