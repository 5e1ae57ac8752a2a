package dev.sayso.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One date in a form that people type: {@code 2024}, {@code 2024-03}, {@code 2024-03-05}, {@code
 * 3/2024}, {@code 25/3/2024}, {@code March 2024}, {@code 5 March 2024}, {@code March 5, 2024}.
 */
sealed interface TypedDate {
    /** A year, a month or a day. */
    record Stretch(LocalDate first, LocalDate last) implements TypedDate {}

    /** Two days that the same numbers may mean, in different parts of the world. */
    record Ambiguous(LocalDate dayFirst, LocalDate monthFirst) implements TypedDate {}

    record NoDate() implements TypedDate {}

    /** {@code 2024}, {@code 2024-03}, {@code 2024/03/05}. */
    Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");

    /** {@code 3/2024}, {@code 05.03.2024}. */
    Pattern YEAR_LAST = Pattern.compile("(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})");

    /** {@code March 2024}, {@code 5 March 2024}, {@code 5th of March 2024}. */
    Pattern MONTH_NAMED =
            Pattern.compile(
                    "(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?([a-z]{3,9})\\.?,?\\s+(\\d{4})");

    /** {@code March 5, 2024}. */
    Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");

    /** Reads one date; never throws. */
    static TypedDate read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        try {
            Matcher yearFirst = YEAR_FIRST.matcher(text);
            if (yearFirst.matches()) {
                return stretch(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            }
            Matcher yearLast = YEAR_LAST.matcher(text);
            if (yearLast.matches()) {
                return yearLast.group(1) == null
                        ? stretch(yearLast.group(3), yearLast.group(2), null)
                        : eitherOrder(yearLast);
            }
            Matcher named = MONTH_NAMED.matcher(text);
            if (named.matches()) {
                return named(named.group(3), named.group(2), named.group(1));
            }
            Matcher first = MONTH_FIRST.matcher(text);
            return first.matches()
                    ? named(first.group(3), first.group(1), first.group(2))
                    : new NoDate();
        } catch (DateTimeException e) {
            return new NoDate();
        }
    }

    /** Day and month where only one order gives a date, or both the same. */
    private static TypedDate eitherOrder(Matcher numbers) {
        Optional<LocalDate> dayFirst = day(numbers.group(3), numbers.group(2), numbers.group(1));
        Optional<LocalDate> monthFirst = day(numbers.group(3), numbers.group(1), numbers.group(2));
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return new Ambiguous(dayFirst.get(), monthFirst.get());
        }
        return dayFirst.or(() -> monthFirst)
                .<TypedDate>map(day -> new Stretch(day, day))
                .orElseGet(NoDate::new);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            return Optional.empty();
        }
        YearMonth in = YearMonth.of(Integer.parseInt(year), number);
        return Optional.of(Integer.parseInt(day)).filter(in::isValidDay).map(in::atDay);
    }

    private static TypedDate named(String year, String name, @Nullable String day) {
        for (Month month : Month.values()) {
            String full = month.name().toLowerCase(Locale.ROOT);
            if (full.startsWith(name)) {
                return stretch(year, String.valueOf(month.getValue()), day);
            }
        }
        return new NoDate();
    }

    private static TypedDate stretch(
            String year,
            @Nullable String month,
            @Nullable String day) {
        Year whole = Year.of(Integer.parseInt(year));
        if (month == null) {
            return new Stretch(whole.atDay(1), whole.atMonth(12).atEndOfMonth());
        }
        YearMonth in = whole.atMonth(Integer.parseInt(month));
        if (day == null) {
            return new Stretch(in.atDay(1), in.atEndOfMonth());
        }
        LocalDate on = in.atDay(Integer.parseInt(day));
        return new Stretch(on, on);
    }
}
