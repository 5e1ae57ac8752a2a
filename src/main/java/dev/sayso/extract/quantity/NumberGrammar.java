package dev.sayso.extract.quantity;

import dev.sayso.extract.quantity.NumberWord.Sort;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number: in digits, written out, a fraction, or both ("3.2 trillion", "two and a half
 * million", "half a million", "a dozen", "tens of thousands", "three quarters").
 */
final class NumberGrammar {
    private static final int MOST_DIGITS = 24;
    private static final int MOST_PARTS = 100;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Lexemes lexemes;
    private final SpelledNumber spelled;

    NumberGrammar(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.spelled = new SpelledNumber(lexemes);
    }

    /** The number that begins at {@code at}, or {@code null}. */
    @Nullable Numeral at(int at) {
        if (lexemes.isNumber(at)) {
            return digits(at);
        }
        NumberWord word = lexemes.isWord(at) ? NumberWord.of(lexemes.lower(at)) : null;
        boolean article = lexemes.isAny(at, "a", "an");
        if (word == null && !article) {
            return glyph(at, null);
        }
        Numeral fraction = new FractionGrammar(lexemes).at(at);
        if (fraction != null) {
            return fraction;
        }
        if ((word != null && word.sort() == Sort.SCALE) || lexemes.isAny(at, "dozen")) {
            return null;
        }
        Numeral number = spelled.at(at);
        return number == null ? null : withHalf(number);
    }

    private Numeral digits(int at) {
        BigDecimal value = lexemes.get(at).value();
        Numeral number =
                new Numeral(
                        at,
                        at + 1,
                        value == null ? BigDecimal.ZERO : value,
                        null,
                        OptionalInt.empty(),
                        Numeral.Form.DIGITS);
        number = spacedGroups(number);
        Numeral over = overNumber(number);
        if (over != null) {
            return over;
        }
        Numeral mixed = glyph(number.end(), number);
        if (mixed != null) {
            number = mixed;
        }
        return withSmallerScale(scaled(powerOfTen(withHalf(withFraction(number)))));
    }

    /** "2 1/2". */
    private Numeral withFraction(Numeral whole) {
        int at = whole.end();
        BigDecimal above = lexemes.value(at);
        if (above == null
                || lexemes.isGlued(at)
                || whole.value().stripTrailingZeros().scale() > 0
                || above.compareTo(BigDecimal.valueOf(MOST_PARTS)) > 0) {
            return whole;
        }
        Numeral part = overNumber(whole.withValue(at + 1, above, OptionalInt.empty()));
        return part == null
                ? whole
                : whole.withValue(part.end(), whole.value().add(part.value()), whole.scale());
    }

    /** "1 crore 20 lakh", "2 million 300 thousand". */
    private Numeral withSmallerScale(Numeral large) {
        int at = large.end();
        BigDecimal more = lexemes.value(at);
        NumberWord word = lexemes.isWord(at + 1) ? NumberWord.of(lexemes.lower(at + 1)) : null;
        boolean smaller =
                more != null
                        && word != null
                        && word.sort() == Sort.SCALE
                        && word.value() < large.scale().orElse(0)
                        && more.multiply(word.factor())
                                        .compareTo(
                                                BigDecimal.ONE.scaleByPowerOfTen(
                                                        large.scale().orElse(0)))
                                < 0;
        return smaller && more != null && word != null
                ? withSmallerScale(
                        large.withValue(
                                at + 2,
                                large.value().add(more.multiply(word.factor())),
                                OptionalInt.of(word.value())))
                : large;
    }

    /** "1 234 567", with spaces between the groups. */
    private Numeral spacedGroups(Numeral number) {
        int end = number.end();
        String written = lexemes.text(end - 1);
        if (written.length() > 3 || !lexemes.isPlain(end - 1) || written.startsWith("0")) {
            return number;
        }
        StringBuilder digits = new StringBuilder(written);
        while (isGroup(end) && digits.length() < MOST_DIGITS && digits.indexOf(".") < 0) {
            digits.append(lexemes.text(end).replace(',', '.'));
            end++;
        }
        return digits.length() == written.length()
                ? number
                : number.withValue(end, new BigDecimal(digits.toString()), number.scale());
    }

    /** Three digits, and perhaps decimals behind the last of them. */
    private boolean isGroup(int at) {
        String text = lexemes.text(at);
        return lexemes.isNumber(at)
                && text.length() >= 3
                && text.chars().limit(3).allMatch(Character::isDigit)
                && (text.length() == 3
                        || (text.length() > 4
                                && !Character.isDigit(text.charAt(3))
                                && text.chars().skip(4).allMatch(Character::isDigit)))
                && lexemes.get(at).span().start() - lexemes.get(at - 1).span().end() == 1
                && !lexemes.isMark(at - 1);
    }

    /** "3/8", "2 1/2" is read as its two parts' sum. */
    private @Nullable Numeral overNumber(Numeral number) {
        int slash = number.end();
        boolean over = lexemes.text(slash).equals("/") || lexemes.text(slash).equals("⁄");
        BigDecimal below = lexemes.value(slash + 1);
        if (!over
                || !lexemes.isGlued(slash)
                || !lexemes.isGlued(slash + 1)
                || below == null
                || below.signum() == 0
                || below.compareTo(number.value()) <= 0) {
            return null;
        }
        return new Numeral(
                number.first(),
                slash + 2,
                number.value().divide(below, MathContext.DECIMAL64),
                null,
                OptionalInt.empty(),
                Numeral.Form.FRACTION);
    }

    /** "½" alone or after a whole number. */
    private @Nullable Numeral glyph(int at, @Nullable Numeral whole) {
        BigDecimal part =
                switch (lexemes.text(at)) {
                    case "½" -> HALF;
                    case "¼" -> new BigDecimal("0.25");
                    case "¾" -> new BigDecimal("0.75");
                    case "⅓" -> BigDecimal.ONE.divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
                    case "⅔" -> BigDecimal.TWO.divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
                    default -> null;
                };
        if (part == null) {
            return null;
        }
        return whole == null
                ? new Numeral(at, at + 1, part, null, OptionalInt.empty(), Numeral.Form.FRACTION)
                : whole.withValue(at + 1, whole.value().add(part), whole.scale());
    }

    /** "6.2×10−5". */
    private Numeral powerOfTen(Numeral number) {
        int times = number.end();
        if (!lexemes.text(times).equals("×") || !"10".equals(lexemes.text(times + 1))) {
            return number;
        }
        int power = times + 2;
        boolean minus = lexemes.isDash(power);
        BigDecimal exponent = lexemes.value(minus ? power + 1 : power);
        if (exponent == null || exponent.scale() > 0 || exponent.precision() > 2) {
            return number;
        }
        int by = minus ? -exponent.intValue() : exponent.intValue();
        return number.withValue(
                power + (minus ? 2 : 1), number.value().scaleByPowerOfTen(by), number.scale());
    }

    /** "two and a half": the half belongs to what stands before it. */
    private Numeral withHalf(Numeral number) {
        int and = lexemes.afterHyphen(number.end());
        int article = lexemes.afterHyphen(and + 1);
        int half = lexemes.afterHyphen(article + 1);
        boolean joined = lexemes.isAny(and, "and") && lexemes.isAny(article, "a");
        NumberWord part = joined ? NumberWord.of(lexemes.lower(half)) : null;
        if (part == null || part.sort() != Sort.PART || part.value() > 4) {
            return number;
        }
        BigDecimal more =
                BigDecimal.ONE.divide(BigDecimal.valueOf(part.value()), MathContext.DECIMAL64);
        BigDecimal unit =
                number.scale().isPresent()
                        ? BigDecimal.ONE.scaleByPowerOfTen(number.scale().getAsInt())
                        : BigDecimal.ONE;
        Numeral sum =
                number.withValue(half + 1, number.value().add(more.multiply(unit)), number.scale());
        return scaled(sum);
    }

    /** Multiplies by the scale words that follow: "4 hundred million", "3 lakh crore", "1.5bn". */
    Numeral scaled(Numeral number) {
        Numeral result = number;
        while (true) {
            int at = lexemes.afterHyphen(result.end());
            NumberWord word = lexemes.isWord(at) ? NumberWord.of(lexemes.lower(at)) : null;
            if (word == null || (word.sort() != Sort.SCALE && word.sort() != Sort.DOZEN)) {
                return result;
            }
            result =
                    result.withValue(
                            at + 1,
                            result.value().multiply(word.factor()),
                            word.sort() == Sort.SCALE
                                    ? OptionalInt.of(result.scale().orElse(0) + word.value())
                                    : result.scale());
        }
    }
}
