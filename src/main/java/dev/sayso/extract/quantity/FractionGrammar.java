package dev.sayso.extract.quantity;

import dev.sayso.extract.quantity.NumberWord.Sort;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts and plurals of numbers: "a third", "four-fifths", "half a million", "three quarters
 * of a million", "hundreds of", "tens of thousands", "several hundred".
 */
final class FractionGrammar {
    private final Lexemes lexemes;

    FractionGrammar(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    @Nullable Numeral at(int at) {
        Numeral ofScale = directScale(at);
        if (ofScale != null) {
            return ofScale;
        }
        int numerator = numerator(at);
        int part = numerator > 0 ? lexemes.afterHyphen(at + 1) : at;
        NumberWord word = wordAt(part);
        boolean named =
                word != null
                        && ((word.sort() == Sort.PARTS && numerator > 1)
                                || (word.sort() == Sort.PART
                                        && (numerator > 0 || word.value() == 2)
                                        && numerator < 2));
        boolean hyphenated = word != null && word.sort() == Sort.PART && part - at == 2;
        if (word == null || !(named || hyphenated) || !stands(part, word)) {
            return null;
        }
        BigDecimal value =
                BigDecimal.valueOf(Math.max(1, numerator))
                        .divide(BigDecimal.valueOf(word.value()), MathContext.DECIMAL64);
        Numeral fraction =
                new Numeral(at, part + 1, value, null, OptionalInt.empty(), Numeral.Form.FRACTION);
        return ofScale(fraction);
    }

    /** "a quarter-million", "half-dozen", "half-a-million", "half million". */
    private @Nullable Numeral directScale(int at) {
        int first = lexemes.isAny(at, "a") ? at + 1 : at;
        NumberWord part = wordAt(first);
        int last = lexemes.afterHyphen(first + 1);
        last = lexemes.isAny(last, "a") ? lexemes.afterHyphen(last + 1) : last;
        boolean written = lexemes.isDash(first + 1) || last == first + 1;
        NumberWord scale = written ? wordAt(last) : null;
        if (part == null
                || part.sort() != Sort.PART
                || (part.value() != 2 && part.value() != 4)
                || scale == null
                || (scale.sort() != Sort.SCALE && scale.sort() != Sort.DOZEN)) {
            return null;
        }
        BigDecimal share =
                BigDecimal.ONE.divide(BigDecimal.valueOf(part.value()), MathContext.DECIMAL64);
        return new Numeral(
                at,
                last + 1,
                share.multiply(scale.factor()),
                null,
                scale.sort() == Sort.SCALE ? OptionalInt.of(scale.value()) : OptionalInt.empty(),
                Numeral.Form.WORDS);
    }

    private int numerator(int at) {
        if (lexemes.isAny(at, "a", "an")) {
            return 1;
        }
        NumberWord word = wordAt(at);
        return word != null && word.sort() == Sort.UNIT && word.value() > 0 ? word.value() : 0;
    }

    /** Whether the word is a fraction there, and not "the third term" or "the first half". */
    private boolean stands(int part, NumberWord word) {
        if (lexemes.isDash(part + 1) && lexemes.isGlued(part + 1) && lexemes.isGlued(part + 2)) {
            return lexemes.isAny(part + 2, "point", "percentage");
        }
        if (word.value() == 2) {
            return !lexemes.isAny(
                            part - 1, "first", "second", "last", "other", "latter", "later",
                            "opening", "closing", "better", "this", "each", "past", "th", "st",
                            "nd", "rd")
                    && !lexemes.isAny(part + 1, "past", "time", "way", "hearted");
        }
        return word.sort() == Sort.PARTS
                || FunctionWords.endsNounPhrase(lexemes, part + 1)
                || Changes.compares(lexemes.lower(part + 1));
    }

    /** "half a million", "half a dozen", "a quarter of a million". */
    private Numeral ofScale(Numeral fraction) {
        int at = fraction.end();
        if (lexemes.isAny(at, "of")) {
            at++;
        }
        NumberWord scale = lexemes.isAny(at, "a") ? wordAt(at + 1) : null;
        if (scale == null || (scale.sort() != Sort.SCALE && scale.sort() != Sort.DOZEN)) {
            return fraction;
        }
        return new Numeral(
                fraction.first(),
                at + 2,
                fraction.value().multiply(scale.factor()),
                null,
                scale.sort() == Sort.SCALE ? OptionalInt.of(scale.value()) : OptionalInt.empty(),
                Numeral.Form.WORDS);
    }

    /** "hundreds of", "tens of thousands of", "dozens of": from one of them to ten. */
    @Nullable Numeral vague(int at) {
        BigDecimal low = plural(at);
        if (low == null) {
            return several(at);
        }
        int end = at + 1;
        while (lexemes.isAny(end, "of") && plural(end + 1) != null) {
            BigDecimal more = plural(end + 1);
            low = more == null ? low : low.multiply(more);
            end += 2;
        }
        BigDecimal high =
                lexemes.isAny(at, "dozens", "scores") ? null : low.multiply(BigDecimal.TEN);
        return lexemes.isAny(end, "of")
                ? new Numeral(at, end, low, high, OptionalInt.empty(), Numeral.Form.VAGUE)
                : null;
    }

    /** "several hundred", "a few thousand": from one of them to ten; "a couple of hundred": two. */
    private @Nullable Numeral several(int at) {
        int first = lexemes.isAny(at, "a") ? at + 1 : at;
        boolean couple = lexemes.isAny(first, "couple");
        if (!couple && !lexemes.isAny(first, "several", "few")) {
            return null;
        }
        int word = couple && lexemes.isAny(first + 1, "of") ? first + 2 : first + 1;
        NumberWord scale = wordAt(word);
        if (scale == null || (scale.sort() != Sort.SCALE && scale.sort() != Sort.DOZEN)) {
            return null;
        }
        BigDecimal factor = scale.factor();
        int end = word + 1;
        NumberWord more = wordAt(end);
        if (more != null && more.sort() == Sort.SCALE) {
            factor = factor.multiply(more.factor());
            end++;
        }
        return new Numeral(
                at,
                end,
                couple ? factor.multiply(BigDecimal.TWO) : factor,
                couple ? null : factor.multiply(BigDecimal.TEN),
                OptionalInt.empty(),
                Numeral.Form.VAGUE);
    }

    /** "scores of villages", but not "the test scores of girls". */
    private boolean isScores(int at) {
        if (!lexemes.isAny(at, "scores") || !lexemes.isAny(at + 1, "of")) {
            return false;
        }
        String before = lexemes.lower(at - 1);
        boolean verb = before.endsWith("ed") || before.endsWith("ing");
        boolean free =
                !lexemes.isWord(at - 1)
                        || verb
                        || (FunctionWords.contains(before)
                                && !lexemes.isAny(
                                        at - 1, "the", "its", "his", "her", "their", "our", "my"));
        return free && lexemes.isWord(at + 2) && !NumberWord.isCardinal(lexemes.lower(at + 2));
    }

    private @Nullable BigDecimal plural(int at) {
        String lower = lexemes.lower(at);
        if (lower.equals("tens")) {
            return BigDecimal.TEN;
        }
        if (isScores(at)) {
            return BigDecimal.valueOf(20);
        }
        if (!lower.endsWith("s") || lower.length() < 6) {
            return null;
        }
        NumberWord word = NumberWord.of(lower.substring(0, lower.length() - 1));
        return word != null && (word.sort() == Sort.SCALE || word.sort() == Sort.DOZEN)
                ? word.factor()
                : null;
    }

    private @Nullable NumberWord wordAt(int at) {
        return lexemes.isWord(at) ? NumberWord.of(lexemes.lower(at)) : null;
    }
}
