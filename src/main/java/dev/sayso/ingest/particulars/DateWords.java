package dev.sayso.ingest.particulars;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as outlets print it: {@code 2024-03-05T23:10+01:00}, {@code 5 March 2024}, {@code
 * March 5th, 2024}, {@code 5. März 2024}, {@code 5 de marzo de 2024}, {@code 05.03.2024}, {@code
 * 2024年3月5日}.
 *
 * <p>The day is the printed one; a time zone never moves it.
 */
public final class DateWords {
    /** How to read {@code 03/05/2024}, where either number may be the month. */
    public enum SlashOrder {
        DAY_FIRST,
        MONTH_FIRST,
        /** Such a date is not read unless one of the numbers is above 12. */
        UNKNOWN
    }

    /** A way of writing a day; what looks like it may still be no day at all. */
    private record Form(Pattern pattern, Function<MatchResult, Optional<LocalDate>> reader) {}

    /** A day and where it stands in the text. */
    private record Found(int at, LocalDate day) {}

    private static final int LONGEST = 400;
    private static final Map<String, Integer> MONTHS = months();
    private static final String YEAR = "((?:1[6-9]|20)\\d\\d)";

    private static final List<Form> FORMS =
            List.of(
                    new Form(
                            Pattern.compile(
                                    "(?<!\\d)"
                                            + YEAR
                                            + "(?:[-/.]|\\. ?|年|년 ?)(\\d{1,2})(?:[-/.]|\\. ?|月|월 ?)"
                                            + "(\\d{1,2})(?!\\d)"),
                            m -> day(m.group(1), OptionalInt.of(number(m.group(2))), m.group(3))),
                    new Form(
                            Pattern.compile("(?<![\\d.])" + YEAR + "(\\d\\d)(\\d\\d)(?=$|[t\\s])"),
                            m -> day(m.group(1), OptionalInt.of(number(m.group(2))), m.group(3))),
                    new Form(
                            Pattern.compile(
                                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|o|a|\\.)?[-\\s,]{0,3}"
                                            + "(?:(?:de|of|del|d')\\s?)?(\\p{L}{3,12})\\.?[-\\s,]{0,3}"
                                            + "(?:(?:de|del)\\s)?"
                                            + YEAR
                                            + "(?!\\d)"),
                            m -> day(m.group(3), month(m.group(2)), m.group(1))),
                    new Form(
                            Pattern.compile(
                                    "(?<!\\p{L})(\\p{L}{3,12})\\.?[-\\s]{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?"
                                            + "\\s{1,2}(?:\\d\\d:\\d\\d(?::\\d\\d)?\\s(?:[a-z]{2,5}\\s)?)?"
                                            + YEAR
                                            + "(?!\\d)"),
                            m -> day(m.group(3), month(m.group(1)), m.group(2))),
                    new Form(
                            Pattern.compile(
                                    "(?<!\\d)"
                                            + YEAR
                                            + "[-.,]?\\s?(\\p{L}{3,12})[-.,]?\\s?(\\d{1,2})(?!\\d)"),
                            m -> day(m.group(1), month(m.group(2)), m.group(3))),
                    new Form(
                            Pattern.compile(
                                    "(?<![\\d.])(\\d{1,2})[.-] ?(\\d{1,2})[.-] ?"
                                            + "((?:1[6-9]|20)?\\d\\d)(?![.\\d])"),
                            m -> day(m.group(3), OptionalInt.of(number(m.group(2))), m.group(1))));

    private static final Pattern SLASHES =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/" + YEAR + "(?![/\\d])");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

    private DateWords() {}

    /** The first day named in the text; empty when there is none, or when it could be two days. */
    public static Optional<LocalDate> parse(String text) {
        return parse(text, SlashOrder.UNKNOWN);
    }

    /**
     * The same, where it is known what {@code 03/05/2024} means. Only the first 400 characters are
     * read.
     */
    public static Optional<LocalDate> parse(String text, SlashOrder order) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        String plain = westernDigits(Folding.words(head));
        Optional<Found> first = first(plain, SLASHES, m -> slashed(m, order));
        for (Form form : FORMS) {
            Optional<Found> found = first(plain, form.pattern, form.reader);
            if (found.isPresent() && (first.isEmpty() || found.get().at < first.get().at)) {
                first = found;
            }
        }
        return first.map(Found::day).or(() -> epoch(plain));
    }

    /** The number of the month with that name or abbreviation, 1 to 12, in any language known. */
    public static OptionalInt month(String name) {
        Integer number = MONTHS.get(Folding.words(name));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Optional<Found> first(
            String text, Pattern pattern, Function<MatchResult, Optional<LocalDate>> reader) {
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            Optional<LocalDate> day = reader.apply(matcher);
            if (day.isPresent()) {
                return Optional.of(new Found(matcher.start(), day.get()));
            }
            from = matcher.start() + 1;
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> slashed(MatchResult m, SlashOrder order) {
        int first = number(m.group(1));
        int second = number(m.group(2));
        boolean dayFirst = first > 12 || (order == SlashOrder.DAY_FIRST && second <= 12);
        boolean monthFirst = second > 12 || (order == SlashOrder.MONTH_FIRST && first <= 12);
        if (dayFirst || first == second) {
            return day(m.group(3), OptionalInt.of(second), m.group(1));
        }
        return monthFirst ? day(m.group(3), OptionalInt.of(first), m.group(2)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, OptionalInt month, String day) {
        if (month.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year(number(year)), month.getAsInt(), number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Two digits stand for 1970 to 2069. */
    private static int year(int printed) {
        if (printed > 99) {
            return printed;
        }
        return printed < 70 ? 2000 + printed : 1900 + printed;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Seconds or milliseconds since 1970, as some pages write them, in universal time. */
    private static Optional<LocalDate> epoch(String text) {
        if (!EPOCH.matcher(text).matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(text);
        Instant instant =
                text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    private static String westernDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c > 127 && Character.isDigit(c) ? Character.digit(c, 10) : -1;
            out.append(value < 0 ? c : (char) ('0' + value));
        }
        return out.toString();
    }

    private static Map<String, Integer> months() {
        WordLists words = WordLists.beside(DateWords.class, "months.txt");
        Map<String, Integer> months = new HashMap<>();
        for (int number = 1; number <= 12; number++) {
            for (String line : words.list(Integer.toString(number))) {
                for (String word : line.split(" ", -1)) {
                    months.put(Folding.words(word), number);
                }
            }
        }
        return Map.copyOf(months);
    }
}
