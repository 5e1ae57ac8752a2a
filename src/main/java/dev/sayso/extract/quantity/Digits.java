package dev.sayso.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits, with separators of either style. */
final class Digits {
    /** No amount in an article has more; longer runs of digits are something else. */
    private static final int MOST = 30;

    private Digits() {}

    /**
     * The value of digits with points and commas between them, or {@code null} when they are no
     * single number.
     *
     * <p>A comma before three digits groups thousands, as do several points or the Indian groups of
     * two ("12,34,567"); the last separator of two kinds is the decimal one ("1.234,5"); a single
     * comma before any other number of digits is decimal ("3,7"); a single point is always decimal.
     */
    static @Nullable BigDecimal value(String written) {
        if (written.length() > MOST) {
            return null;
        }
        String text = ascii(written);
        if (text.startsWith(".")) {
            return count(text, '.') == 1 && count(text, ',') == 0
                    ? new BigDecimal("0" + text)
                    : null;
        }
        int commas = count(text, ',');
        int points = count(text, '.');
        if (commas == 0 && points <= 1) {
            return new BigDecimal(text);
        }
        if (points == 0) {
            return commas == 1 && text.length() - text.indexOf(',') != 4
                    ? new BigDecimal(text.replace(',', '.'))
                    : grouped(text, ",");
        }
        if (commas == 0) {
            return grouped(text, "\\.");
        }
        int decimal = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
        char mark = text.charAt(decimal);
        if (count(text, mark) > 1) {
            return null;
        }
        BigDecimal whole = grouped(text.substring(0, decimal), mark == '.' ? "," : "\\.");
        return whole == null ? null : whole.add(new BigDecimal("0." + text.substring(decimal + 1)));
    }

    /** Groups of three, or of two before a last one of three. */
    private static @Nullable BigDecimal grouped(String text, String separator) {
        String[] groups = text.split(separator);
        int last = groups.length - 1;
        if (groups[last].length() != 3 || groups[0].length() > 3) {
            return null;
        }
        int middle = last > 1 ? groups[1].length() : 3;
        for (int i = 1; i < last; i++) {
            if (groups[i].length() != middle) {
                return null;
            }
        }
        return middle == 2 || middle == 3 ? new BigDecimal(String.join("", groups)) : null;
    }

    private static String ascii(String written) {
        StringBuilder text = new StringBuilder();
        written.codePoints()
                .forEach(
                        c ->
                                text.appendCodePoint(
                                        Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return text.toString();
    }

    private static int count(String text, char mark) {
        return (int) text.chars().filter(c -> c == mark).count();
    }
}
