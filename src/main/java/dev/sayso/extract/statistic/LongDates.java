package dev.sayso.extract.statistic;

import dev.sayso.extract.statistic.WhenReader.Dated;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads stretches that are named by their end, and the years of budgets: "the 12 months to June
 * 2024", "FY2023-24".
 */
final class LongDates {
    private LongDates() {}

    static @Nullable Dated at(Words words, int at) {
        Dated fiscal = fiscalYear(words, at);
        if (fiscal != null) {
            return fiscal;
        }
        Dated half = half(words, at);
        return half == null ? endingIn(words, at) : half;
    }

    /**
     * "FY2023-24" covers two years, "FY24" and "FY2024" are the year that is printed: when it
     * begins differs from country to country, and the text does not say.
     */
    private static @Nullable Dated fiscalYear(Words words, int at) {
        String lower = words.lower(at);
        if (!lower.startsWith("fy")) {
            return null;
        }
        boolean apart = lower.length() == 2;
        String[] digits = (apart ? words.lower(at + 1) : lower.substring(2)).split("[-–/]", -1);
        int year = full(number(digits[0]));
        int end = apart ? at + 2 : at + 1;
        boolean split = digits.length == 1 && words.isAny(end, "-", "–", "/");
        int second = digits.length == 2 ? number(digits[1]) : split ? words.number(end + 1) : -1;
        if (!DateParts.isYear(year) || digits.length > 2) {
            return null;
        }
        return full(second) == year + 1
                ? new Dated(split ? end + 2 : end, DateParts.years(year, second))
                : new Dated(end, Integer.toString(year));
    }

    /** 24 is 2024. */
    private static int full(int year) {
        return year >= 0 && year < 100 ? 2000 + year : year;
    }

    /** Up to four digits, or -1. */
    private static int number(String digits) {
        boolean plain =
                !digits.isEmpty()
                        && digits.length() <= 4
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : -1;
    }

    /** "H1 2024". */
    private static @Nullable Dated half(Words words, int at) {
        int half = words.isAny(at, "h1") ? 1 : words.isAny(at, "h2") ? 2 : 0;
        int year = words.number(at + 1);
        return half > 0 && DateParts.isYear(year)
                ? new Dated(at + 2, DateParts.half(year, half))
                : null;
    }

    /** "Three months to June 2024", "the year ending March 2024". */
    private static @Nullable Dated endingIn(Words words, int at) {
        boolean year = words.isAny(at, "year");
        int count = year ? 12 : words.isAny(at + 1, "months") ? count(words, at) : 0;
        int to = year ? at + 1 : at + 2;
        if (count == 0 || !words.isAny(to, "to", "ending", "ended", "through")) {
            return null;
        }
        int month = words.isAny(to + 1, "in") ? to + 2 : to + 1;
        int first = DateParts.monthOf(words, month);
        int name = first > 0 ? month : month + 1;
        int last = DateParts.monthOf(words, name);
        int ends = words.number(name + 1);
        boolean dayBefore = first > 0 || (words.number(month) > 0 && words.number(month) <= 31);
        if (last == 0 || !dayBefore || !DateParts.isYear(ends)) {
            return null;
        }
        YearMonth from = YearMonth.of(ends, last).minusMonths(count - 1L);
        return new Dated(
                name + 2,
                DateParts.month(from.getYear(), from.getMonthValue())
                        + "/"
                        + DateParts.month(ends, last));
    }

    private static int count(Words words, int at) {
        int number = words.number(at);
        return number > 0 && number <= 120 ? number : DateParts.small(words.lower(at));
    }
}
