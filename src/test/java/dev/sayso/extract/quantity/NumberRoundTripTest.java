package dev.sayso.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.statistic.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever way a number is printed, it is read back as itself. */
class NumberRoundTripTest {
    private static final int CASES = 100_000;
    private static final String[] UNITS = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    @Test
    void readsBackWhatIsPrinted() {
        Random random = new Random(20_240_613);
        for (int i = 0; i < CASES; i++) {
            long number = 2 + Math.abs(random.nextLong() % power(1 + random.nextInt(12)));
            String printed = print(number, random);
            List<Quantity> read = QuantityReaderTest.read("They counted " + printed + " votes.");
            assertEquals(1, read.size(), printed);
            BigDecimal value = read.get(0).amount().value();
            assertEquals(
                    0,
                    BigDecimal.valueOf(number).compareTo(value),
                    () -> printed + " is read as " + value);
        }
    }

    private static long power(int digits) {
        return (long) Math.pow(10, digits);
    }

    private static String print(long number, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> String.format(Locale.ROOT, "%,d", number);
            case 1 -> number > 999_999 ? dots(number) : String.format(Locale.ROOT, "%,d", number);
            case 2 -> indian(number);
            case 3 -> scaled(number);
            case 4 ->
                    number > 999_999
                            ? String.format(Locale.ROOT, "%,d", number).replace(',', ' ')
                            : words(number);
            default -> words(number);
        };
    }

    private static String dots(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    private static String indian(long number) {
        String digits = Long.toString(number);
        if (digits.length() < 4) {
            return digits;
        }
        StringBuilder printed = new StringBuilder(digits.substring(digits.length() - 3));
        for (int end = digits.length() - 3; end > 0; end -= 2) {
            printed.insert(0, digits.substring(Math.max(0, end - 2), end) + ",");
        }
        return printed.toString();
    }

    private static String scaled(long number) {
        if (number < 1_000_000) {
            return words(number);
        }
        boolean billions = number >= 1_000_000_000;
        BigDecimal scaled = BigDecimal.valueOf(number).movePointLeft(billions ? 9 : 6);
        return scaled.stripTrailingZeros().toPlainString() + (billions ? " billion" : " million");
    }

    private static String words(long number) {
        if (number >= 1_000_000_000) {
            return scale(number, 1_000_000_000, "billion");
        }
        if (number >= 1_000_000) {
            return scale(number, 1_000_000, "million");
        }
        if (number >= 1000) {
            return scale(number, 1000, "thousand");
        }
        if (number >= 100) {
            long rest = number % 100;
            String hundreds = UNITS[(int) (number / 100)] + " hundred";
            return rest == 0 ? hundreds : hundreds + " and " + words(rest);
        }
        if (number < 20) {
            return UNITS[(int) number];
        }
        long unit = number % 10;
        return TENS[(int) (number / 10)] + (unit == 0 ? "" : "-" + UNITS[(int) unit]);
    }

    private static String scale(long number, long scale, String word) {
        long rest = number % scale;
        String joint = rest > 0 && rest < 100 ? " and " : " ";
        String high = words(number / scale) + " " + word;
        return rest == 0 ? high : high + joint + words(rest);
    }
}
