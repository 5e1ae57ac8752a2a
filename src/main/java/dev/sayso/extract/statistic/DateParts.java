package dev.sayso.extract.statistic;

import dev.sayso.extract.quantity.CalendarWords;
import java.time.YearMonth;
import java.util.Locale;

/** Days, months, quarters and halves of years in the Extended Date/Time Format. */
final class DateParts {
    private DateParts() {}

    static boolean isYear(int number) {
        return number >= 1800 && number < 2200;
    }

    static String month(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    static String day(int year, int month, int day) {
        boolean exists = day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists
                ? String.format(Locale.ROOT, "%s-%02d", month(year, month), day)
                : month(year, month);
    }

    /** From the first to the last of some months of a year. */
    static String months(int year, int first, int last) {
        return month(year, first) + "/" + month(year, last);
    }

    /** The months of a quarter, 1 to 4. */
    static String quarter(int year, int quarter) {
        return months(year, quarter * 3 - 2, quarter * 3);
    }

    /** The months of a half, 1 or 2. */
    static String half(int year, int half) {
        return months(year, half * 6 - 5, half * 6);
    }

    /** "2023" with 24 is 2023/2024, with 2027 is 2023/2027. */
    static String years(int first, int last) {
        int full = last < 100 ? first / 100 * 100 + last : last;
        return full > first ? first + "/" + full : Integer.toString(first);
    }

    static int monthOf(Words words, int at) {
        return CalendarWords.month(words.text(at));
    }

    /** 21 spring, 22 summer, 23 autumn, 24 winter; 0 for anything else. */
    static int season(String lower) {
        return switch (lower) {
            case "spring" -> 21;
            case "summer" -> 22;
            case "autumn" -> 23;
            case "winter" -> 24;
            default -> 0;
        };
    }

    /** 1 to 12 for "first" to "twelfth" and for small numbers in words; 0 for anything else. */
    static int small(String lower) {
        return switch (lower) {
            case "first", "one", "a", "1", "1st" -> 1;
            case "second", "two", "2", "2nd" -> 2;
            case "third", "three", "3", "3rd" -> 3;
            case "fourth", "four", "4", "4th" -> 4;
            case "five", "5" -> 5;
            case "six", "6" -> 6;
            case "seven", "7" -> 7;
            case "eight", "8" -> 8;
            case "nine", "9" -> 9;
            case "ten", "10" -> 10;
            case "eleven", "11" -> 11;
            case "twelve", "12" -> 12;
            case "fifteen", "15" -> 15;
            case "twenty", "20" -> 20;
            default -> 0;
        };
    }
}
