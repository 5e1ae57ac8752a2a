package dev.sayso.extract.statistic;

import dev.sayso.statistic.Check;
import dev.sayso.statistic.Modifier;
import dev.sayso.statistic.QuantityKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks a total against what it is the sum of: "12 soldiers and 30 civilians, 42 people in all",
 * "42 people: 12 soldiers and 30 civilians".
 */
final class Sums {
    /** The longest stretch between two terms: "12 soldiers were killed in Quetta and 30 …". */
    private static final int LONGEST_STRETCH = 6;

    private static final int MOST_TERMS = 12;

    private final List<Figure> figures;

    Sums(List<Figure> figures) {
        this.figures = figures;
    }

    /** Adds to each total the check that its sentence allows. */
    void complete() {
        for (int i = 0; i < figures.size(); i++) {
            Figure total = figures.get(i);
            if (!isTotal(total)) {
                continue;
            }
            if (isMarked(total)) {
                termsBefore(i);
            }
            if (total.checks.isEmpty()) {
                termsAfter(i);
            }
        }
    }

    private static boolean isTotal(Figure figure) {
        return isTerm(figure) && figure.checks.isEmpty();
    }

    private static boolean isTerm(Figure figure) {
        boolean adds =
                figure.is(QuantityKind.COUNT)
                        || figure.is(QuantityKind.MONEY)
                        || figure.is(QuantityKind.MEASURE)
                        || figure.is(QuantityKind.PERCENT);
        return adds
                && figure.isLevel()
                && figure.amount().high().isEmpty()
                && figure.amount().per().isEmpty();
    }

    /** "A total of 42", "42 people in all". */
    private static boolean isMarked(Figure total) {
        return isTotalBefore(total) || markEnd(total) > 0;
    }

    private static boolean isTotalBefore(Figure total) {
        Words words = total.piece.words();
        int at = total.before() - 1;
        return words.isAny(at, "totalling", "totaling")
                || (words.isAny(at, "of") && words.isAny(at - 1, "total"));
    }

    /** Index after "in all", "in total", "altogether" behind the total; 0 when there is none. */
    private static int markEnd(Figure total) {
        Words words = total.piece.words();
        for (int at = total.end; at <= total.end + 2; at++) {
            if (words.isAny(at, "in") && words.isAny(at + 1, "all", "total")) {
                return at + 2;
            }
            if (words.isAny(at, "all") && words.isAny(at + 1, "told")) {
                return at + 2;
            }
            if (words.isAny(at, "altogether", "combined", "overall")) {
                return at + 1;
            }
            if (!words.isWord(at)) {
                return 0;
            }
        }
        return 0;
    }

    private void termsBefore(int total) {
        int first = total;
        while (first > 0
                && total - first < MOST_TERMS
                && isTerm(figures.get(first - 1))
                && adds(figures.get(first - 1), figures.get(total))
                && isJoined(first - 1, total)) {
            first--;
        }
        if (total - first < 2) {
            return;
        }
        Tie tie = isStated(first, total) ? Tie.STATED : Tie.NEAR;
        for (int from = first; total - from >= 2; from++) {
            if (check(from, total, total, from == first ? tie : Tie.NEAR)) {
                return;
            }
        }
    }

    /** "42 people: 12 soldiers and 30 civilians": what is listed need not be all. */
    private void termsAfter(int total) {
        int end = total + 1;
        while (end < figures.size()
                && end - total <= MOST_TERMS
                && isTerm(figures.get(end))
                && adds(figures.get(end), figures.get(total))
                && (end == total + 1 ? opensList(end) : isJoined(end - 1, figures.size()))) {
            end++;
        }
        if (end - total > 2) {
            check(total + 1, end, total, Tie.NEAR);
        }
    }

    private boolean opensList(int first) {
        return switch (Link.before(figures.get(first)).sort()) {
            case BRACKET, DASH, COLON -> true;
            case OR, THAT_IS, COMMA, COPULA, NONE -> false;
        };
    }

    private boolean check(int from, int to, int total, Tie tie) {
        Figure printed = figures.get(total);
        List<Term> terms = figures.subList(from, to).stream().map(Term::of).toList();
        Optional<Check> check = Calculation.sum(terms).of(printed, tie);
        check.ifPresent(printed.checks::add);
        return check.isPresent();
    }

    /** Percentages and money add up with their like, counts of things with any others. */
    private static boolean adds(Figure term, Figure total) {
        return term.is(QuantityKind.COUNT)
                ? total.is(QuantityKind.COUNT)
                : term.amount().kind() == total.amount().kind()
                        && term.amount().unit().equals(total.amount().unit());
    }

    /** Whether the term is followed by the next one of a list, or by the total itself. */
    private boolean isJoined(int term, int total) {
        Figure here = figures.get(term);
        Words words = here.piece.words();
        Figure next = figures.get(term + 1);
        int to = term + 1 == total ? Link.before(next).first() : next.before();
        boolean joined = term + 1 == total;
        for (int at = here.end; at < to; at++) {
            joined |= words.isAny(at, ",", "and", "plus");
            if (words.isAny(at, ";", ":", ".", "but", "while", "of", "than", "from", "to", "or")) {
                return false;
            }
        }
        return joined && to - here.end <= LONGEST_STRETCH;
    }

    /**
     * Whether the list is written out without anything between that could be about something else,
     * and the total counts what the terms count. In "two raids and three bombings, 42 people in
     * all" it does not.
     */
    private boolean isStated(int first, int total) {
        Figure printed = figures.get(total);
        Words words = printed.piece.words();
        for (int i = first; i < total; i++) {
            Figure term = figures.get(i);
            int to = i + 1 == total ? linkBefore(printed) : listEnd(words, figures.get(i + 1));
            if (!Stretches.isPlain(words, term.end, to, nounLength(term) + 1)
                    || term.amount().modifier() != Modifier.EXACT
                    || !Nouns.isAmong(term.amount().unit(), printed.amount().unit())) {
                return false;
            }
        }
        int end = Math.max(markEnd(printed), printed.end + nounLength(printed));
        boolean closed = words.isMark(end) || !words.has(end);
        return closed && !printed.is(QuantityKind.PERCENT) && !isContinued(first);
    }

    /** Whether another figure of the sentence stands before the list, which may be part of it. */
    private boolean isContinued(int first) {
        return first > 0 && adds(figures.get(first - 1), figures.get(first));
    }

    /** Where the words that lead to the total begin: ", a total of", "– ", ", or". */
    private static int linkBefore(Figure total) {
        Words words = total.piece.words();
        int at = total.before();
        if (words.isAny(at - 1, "of") && words.isAny(at - 2, "total")) {
            at -= words.isAny(at - 3, "a") ? 3 : 2;
        } else if (words.isAny(at - 1, "totalling", "totaling", "making")) {
            at -= 1;
        }
        at -= words.isAny(at - 1, "or", "for", "making") ? 1 : 0;
        return words.isAny(at - 1, ",", "–", "—", "(", ":") ? at - 1 : at;
    }

    private static int listEnd(Words words, Figure next) {
        int at = next.before();
        at -= words.isAny(at - 1, "and", "plus") ? 1 : 0;
        return words.isAny(at - 1, ",") ? at - 1 : at;
    }

    private static int nounLength(Figure figure) {
        String unit = figure.amount().unit().orElse("");
        boolean named = figure.amount().kind() == QuantityKind.COUNT && !unit.isEmpty();
        return named ? unit.toLowerCase(Locale.ROOT).split(" ", -1).length : 0;
    }
}
