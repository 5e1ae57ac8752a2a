package dev.sayso.extract.statistic;

import dev.sayso.article.Span;
import dev.sayso.extract.statistic.WhenReader.Dated;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates that name their year: "30 June 2024", "the first quarter of 2023", "2019-20". */
final class AbsoluteDates {
    private static final Set<String> NAMED_AFTER =
            Set.of(
                    "act",
                    "law",
                    "treaty",
                    "pledge",
                    "constitution",
                    "agreement",
                    "accord",
                    "convention",
                    "agenda",
                    "plan");

    private final Words words;
    private final List<Span> taken;

    AbsoluteDates(Words words, List<Span> taken) {
        this.words = words;
        this.taken = taken;
    }

    @Nullable Dated at(int at) {
        Dated part = partOfYear(at);
        if (part == null) {
            part = LongDates.at(words, at);
        }
        if (part != null) {
            return part;
        }
        int month = DateParts.monthOf(words, at);
        if (month > 0) {
            return fromMonth(at, month);
        }
        int day = words.number(at);
        int next = DateParts.monthOf(words, at + 1);
        int year = words.number(at + 2);
        if (day > 0 && day <= 31 && next > 0 && DateParts.isYear(year)) {
            return new Dated(at + 3, DateParts.day(year, next, day));
        }
        int season = DateParts.season(words.lower(at));
        int of = words.isAny(at + 1, "of") ? at + 2 : at + 1;
        if (season > 0 && DateParts.isYear(words.number(of))) {
            return new Dated(of + 1, words.number(of) + "-" + season);
        }
        return fromYear(at);
    }

    /** "first three months of 2024", "first quarter of", "second half of", "Q1 2024". */
    private @Nullable Dated partOfYear(int at) {
        String lower = words.lower(at);
        boolean short2 = lower.length() == 2 && lower.charAt(0) == 'q';
        if (short2 && lower.charAt(1) >= '1' && lower.charAt(1) <= '4') {
            int year = yearAfter(at + 1);
            int end = at + (words.isAny(at + 1, "of") ? 3 : 2);
            return year < 0 ? null : new Dated(end, DateParts.quarter(year, lower.charAt(1) - '0'));
        }
        boolean last = lower.equals("last") || lower.equals("final");
        boolean ordered = words.isAny(at, "first", "second", "third", "fourth");
        return last || ordered ? ordered(at, last) : null;
    }

    private @Nullable Dated ordered(int at, boolean last) {
        int ordinal = DateParts.small(words.lower(at));
        int count = DateParts.small(words.lower(at + 1));
        int unit = count > 0 && words.isAny(at + 2, "months") ? at + 2 : at + 1;
        int year = yearAfter(unit + 1);
        if (year < 0) {
            return null;
        }
        int end = unit + (words.isAny(unit + 1, "of", "in") ? 3 : 2);
        return switch (words.lower(unit)) {
            case "months" ->
                    count == 0
                            ? null
                            : new Dated(
                                    end,
                                    last
                                            ? DateParts.months(year, 13 - count, 12)
                                            : DateParts.months(year, 1, count));
            case "quarter" -> new Dated(end, DateParts.quarter(year, last ? 4 : ordinal));
            case "half" ->
                    ordinal > 2 ? null : new Dated(end, DateParts.half(year, last ? 2 : ordinal));
            default -> null;
        };
    }

    /** The year that follows, "of" between or not; -1 when there is none. */
    private int yearAfter(int at) {
        int year = words.number(words.isAny(at, "of", "in") ? at + 1 : at);
        return DateParts.isYear(year) ? year : -1;
    }

    /** "July 4, 2016", "July 2016", "January and February 2024", "March to May 2024". */
    private @Nullable Dated fromMonth(int at, int month) {
        int next = words.isAny(at + 1, ".") ? at + 2 : at + 1;
        if (DateParts.isYear(words.number(next))) {
            int year = words.number(next);
            boolean until =
                    words.isAny(next + 1, "to", "until", "-", "–")
                            && DateParts.monthOf(words, next + 2) > 0
                            && DateParts.isYear(words.number(next + 3));
            return until
                    ? new Dated(
                            next + 4,
                            DateParts.month(year, month)
                                    + "/"
                                    + DateParts.month(
                                            words.number(next + 3),
                                            DateParts.monthOf(words, next + 2)))
                    : new Dated(next + 1, DateParts.month(year, month));
        }
        int second = DateParts.monthOf(words, next + 1);
        if (second > month
                && words.isAny(next, "and", "to", "through", "-", "–")
                && DateParts.isYear(words.number(next + 2))) {
            return new Dated(next + 3, DateParts.months(words.number(next + 2), month, second));
        }
        int day = words.number(next);
        int year = words.isAny(next + 1, ",") ? next + 2 : next + 1;
        return day > 0 && day <= 31 && DateParts.isYear(words.number(year))
                ? new Dated(year + 1, DateParts.day(words.number(year), month, day))
                : null;
    }

    private @Nullable Dated fromYear(int at) {
        int year = words.number(at);
        if (!DateParts.isYear(year) || isTaken(at) || isName(at)) {
            return decade(at);
        }
        boolean dash = words.isAny(at + 1, "-", "–", "/");
        int second = words.number(at + 2);
        if (dash && ((second > year % 100 && second < 100) || DateParts.isYear(second))) {
            return new Dated(at + 3, DateParts.years(year, second));
        }
        boolean joined =
                (words.isAny(at - 1, "between") && words.isAny(at + 1, "and"))
                        || (words.isAny(at - 1, "from")
                                && words.isAny(at + 1, "to", "through", "until"));
        if (joined && DateParts.isYear(second) && second > year) {
            return new Dated(at + 3, DateParts.years(year, second));
        }
        return new Dated(at + 1, Integer.toString(year));
    }

    private @Nullable Dated decade(int at) {
        String text = words.text(at);
        boolean decade =
                text.length() == 5
                        && text.endsWith("0s")
                        && (text.startsWith("1") || text.startsWith("2"));
        return decade ? new Dated(at + 1, text.substring(0, 3) + "X") : null;
    }

    /** "the 1997 Act", "the 1998 Rome treaty": the year belongs to a name. */
    private boolean isName(int at) {
        return (words.isCapital(at + 1)
                        && DateParts.monthOf(words, at + 1) == 0
                        && words.isAny(at - 1, "the", "a", "its", "their"))
                || NAMED_AFTER.contains(words.lower(at + 1));
    }

    private boolean isTaken(int at) {
        int start = words.start(at);
        for (Span span : taken) {
            if (span.start() <= start && start < span.end()) {
                return true;
            }
        }
        return false;
    }
}
