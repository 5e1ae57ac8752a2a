package dev.sayso.extract.quantity;

import dev.sayso.extract.quantity.NumberWord.Sort;
import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads numbers that are written out: "twenty-eight thousand six hundred and forty-two". */
final class SpelledNumber {
    private static final int MOST_DECIMALS = 12;

    private final Lexemes lexemes;

    SpelledNumber(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** The longest written-out number that begins at {@code at}, or {@code null}. */
    @Nullable Numeral at(int at) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal limit = null;
        OptionalInt scale = OptionalInt.empty();
        int end = at;
        while (true) {
            Group group = group(limit == null ? end : afterAnd(end), limit == null);
            if (group == null || (limit != null && group.factor().compareTo(limit) >= 0)) {
                break;
            }
            sum = sum.add(group.value().multiply(group.factor()));
            end = group.end();
            if (limit == null) {
                scale = group.scale();
            }
            limit = group.factor();
            if (limit.compareTo(BigDecimal.ONE) == 0) {
                break;
            }
        }
        if (limit == null) {
            return null;
        }
        Numeral number = new Numeral(at, end, sum, null, scale, Numeral.Form.WORDS);
        return withPoint(number);
    }

    private record Group(int end, BigDecimal value, BigDecimal factor, OptionalInt scale) {}

    /** A number below a thousand, or "a", with the scale words after it. */
    private @Nullable Group group(int at, boolean first) {
        int end = at;
        int value;
        if (first && lexemes.isAny(at, "a", "an") && isScale(at + 1)) {
            value = 1;
            end = at + 1;
        } else {
            int below = belowHundred(at);
            if (below < 0) {
                return null;
            }
            value = below;
            end = afterBelowHundred(at);
        }
        BigDecimal factor = BigDecimal.ONE;
        int power = 0;
        while (isScale(end)) {
            NumberWord word = wordAt(lexemes.afterHyphen(end));
            factor = factor.multiply(word == null ? BigDecimal.ONE : word.factor());
            power += word != null && word.sort() == Sort.SCALE ? word.value() : 0;
            end = lexemes.afterHyphen(end) + 1;
        }
        if (power == 2) {
            return hundreds(end, value);
        }
        return new Group(
                end,
                BigDecimal.valueOf(value),
                factor,
                power > 2 ? OptionalInt.of(power) : OptionalInt.empty());
    }

    /** "six hundred [and] forty-two [thousand]". */
    private Group hundreds(int at, int hundreds) {
        int end = at;
        long value = hundreds * 100L;
        int next = afterAnd(end);
        int below = belowHundred(next);
        if (below > 0) {
            value += below;
            end = afterBelowHundred(next);
        }
        BigDecimal factor = BigDecimal.ONE;
        int power = 0;
        while (isScale(end)) {
            NumberWord word = wordAt(lexemes.afterHyphen(end));
            factor = factor.multiply(word == null ? BigDecimal.ONE : word.factor());
            power += word == null ? 0 : word.value();
            end = lexemes.afterHyphen(end) + 1;
        }
        return new Group(
                end,
                BigDecimal.valueOf(value),
                factor,
                power > 2 ? OptionalInt.of(power) : OptionalInt.empty());
    }

    private boolean isScale(int at) {
        NumberWord word = wordAt(lexemes.afterHyphen(at));
        return word != null && (word.sort() == Sort.SCALE || word.sort() == Sort.DOZEN);
    }

    /** 0 to 99, or -1. */
    private int belowHundred(int at) {
        NumberWord word = wordAt(at);
        if (word == null || (word.sort() != Sort.UNIT && word.sort() != Sort.TEN)) {
            return -1;
        }
        NumberWord unit = word.sort() == Sort.TEN ? wordAt(lexemes.afterHyphen(at + 1)) : null;
        boolean both =
                unit != null && unit.sort() == Sort.UNIT && unit.value() > 0 && unit.value() < 10;
        return word.value() + (both && unit != null ? unit.value() : 0);
    }

    private int afterBelowHundred(int at) {
        NumberWord word = wordAt(at);
        int next = lexemes.afterHyphen(at + 1);
        NumberWord unit = word != null && word.sort() == Sort.TEN ? wordAt(next) : null;
        boolean both =
                unit != null && unit.sort() == Sort.UNIT && unit.value() > 0 && unit.value() < 10;
        return both ? next + 1 : at + 1;
    }

    /** "three point five", "three point one four". */
    private Numeral withPoint(Numeral number) {
        if (!lexemes.isAny(number.end(), "point")) {
            return number;
        }
        BigDecimal sum = number.value();
        int end = number.end() + 1;
        int places = 0;
        while (places < MOST_DECIMALS && isDigit(end)) {
            NumberWord digit = wordAt(end);
            places++;
            end++;
            sum = digit == null ? sum : sum.add(BigDecimal.valueOf(digit.value(), places));
        }
        return places == 0
                ? number
                : new NumberGrammar(lexemes).scaled(number.withValue(end, sum, number.scale()));
    }

    private boolean isDigit(int at) {
        NumberWord word = wordAt(at);
        return word != null && word.sort() == Sort.UNIT && word.value() < 10;
    }

    private int afterAnd(int at) {
        return lexemes.isAny(at, "and") ? at + 1 : at;
    }

    private @Nullable NumberWord wordAt(int at) {
        return lexemes.isWord(at) ? NumberWord.of(lexemes.lower(at)) : null;
    }
}
