package dev.sayso.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands after {@code date:}, and the same where other days are asked for. */
final class DateCondition {
    /** {@code 2023-2025}, with any dash. */
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–—]\\s*(\\d{4})");

    private static final String HELP =
            "type a year (2024), a month (2024-03), a day (2024-03-05 or \"5 March 2024\"), a range (2024-01..2024-06) or >=2024-02-10.";

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

    /** Whether it can be read at all, with signs and ranges. */
    static boolean isReadable(String text) {
        return published(text) instanceof Leaf.Right;
    }

    static Leaf.Made read(String text, Make make) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return range(text, years.group(1), years.group(2), make);
        }
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return range(text, text.substring(0, dots), text.substring(dots + 2), make);
        }
        String sign =
                text.startsWith(">=") || text.startsWith("<=")
                        ? text.substring(0, 2)
                        : text.startsWith(">") || text.startsWith("<") ? text.substring(0, 1) : "";
        Optional<TypedDate.Stretch> stretch = stretch(text.substring(sign.length()));
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
        Optional<TypedDate.Stretch> first = stretch(from);
        Optional<TypedDate.Stretch> last = stretch(to);
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
        return right(make, first.map(TypedDate.Stretch::first), last.map(TypedDate.Stretch::last));
    }

    private static Leaf.Made right(Make make, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Leaf.Right(make.of(from, to));
    }

    private static Leaf.Made wrong(String text) {
        for (String part : text.split("\\.\\.|[<>=]+", -1)) {
            if (TypedDate.read(part)
                    instanceof TypedDate.Ambiguous(LocalDate dayFirst, LocalDate monthFirst)) {
                return new Leaf.Wrong(
                        "“"
                                + part.strip()
                                + "” can be read in two ways; type "
                                + dayFirst
                                + " or "
                                + monthFirst
                                + ".");
            }
        }
        return new Leaf.Wrong("“" + text + "” is no date; " + HELP);
    }

    /** The stretch of days; empty where nothing stands, or no date, or one that can be read twice. */
    private static Optional<TypedDate.Stretch> stretch(String text) {
        return TypedDate.read(text) instanceof TypedDate.Stretch stretch
                ? Optional.of(stretch)
                : Optional.empty();
    }
}
