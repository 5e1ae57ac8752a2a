package dev.sayso.extract.statistic;

import dev.sayso.article.Span;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.Quantity;
import dev.sayso.statistic.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives each figure of a piece the period that its sentence states for it. */
final class Periods {
    private static final int FARTHEST = 14;

    private final String text;
    private final Optional<LocalDate> published;

    Periods(String text, Optional<LocalDate> published) {
        this.text = text;
        this.published = published;
    }

    /** Reads the expressions of time of the piece and gives them to its figures. */
    void read(Piece piece, List<Quantity> quantities, List<Figure> figures) {
        List<Span> taken = quantities.stream().map(Quantity::span).toList();
        List<When> whens = new WhenReader(text, piece.words(), taken, published).read();
        if (whens.isEmpty()) {
            return;
        }
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            When own = after(figure, i + 1 < figures.size() ? figures.get(i + 1) : null, whens);
            When when = own == null ? before(figure, whens) : own;
            if (when != null) {
                figure.ownPeriod = own != null || i == 0 || figures.get(i - 1).first < when.first();
                figure.period = period(figure, when);
            }
        }
        stretch(whens, Pair.in(figures));
    }

    private Optional<Period> period(Figure figure, When when) {
        return switch (when.sort()) {
            case AT -> Optional.of(when.period());
            case SINCE -> Optional.of(until(when, when.edtf()));
            case BASE, LASTING -> figure.isLevel() ? Optional.empty() : sinceBase(when);
        };
    }

    private Optional<Period> sinceBase(When when) {
        return published.isPresent() ? Optional.of(until(when, when.edtf())) : Optional.empty();
    }

    /** From the year of the expression until the year of publication, where that is known. */
    private Period until(When when, String otherwise) {
        return published
                .map(
                        day ->
                                new Period(
                                        span(when.year(), Integer.toString(day.getYear())),
                                        when.words()))
                .orElse(new Period(otherwise, when.words()));
    }

    /** "doubled, from 400 to 810, in four years": the levels stand at both ends. */
    private void stretch(List<When> whens, List<Pair> pairs) {
        if (pairs.size() != 1 || published.isEmpty()) {
            return;
        }
        Pair pair = pairs.get(0);
        for (When when : whens) {
            boolean lasting = when.sort() == When.Sort.LASTING || when.sort() == When.Sort.SINCE;
            boolean open = !stands(pair.from()) && !stands(pair.to());
            if (lasting && open) {
                pair.from().period = Optional.of(new Period(when.year(), when.words()));
                pair.to().period =
                        Optional.of(
                                new Period(
                                        Integer.toString(published.get().getYear()), when.words()));
            }
        }
    }

    private static boolean stands(Figure figure) {
        return figure.period.filter(p -> !p.edtf().contains("/")).isPresent();
    }

    /** From one year to another, one year when they are the same. */
    static String span(String from, String to) {
        return from.equals(to) ? from : from + "/" + to;
    }

    /** The first expression after the figure and before the next one, in the same clause. */
    private static @Nullable When after(Figure figure, @Nullable Figure next, List<When> whens) {
        int limit = next == null ? figure.piece.words().size() : next.first;
        for (When when : whens) {
            boolean beside =
                    when.first() >= figure.end
                            && when.first() < limit
                            && when.first() - figure.end < FARTHEST;
            boolean base = when.sort() == When.Sort.BASE && figure.isLevel();
            if (beside && !base && !startsClause(figure, when, next)) {
                return when;
            }
        }
        return null;
    }

    /**
     * Whether a new clause begins between the figure and the expression, and another figure follows
     * it.
     */
    private static boolean startsClause(Figure figure, When when, @Nullable Figure next) {
        Words words = figure.piece.words();
        boolean close = next != null && next.first - when.end() < FARTHEST;
        for (int i = figure.end; i < when.first(); i++) {
            boolean boundary =
                    words.isAny(i, "while", "whereas", "but", "and", "although")
                            && words.isAny(i - 1, ",");
            if (words.isAny(i, ";") || (boundary && close) || words.isAny(i, "until")) {
                return true;
            }
        }
        boolean mark = words.isAny(when.first() - 1, ",", "and", ":");
        return words.isAny(when.first(), "until")
                || (close && mark && figure.end < when.first() - 1 && words.isAny(when.end(), ","));
    }

    private static @Nullable When before(Figure figure, List<When> whens) {
        if (figure.isLevel() && (Pair.isFrom(figure) || Pair.isAgainst(figure))) {
            return null;
        }
        When last = null;
        boolean norm = Statuses.of(figure) == Status.TARGET;
        for (When when : whens) {
            if (when.end() <= figure.first
                    && when.sort() == When.Sort.AT
                    && !(norm && changesClause(figure.piece.words(), when.end(), figure.first))) {
                last = when;
            }
        }
        return last != null && figure.isLevel() && Pair.isTo(figure) && isAfterFrom(figure, last)
                ? null
                : last;
    }

    /** "The 2024 budget gives 3 per cent, where the council recommends 4": a norm has no year. */
    private static boolean changesClause(Words words, int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.isAny(at, "where", "while", "whereas", "but", "although")) {
                return true;
            }
        }
        return false;
    }

    /** "from 60 in 2016 to eight": the year belongs to the first number alone. */
    private static boolean isAfterFrom(Figure figure, When when) {
        Words words = figure.piece.words();
        for (int i = when.first() - 1; i > when.first() - 6 && i >= 0; i--) {
            if (words.isAny(i, "from")) {
                return true;
            }
        }
        return false;
    }
}
