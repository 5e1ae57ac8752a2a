package dev.sayso.extract.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongFunction;

/** Prints numbers in all the ways that the number grammar reads. */
final class NumberPrinter {
    /** A way to group the digits of a whole number. */
    private enum Grouping {
        WESTERN(",", "."),
        CONTINENTAL(".", ","),
        INDIAN(",", "."),
        SPACED(" ", ",");

        private final String group;
        private final String point;

        Grouping(String group, String point) {
            this.group = group;
            this.point = point;
        }
    }

    private record Scale(String word, int power) {}

    private static final List<Scale> SCALES =
            List.of(
                    new Scale(" thousand", 3),
                    new Scale(" million", 6),
                    new Scale(" billion", 9),
                    new Scale(" trillion", 12),
                    new Scale("bn", 9),
                    new Scale(" bn", 9),
                    new Scale("tn", 12),
                    new Scale("trn", 12),
                    new Scale(" lakh", 5),
                    new Scale(" crore", 7),
                    new Scale(" lakh crore", 12));
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

    private final Random random;

    NumberPrinter(Random random) {
        this.random = random;
    }

    /** A number and how it is written. */
    record Printed(String text, BigDecimal value) {}

    /** A number from 2 to a million million, with decimals now and then, in a way of its own. */
    Printed any() {
        return switch (random.nextInt(7)) {
            case 0 -> grouped(Grouping.values()[random.nextInt(4)]);
            case 1 -> scaled();
            case 2, 3 -> spelled(random.nextBoolean() ? this::western : this::indian);
            case 4 -> withPoint();
            case 5 -> mixed();
            default -> partOfScale();
        };
    }

    /** A part of one: "two-thirds", "3/8". */
    Printed fraction() {
        String[] parts = {
            "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "twelfth"
        };
        int[] below = {3, 4, 5, 6, 7, 8, 9, 10, 12};
        int which = random.nextInt(parts.length);
        int above = 1 + random.nextInt(below[which] - 1);
        BigDecimal percent =
                BigDecimal.valueOf(above * 100L)
                        .divide(BigDecimal.valueOf(below[which]), 12, RoundingMode.HALF_EVEN);
        boolean digits = random.nextBoolean() && below[which] % 7 != 0 && below[which] != 9;
        if (digits) {
            return new Printed(above + "/" + below[which], percent);
        }
        String number = above == 1 && random.nextBoolean() ? "a " : UNITS[above] + joint();
        return new Printed(number + parts[which] + (above > 1 ? "s" : ""), percent);
    }

    /** Two numbers and how their range is written. */
    record PrintedRange(String text, BigDecimal low, BigDecimal high) {}

    /** "5-7", "between 1,200 and 4,500", "3.5 to 4 million": the scale is written once. */
    PrintedRange range() {
        int low = 200 + random.nextInt(9000);
        int high = low + 1 + random.nextInt(9000);
        int places = random.nextInt(3);
        Scale scale = SCALES.get(random.nextInt(4));
        boolean scaled = random.nextBoolean();
        String[] ends = {
            String.format(Locale.ROOT, "%,." + places + "f", BigDecimal.valueOf(low, places)),
            String.format(Locale.ROOT, "%,." + places + "f", BigDecimal.valueOf(high, places))
                    + (scaled ? scale.word : "")
        };
        String text =
                switch (random.nextInt(4)) {
                    case 0 -> "between " + ends[0] + " and " + ends[1];
                    case 1 -> ends[0] + " to " + ends[1];
                    case 2 -> ends[0] + "–" + ends[1];
                    default -> ends[0] + "-" + ends[1];
                };
        int power = (scaled ? scale.power : 0) - places;
        return new PrintedRange(
                text,
                BigDecimal.valueOf(low).scaleByPowerOfTen(power),
                BigDecimal.valueOf(high).scaleByPowerOfTen(power));
    }

    private String joint() {
        return random.nextBoolean() ? "-" : " ";
    }

    /** Two or more, with one to twelve digits, all lengths alike. */
    private long whole(int digits) {
        long bound = (long) Math.pow(10, 1 + random.nextInt(digits));
        return 2 + Math.abs(random.nextLong() % bound);
    }

    private Printed grouped(Grouping grouping) {
        long number = whole(12) + (grouping == Grouping.WESTERN ? 0 : 1_000_000);
        String text =
                grouping == Grouping.INDIAN
                        ? indianGroups(number)
                        : String.format(Locale.ROOT, "%,d", number).replace(",", grouping.group);
        if (random.nextInt(3) > 0) {
            return new Printed(text, BigDecimal.valueOf(number));
        }
        int cents = random.nextInt(100);
        return new Printed(
                text + grouping.point + String.format(Locale.ROOT, "%02d", cents),
                BigDecimal.valueOf(number * 100 + cents, 2));
    }

