package dev.sayso.extract.statistic;

import dev.sayso.article.Span;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.Quantity;
import dev.sayso.statistic.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives each figure of a piece its period: the one that stands beside it, or one it inherits. */
final class Periods {
    private static final int FARTHEST = 14;

    private final String text;
    private final Optional<LocalDate> published;

    Periods(String text, Optional<LocalDate> published) {
        this.text = text;
        this.published = published;
    }

    /** The periods that the piece itself gives to its levels and changes. */
    List<When> read(Piece piece, List<Quantity> quantities, List<Figure> figures) {
        List<Span> taken = quantities.stream().map(Quantity::span).toList();
        List<When> whens = new WhenReader(text, piece.words(), taken, published).read();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            When own = after(figure, i + 1 < figures.size() ? figures.get(i + 1) : null, whens);
            When when = own == null ? before(figure, whens) : own;
            if (when != null) {
                figure.ownPeriod = own != null || when.end() >= figure.first - 3;
                figure.period = Optional.of(period(figure, when));
            }
        }
        return whens;
    }

    private Period period(Figure figure, When when) {
        return switch (when.sort()) {
            case AT -> when.period();
            case SINCE -> until(when, when.edtf());
            case BASE, LASTING -> figure.role == Role.RELATIVE_CHANGE ? until(when, when.edtf()) : when.period();
        };
    }

    /** From the year of the expression until the year of publication, where that is known. */
    private Period until(When when, String otherwise) {
        return published
                .map(day -> new Period(span(when.year(), Integer.toString(day.getYear())), when.words()))
                .orElse(new Period(otherwise, when.words()));
    }

    /** From one year to another, one year when they are the same. */
    static String span(String from, String to) {
        return from.equals(to) ? from : from + "/" + to;
    }

    /** The first expression after the figure and before the next one, in the same clause. */
    private static @Nullable When after(Figure figure, @Nullable Figure next, List<When> whens) {
        int limit = next == null ? figure.piece.words().size() : next.first;
        for (When when : whens) {
            boolean beside = when.first() >= figure.end && when.first() < limit && when.first() - figure.end < FARTHEST;
            if (beside && !startsClause(figure, when, next) && when.sort() != When.Sort.BASE) {
                return when;
            }
        }
        return null;
    }

    /** Whether a new clause begins between the figure and the expression, and another figure follows it. */
    private static boolean startsClause(Figure figure, When when, @Nullable Figure next) {
        Words words = figure.piece.words();
        for (int i = figure.end; i < when.first(); i++) {
            if (words.isAny(i, ";")) {
                return true;
            }
            boolean boundary = words.isAny(i, "while", "whereas", "but", "and", "although");
            if (boundary && next != null && next.first - when.end() < FARTHEST && words.isAny(i - 1, ",")) {
                return true;
            }
        }
        return next != null && words.isAny(when.first() - 1, ",", "and", ":") && next.first - when.end() < 3 && figure.end < when.first() - 1 && words.isAny(when.end(), ",");
    }

    private static @Nullable When before(Figure figure, List<When> whens) {
        if (figure.isLevel() && (Pair.isFrom(figure) || Pair.isAgainst(figure))) {
            return null;
        }
        When last = null;
        for (When when : whens) {
            if (when.end() <= figure.first && when.sort() == When.Sort.AT) {
                last = when;
            }
        }
        return last != null && figure.isLevel() && Pair.isTo(figure) && isAfterFrom(figure, last) ? null : last;
    }

    /** "from 45 in 2018 to nine": the year belongs to the first number alone. */
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
