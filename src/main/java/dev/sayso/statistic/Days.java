package dev.sayso.statistic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The stretch of days that an expression of the Extended Date/Time Format stands for.
 *
 * <p>Read are years, months, days, intervals with ends that are open or not known, digits that are
 * not specified ({@code 199X}, {@code 2024-XX}), the marks for doubtful dates, and the seasons,
 * quarters and halves of years by their numbers (21 to 24, 33 to 36, 40 and 41). The format leaves
 * open which months a season has: here they are those of the northern half of the earth, and winter
 * begins in December of its year.
 *
 * @param first empty when open
 * @param last empty when open
 */
record Days(Optional<LocalDate> first, Optional<LocalDate> last) {
    private static final int LONGEST = 10;
    private static final Days NONE = new Days(Optional.empty(), Optional.empty());

    /** What cannot be read has neither a first nor a last day. */
    static Days of(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return point(edtf);
        }
        String start = edtf.substring(0, slash);
        String end = edtf.substring(slash + 1);
        Days from = point(start);
        Days to = point(end);
        boolean readable = (from.names() || isOpen(start)) && (to.names() || isOpen(end));
        return readable && !to.endsBefore(from) ? new Days(from.first, to.last) : NONE;
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    boolean overlaps(Days other) {
        return names() && other.names() && !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean names() {
        return first.isPresent() || last.isPresent();
    }

    private boolean endsBefore(Days other) {
        return last.isPresent()
                && other.first.isPresent()
                && last.get().isBefore(other.first.get());
    }

    /** One date, whole or not; an open end names no day. */
    private static Days point(String written) {
        String date = plain(written);
        if (date.length() > LONGEST || date.length() < 4) {
            return NONE;
        }
        try {
            return switch (date.length()) {
                case 4 -> years(date);
                case 7 -> partOfYear(date);
                case LONGEST -> day(date);
                default -> NONE;
            };
        } catch (DateTimeException | NumberFormatException e) {
            return NONE;
        }
    }

    /** Without the mark of a doubtful or approximate date. */
    private static String plain(String date) {
        boolean marked = date.endsWith("?") || date.endsWith("~") || date.endsWith("%");
        return marked ? date.substring(0, date.length() - 1) : date;
    }

    private static Days years(String year) {
        return between(
                LocalDate.of(number(year.replace('X', '0')), 1, 1),
                LocalDate.of(number(year.replace('X', '9')), 12, 31));
    }

    private static Days partOfYear(String date) {
        if (date.charAt(4) != '-') {
            return NONE;
        }
        int year = number(date.substring(0, 4));
        if (date.endsWith("XX")) {
            return months(year, 1, 12);
        }
        int part = number(date.substring(5));
        return switch (part) {
            case 21, 22, 23, 24 -> months(year, (part - 20) * 3, 3);
            case 33, 34, 35, 36 -> months(year, (part - 33) * 3 + 1, 3);
            case 40, 41 -> months(year, (part - 40) * 6 + 1, 6);
            default -> months(year, part, 1);
        };
    }

    private static Days day(String date) {
        if (date.charAt(4) != '-' || date.charAt(7) != '-') {
            return NONE;
        }
        if (date.endsWith("XX")) {
            return partOfYear(date.substring(0, 7));
        }
        LocalDate day =
                LocalDate.of(
                        number(date.substring(0, 4)),
                        number(date.substring(5, 7)),
                        number(date.substring(8)));
        return between(day, day);
    }

    /** So many months from the first one on. */
    private static Days months(int year, int first, int count) {
        YearMonth from = YearMonth.of(year, first);
        return between(from.atDay(1), from.plusMonths(count - 1L).atEndOfMonth());
    }

    private static Days between(LocalDate first, LocalDate last) {
        return new Days(Optional.of(first), Optional.of(last));
    }

    /** Of digits only: a sign is no part of these dates. */
    private static int number(String digits) {
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new NumberFormatException(digits);
        }
        return Integer.parseInt(digits);
    }
}
