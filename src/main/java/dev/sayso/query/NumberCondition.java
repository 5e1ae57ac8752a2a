package dev.sayso.query;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what can be asked of a number: {@code 50}, {@code >50%}, {@code <=1e9}, {@code
 * 1,000..1,200}, {@code >1.5bn}.
 */
final class NumberCondition {
    private static final int LONGEST = 40;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "([-+−]?)(\\d{1,3}(?:,\\d{2,3})++(?!\\d)|\\d++)(\\.\\d++)?+(?:[eE](\\+?\\d{1,2}|-\\d{1,2}))?+([a-zA-Z]*+)(%?)");
    private static final Map<String, Integer> SCALES =
            Map.ofEntries(
                    Map.entry("", 0),
                    Map.entry("k", 3),
                    Map.entry("lakh", 5),
                    Map.entry("m", 6),
                    Map.entry("mn", 6),
                    Map.entry("million", 6),
                    Map.entry("crore", 7),
                    Map.entry("bn", 9),
                    Map.entry("billion", 9),
                    Map.entry("tn", 12),
                    Map.entry("trillion", 12));
    private static final Pattern SIGN = Pattern.compile("(>=|<=|=>|=<|≥|≤|>|<|=)?+(.*+)");

    /** What was read, or what is wrong with it. */
    sealed interface Read {}

    /**
     * @param percent whether a per cent sign stands there
     */
    record Understood(Bounds bounds, boolean percent) implements Read {}

    record Wrong(String message) implements Read {}

    private record Figure(BigDecimal value, boolean percent) {}

    private NumberCondition() {}

    static Read read(String typed) {
        String text = typed.strip();
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return range(text, text.substring(0, dots), text.substring(dots + 2));
        }
        Matcher matcher = SIGN.matcher(text);
        if (!matcher.matches()) {
            return wrong(text);
        }
        String sign = Optional.ofNullable(matcher.group(1)).orElse("");
        return figure(matcher.group(2).strip())
                .<Read>map(figure -> new Understood(bounds(sign, figure.value()), figure.percent()))
                .orElseGet(() -> wrong(text));
    }

    private static Bounds bounds(String sign, BigDecimal value) {
        Optional<Bounds.Limit> without = Optional.of(new Bounds.Limit(value, false));
        Optional<Bounds.Limit> with = Optional.of(new Bounds.Limit(value, true));
        return switch (sign) {
            case ">=", "=>", "≥" -> new Bounds(with, Optional.empty());
            case "<=", "=<", "≤" -> new Bounds(Optional.empty(), with);
            case ">" -> new Bounds(without, Optional.empty());
            case "<" -> new Bounds(Optional.empty(), without);
            default -> Bounds.exactly(value);
        };
    }

    private static Read range(String text, String from, String to) {
        Optional<Figure> first = figure(from.strip());
        Optional<Figure> last = figure(to.strip());
        boolean readable =
                (first.isPresent() || from.isBlank())
                        && (last.isPresent() || to.isBlank())
                        && (first.isPresent() || last.isPresent());
        if (!readable) {
            return wrong(text);
        }
        if (first.isPresent()
                && last.isPresent()
                && first.get().value().compareTo(last.get().value()) > 0) {
            return new Wrong(
                    "The range “"
                            + text
                            + "” ends before it begins; put the smaller number first.");
        }
        return new Understood(
                new Bounds(
                        first.map(figure -> new Bounds.Limit(figure.value(), true)),
                        last.map(figure -> new Bounds.Limit(figure.value(), true))),
                first.filter(Figure::percent).isPresent()
                        || last.filter(Figure::percent).isPresent());
    }

    private static Wrong wrong(String text) {
        return new Wrong(
                "“"
                        + text
                        + "” is no number; type a number (50), a comparison (>50, <=1e9) or a range (1000..1200).");
    }

    private static Optional<Figure> figure(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        Integer scale = SCALES.get(matcher.group(5).toLowerCase(Locale.ROOT));
        if (scale == null) {
            return Optional.empty();
        }
        String digits = matcher.group(2).replace(",", "") + part(matcher.group(3));
        int power = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
        BigDecimal value = new BigDecimal(digits).scaleByPowerOfTen(power + scale);
        boolean negative = !matcher.group(1).isEmpty() && !matcher.group(1).equals("+");
        return Optional.of(
                new Figure(negative ? value.negate() : value, !matcher.group(6).isEmpty()));
    }

    private static String part(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }
}
