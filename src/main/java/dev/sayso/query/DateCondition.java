package dev.sayso.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands after {@code date:}, and the same where other days are asked for. */
final class DateCondition {
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final String HELP =
            "type a year (2024), a month (2024-03), a day (2024-03-05), a range (2024-01..2024-06) or >=2024-02-10.";

    /** First and last day of a year, month or day. */
    private record Stretch(LocalDate first, LocalDate last) {}

    private DateCondition() {}

    /** What makes a query of a first and a last day. */
    interface Make {
        Query of(Optional<LocalDate> first, Optional<LocalDate> last);
    }

    /** When an article was published, or that nobody knows. */
    static Leaf.Made published(String text) {
        return text.equalsIgnoreCase("none")
                ? new Leaf.Right(new Query.Undated())
                : read(text, Query.Published::new);
    }

    /** Whether it is one year, month or day. */
    static boolean isDate(String text) {
        return stretch(text).isPresent();
    }

    static Leaf.Made read(String text, Make make) {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return range(text, text.substring(0, dots), text.substring(dots + 2), make);
        }
        String sign =
                text.startsWith(">=") || text.startsWith("<=")
                        ? text.substring(0, 2)
                        : text.startsWith(">") || text.startsWith("<") ? text.substring(0, 1) : "";
        Optional<Stretch> stretch = stretch(text.substring(sign.length()));
        if (stretch.isEmpty()) {
            return wrong(text);
        }
        LocalDate first = stretch.get().first();
        LocalDate last = stretch.get().last();
        return switch (sign) {
            case ">=" -> right(make, Optional.of(first), Optional.empty());
            case ">" -> right(make, Optional.of(last.plusDays(1)), Optional.empty());
            case "<=" -> right(make, Optional.empty(), Optional.of(last));
            case "<" -> right(make, Optional.empty(), Optional.of(first.minusDays(1)));
            default -> right(make, Optional.of(first), Optional.of(last));
        };
    }

    private static Leaf.Made range(String text, String from, String to, Make make) {
        Optional<Stretch> first = stretch(from);
        Optional<Stretch> last = stretch(to);
        boolean open = from.isEmpty() ^ to.isEmpty();
        if ((first.isEmpty() && !from.isEmpty())
                || (last.isEmpty() && !to.isEmpty())
                || (from.isEmpty() && to.isEmpty())) {
            return wrong(text);
        }
        if (!open && first.orElseThrow().first().isAfter(last.orElseThrow().last())) {
            return new Leaf.Wrong(
                    "The range “" + text + "” ends before it begins; put the earlier date first.");
        }
        return right(make, first.map(Stretch::first), last.map(Stretch::last));
    }

    private static Leaf.Made right(Make make, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Leaf.Right(make.of(from, to));
    }

    private static Leaf.Made wrong(String text) {
        return new Leaf.Wrong("“" + text + "” is no date; " + HELP);
    }

    private static Optional<Stretch> stretch(String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return Optional.of(
                        new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return Optional.of(new Stretch(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
            return Optional.of(new Stretch(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
