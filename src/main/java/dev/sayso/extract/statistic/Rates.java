package dev.sayso.extract.statistic;

import dev.sayso.statistic.Check;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.QuantityKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks what is so much for each of so many against the whole: "Rs500 a head for 40,000 families,
 * Rs20m in all", "1,099 attacks in 12 months, or 92 a month", "1,099 attacks in 2024, or three a
 * day".
 */
final class Rates {
    private static final int LONGEST_STRETCH = 8;
    private static final int LONGEST_NOUN = 4;

    /** What anything can be given to or taken from. */
    private static final Set<String> ANYBODY =
            Set.of("head", "person", "capita", "individual", "piece");

    private final List<Figure> figures;
    private final Optional<LocalDate> published;

    /**
     * @param figures the statistics of a sentence and the lengths of time that are none ("in 12
     *     months"), in the order of the text
     * @param published the day up to which anything can have been counted
     */
    Rates(List<Figure> figures, Optional<LocalDate> published) {
        this.figures = figures;
        this.published = published;
    }

    /**
     * Adds to each figure the check that its sentence allows.
     *
     * @param earlier the figures of the sentence before
     */
    void complete(List<Figure> earlier) {
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (!figure.isLevel() || !figure.checks.isEmpty()) {
                continue;
            }
            Optional<Check> check =
                    figure.amount().per().isPresent()
                            ? each(i).or(() -> eachOf(figure, earlier))
                            : total(i);
            check.ifPresent(figure.checks::add);
            exchanged(i);
        }
    }

    /** "JD1.4 billion, or US$2 billion at the rate of 0.7"; rates go either way. */
    private void exchanged(int at) {
        Figure rate = figures.get(at);
        if (at < 2 || !rate.is(QuantityKind.COUNT) || !isRate(rate)) {
            return;
        }
        Figure from = figures.get(at - 2);
        Figure to = figures.get(at - 1);
        boolean money = isMoney(from) && isMoney(to) && to.checks.isEmpty();
        if (money && !from.amount().unit().equals(to.amount().unit())) {
            Calculation.product(Term.of(from), Term.of(rate))
                    .flatMap(c -> c.of(to, Tie.NEAR))
                    .or(
                            () ->
                                    Calculation.quotient(Term.of(from), Term.of(rate))
                                            .flatMap(c -> c.of(to, Tie.NEAR)))
                    .ifPresent(to.checks::add);
        }
    }

    private static boolean isRate(Figure figure) {
        Words words = figure.piece.words();
        int of = figure.before() - 1;
        return words.isAny(of, "of") && words.isAny(of - 1, "rate");
    }

    /** "…, or 92 a month": each from the whole and the number of them. */
    private Optional<Check> each(int at) {
        Figure each = figures.get(at);
        Link link = Link.before(each);
        if (at == 0 || link.sort() == Link.Sort.NONE) {
            return Optional.empty();
        }
        Figure last = figures.get(at - 1);
        Optional<Check> overTime = inItsPeriod(last, each, link);
        if (at == 1 || overTime.isPresent()) {
            return overTime;
        }
        Figure first = figures.get(at - 2);
        boolean inOrder = isNumberOf(last, each);
        Figure count = inOrder ? last : first;
        Figure total = inOrder ? first : last;
        if (!isNumberOf(count, each) || !isTotalOf(total, each)) {
            return Optional.empty();
        }
        Words words = each.piece.words();
        boolean stated =
                isEquated(each, last, link)
                        && Stretches.isPlain(words, first.end, last.before(), LONGEST_STRETCH)
                        && Nouns.isAmong(each.amount().unit(), total.amount().unit())
                        && total.amount().per().isEmpty();
        return Calculation.quotient(Term.of(total), Term.of(count))
                .flatMap(c -> c.of(each, stated ? Tie.STATED : Tie.NEAR));
    }

    /** "… Shared by 5.3 million pupils, that makes £226 a head": the whole was named before. */
    private Optional<Check> eachOf(Figure each, List<Figure> earlier) {
        int at = figures.indexOf(each);
        if (at == 0 || earlier.isEmpty() || Link.before(each).sort() == Link.Sort.NONE) {
            return Optional.empty();
        }
        Figure count = figures.get(at - 1);
        Figure total = earlier.get(earlier.size() - 1);
        return isNumberOf(count, each) && isTotalOf(total, each)
                ? Calculation.quotient(Term.of(total), Term.of(count))
                        .flatMap(c -> c.of(each, Tie.NEAR))
                : Optional.empty();
    }

    /** "1,099 attacks in 2024, or three a day". */
    private Optional<Check> inItsPeriod(Figure total, Figure each, Link link) {
        Optional<BigDecimal> count =
                total.ownPeriod
                        ? total.period.flatMap(p -> count(p, each.amount().per().orElse("")))
                        : Optional.empty();
        boolean counts = each.amount().unit().isEmpty() || each.isLike(total) || isMoney(each);
        if (count.isEmpty() || !counts || !isTotalOf(total, each)) {
            return Optional.empty();
        }
        boolean stated =
                isEquated(each, total, link)
                        && isOver(total.period.get())
                        && total.amount().per().isEmpty();
        return Calculation.quotient(Term.of(total), Term.exact(count.get()))
                .flatMap(c -> c.of(each, stated ? Tie.STATED : Tie.NEAR));
    }

    /** How many days, weeks or months a period has; empty for anything else. */
    private static Optional<BigDecimal> count(Period period, String unit) {
        Optional<LocalDate> first = period.first();
        Optional<LocalDate> after = period.last().map(day -> day.plusDays(1));
        if (first.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(first.get(), after.get());
        long count =
                switch (unit) {
                    case "day" -> days;
                    case "week" -> days / 7;
                    case "month" -> ChronoUnit.MONTHS.between(first.get(), after.get());
                    default -> 0;
                };
        return count > 1 ? Optional.of(BigDecimal.valueOf(count)) : Optional.empty();
    }

    private boolean isOver(Period period) {
        return published.isPresent()
                && period.last().filter(day -> day.isBefore(published.get())).isPresent();
    }

    /** Whether the figure is read as the rate of what ends right before it, and of nothing else. */
    private static boolean isEquated(Figure each, Figure last, Link link) {
        Words words = each.piece.words();
        String per = each.amount().per().orElse("");
        int end = each.end;
        while (end - each.end < LONGEST_NOUN && words.isWord(end)) {
            end++;
        }
        return (words.isMark(end) || !words.has(end))
                && Nouns.isSame(words.lower(end - 1), per)
                && link.equates(words, end)
                && Stretches.isPlain(words, last.end, link.first(), LONGEST_NOUN);
    }

    /** Whether it says how many pupils there are, when the rate is per pupil. */
    private static boolean isNumberOf(Figure count, Figure each) {
        String per = each.amount().per().orElse("");
        String unit = count.amount().unit().orElse("");
        boolean counts = count.is(QuantityKind.COUNT) || count.is(QuantityKind.DURATION);
        return counts
                && count.amount().high().isEmpty()
                && ((!unit.isEmpty() && Nouns.isSame(unit, per))
                        || (ANYBODY.contains(per) && count.is(QuantityKind.COUNT)));
    }

    private static boolean isTotalOf(Figure total, Figure each) {
        boolean money = isMoney(each) == isMoney(total);
        boolean sameMoney = !isMoney(each) || total.amount().unit().equals(each.amount().unit());
        boolean counts = isMoney(total) || total.is(QuantityKind.COUNT) || isMeasure(total);
        return money && sameMoney && counts && total.amount().high().isEmpty();
    }

    private static boolean isMoney(Figure figure) {
        return figure.is(QuantityKind.MONEY);
    }

    private static boolean isMeasure(Figure figure) {
        return figure.is(QuantityKind.MEASURE);
    }

    /** "Rs500 a head for 40,000 families, Rs20m in all". */
    private Optional<Check> total(int at) {
        Figure total = figures.get(at);
        Link link = Link.before(total);
        if (at < 2 || link.sort() == Link.Sort.NONE) {
            return Optional.empty();
        }
        Figure count = figures.get(at - 1);
        Figure each = figures.get(at - 2);
        if (each.amount().per().isEmpty() || !isTotalOf(total, each) || !isCounted(each, count)) {
            return Optional.empty();
        }
        Words words = total.piece.words();
        boolean marked = words.isAny(total.end, "in") && words.isAny(total.end + 1, "all", "total");
        boolean stated =
                isNumberOf(count, each)
                        && (marked || link.equates(words, total.end))
                        && (words.isMark(total.end + 2) || !marked || !words.has(total.end + 2))
                        && Stretches.isPlain(words, count.end, link.first(), LONGEST_NOUN);
        return Calculation.product(Term.of(each), Term.of(count))
                .flatMap(c -> c.of(total, stated ? Tie.STATED : Tie.NEAR));
    }

    private static boolean isCounted(Figure each, Figure count) {
        Words words = each.piece.words();
        boolean counts = count.is(QuantityKind.COUNT) || count.is(QuantityKind.DURATION);
        return counts
                && words.isAny(count.before() - 1, "for", "to", "across", "among", "over", "from")
                && Stretches.isPlain(words, each.end, count.before(), LONGEST_STRETCH);
    }
}