    private static String indianGroups(long number) {
        String digits = Long.toString(number);
        StringBuilder printed = new StringBuilder(digits.substring(digits.length() - 3));
        for (int end = digits.length() - 3; end > 0; end -= 2) {
            printed.insert(0, digits.substring(Math.max(0, end - 2), end) + ",");
        }
        return printed.toString();
    }

    private Printed scaled() {
        Scale scale = SCALES.get(random.nextInt(SCALES.size()));
        BigDecimal number = BigDecimal.valueOf(11 + random.nextInt(9990), random.nextInt(3));
        return new Printed(
                number.toPlainString() + scale.word, number.scaleByPowerOfTen(scale.power));
    }

    private Printed spelled(LongFunction<String> words) {
        long number = whole(9);
        return new Printed(words.apply(number), BigDecimal.valueOf(number));
    }

    /** "twelve point five", "three point two million". */
    private Printed withPoint() {
        int whole = random.nextInt(100);
        int first = random.nextInt(10);
        int second = 1 + random.nextInt(9);
        boolean two = random.nextBoolean();
        boolean million = random.nextBoolean();
        BigDecimal value =
                two
                        ? BigDecimal.valueOf(whole * 100L + first * 10L + second, 2)
                        : BigDecimal.valueOf(whole * 10L + second, 1);
        String decimals = two ? UNITS[first] + " " + UNITS[second] : UNITS[second];
        return new Printed(
                below100(whole) + " point " + decimals + (million ? " million" : ""),
                million ? value.scaleByPowerOfTen(6) : value);
    }

    /** "two and a half", "17½", "3 3/4", "two and a half million". */
    private Printed mixed() {
        int whole = 2 + random.nextInt(97);
        BigDecimal half = BigDecimal.valueOf(whole * 10L + 5, 1);
        return switch (random.nextInt(4)) {
            case 0 -> new Printed(below100(whole) + " and a half", half);
            case 1 ->
                    new Printed(below100(whole) + " and a half million", half.scaleByPowerOfTen(6));
            case 2 -> new Printed(whole + "½", half);
            default -> new Printed(whole + " 3/4", BigDecimal.valueOf(whole * 100L + 75, 2));
        };
    }

    /** "half a million", "three quarters of a billion", "a quarter-million", "two dozen". */
    private Printed partOfScale() {
        Scale scale = SCALES.get(1 + random.nextInt(3));
        return switch (random.nextInt(4)) {
            case 0 -> part("half a" + scale.word, "0.5", scale);
            case 1 -> part("three" + joint() + "quarters of a" + scale.word, "0.75", scale);
            case 2 -> part("a quarter-" + scale.word.strip(), "0.25", scale);
            default -> {
                int dozens = 2 + random.nextInt(18);
                yield new Printed(UNITS[dozens] + " dozen", BigDecimal.valueOf(dozens * 12L));
            }
        };
    }

    private static Printed part(String text, String share, Scale scale) {
        return new Printed(text, new BigDecimal(share).scaleByPowerOfTen(scale.power));
    }

    private String western(long number) {
        long[] scales = {1_000_000_000, 1_000_000, 1000};
        return words(number, scales, new String[] {"billion", "million", "thousand"});
    }

    private String indian(long number) {
        long[] scales = {10_000_000, 100_000, 1000};
        return words(number, scales, new String[] {"crore", "lakh", "thousand"});
    }

    private String words(long number, long[] scales, String[] names) {
        StringBuilder text = new StringBuilder();
        long rest = number;
        for (int i = 0; i < scales.length; i++) {
            if (rest >= scales[i]) {
                append(text, below1000(rest / scales[i]) + " " + names[i]);
                rest %= scales[i];
            }
        }
        boolean and = rest > 0 && rest < 100 && !text.isEmpty() && random.nextBoolean();
        if (rest > 0) {
            append(text, (and ? "and " : "") + below1000(rest));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String words) {
        text.append(text.isEmpty() ? "" : " ").append(words);
    }

    private String below1000(long number) {
        if (number < 100) {
            return below100((int) number);
        }
        long rest = number % 100;
        String joint = random.nextBoolean() ? " and " : " ";
        String hundreds = UNITS[(int) (number / 100)] + " hundred";
        return rest == 0 ? hundreds : hundreds + joint + below100((int) rest);
    }

    private String below100(int number) {
        if (number < 20) {
            return UNITS[number];
        }
        int unit = number % 10;
        return TENS[number / 10] + (unit == 0 ? "" : joint() + UNITS[unit]);
    }
}
