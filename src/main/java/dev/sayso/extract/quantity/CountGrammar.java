package dev.sayso.extract.quantity;

import dev.sayso.extract.quantity.PhraseTable.Found;
import dev.sayso.extract.quantity.Units.Unit;
import dev.sayso.language.Plurals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what a number without a unit of measure counts: a noun after it, seldom before it. */
final class CountGrammar {
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal FEW = BigDecimal.valueOf(4);

    private final Lexemes lexemes;

    CountGrammar(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /**
     * The amount with the noun it counts, if it counts one.
     *
     * @param at index after the number, and after the hyphen behind it if there is one
     */
    Draft read(Draft draft, int at) {
        int among = amongAt(at);
        if (among > 0) {
            Draft counted = withNoun(draft, among, BigDecimal.TWO);
            boolean both = lexemes.isNumber(among - 1) && counted.unit().isPresent();
            return both ? draft.withNoun(counted.unit().orElse(""), draft.end()) : counted;
        }
        if (at > draft.end() && Modifiers.after(lexemes, at) == null) {
            return hyphenated(draft, at);
        }
        Draft alternative = alternative(draft);
        if (alternative != null) {
            return alternative;
        }
        int described = described(at);
        if (described > 0) {
            CountedNoun counted = CountedNoun.at(lexemes, described, BigDecimal.TWO);
            return counted == null || !counted.plural()
                    ? draft
                    : draft.withNoun(counted.phrase(), draft.end());
        }
        if (lexemes.isAny(at, "strong")) {
            return draft;
        }
        boolean ofThem =
                draft.scale().isPresent()
                        || draft.high() != null
                        || draft.value().compareTo(DOZEN) == 0
                        || draft.numeral().is(Numeral.Form.VAGUE);
        int noun = Modifiers.skip(lexemes, at);
        Draft counted = withNoun(draft, ofThem ? afterOf(noun) : noun, draft.value());
        return isModel(counted) ? counted.because("name") : counted;
    }

    /** "its own 787 Dreamliner", "a 737 Max": the number is half of a name and counts nothing. */
    private boolean isModel(Draft draft) {
        int end = draft.end();
        while (lexemes.isCapital(end)) {
            end++;
        }
        return draft.isBare()
                && lexemes.isPlain(draft.first())
                && draft.end() == draft.first() + 1
                && draft.value().compareTo(BigDecimal.ONE) > 0
                && end > draft.end()
                && !lexemes.isAny(end, "and", "or", "&")
                && lexemes.isAny(
                        draft.first() - 1, "a", "an", "own", "its", "their", "new", "'s", "’s");
    }

    private Draft withNoun(Draft draft, int at, BigDecimal value) {
        CountedNoun counted = CountedNoun.at(lexemes, at, value);
        return counted == null ? draft : draft.withNoun(counted.phrase(), counted.end());
    }

    /** "one of the students", "two of Kenya's ministers": the noun is what it is one of; or -1. */
    private int amongAt(int at) {
        if (!lexemes.isAny(at, "of")) {
            return -1;
        }
        if (lexemes.isAny(
                at + 1, "the", "my", "his", "her", "its", "their", "our", "these", "those")) {
            return afterNumber(at + 2);
        }
        boolean owner = lexemes.isCapital(at + 1) && lexemes.isAny(at + 2, "'s", "’s");
        return owner ? at + 3 : -1;
    }

    /** "of his last 15 matches": what both numbers count. */
    private int afterNumber(int at) {
        boolean last = lexemes.isAny(at, "last", "past", "first", "previous", "next", "remaining");
        return last && lexemes.isNumber(at + 1) ? at + 2 : at;
    }

    /**
     * "an 80-seat chamber" counts seats; "a 600-strong force" counts what the text does not say.
     */
    private Draft hyphenated(Draft draft, int at) {
        if (draft.numeral().is(Numeral.Form.WORDS)) {
            return draft.because("description");
        }
        boolean noun = lexemes.isWord(at) && !FunctionWords.contains(lexemes.lower(at));
        return noun && !lexemes.isAny(at, "strong")
                ? draft.withNoun(Plurals.singular(lexemes.text(at)), at + 1)
                : draft;
    }

    /** "a goal or two", "another week or three": the noun stands before. */
    private @Nullable Draft alternative(Draft draft) {
        int noun = draft.first() - 2;
        boolean or =
                lexemes.isAny(draft.first() - 1, "or")
                        && lexemes.isWord(noun)
                        && lexemes.isAny(noun - 1, "a", "an", "another", "one")
                        && draft.numeral().is(Numeral.Form.WORDS)
                        && draft.value().compareTo(FEW) < 0;
        if (!or) {
            return null;
        }
        Found<Unit> unit = Units.at(lexemes, noun);
        return unit == null
                ? draft.withNoun(lexemes.text(noun), draft.end())
                : draft.withUnit(
                        unit.meaning().kind(),
                        unit.meaning().name(),
                        unit.meaning().ucum(),
                        draft.end());
    }

    /** "eight million 250ml bottles", "20 five-year bonds": the noun behind the measure, or -1. */
    private int described(int at) {
        if (!lexemes.isNumber(at) && !NumberWord.isCardinal(lexemes.lower(at))) {
            return -1;
        }
        int unit = at + 1;
        if (lexemes.isDash(unit) && lexemes.isGlued(unit) && lexemes.isGlued(unit + 1)) {
            return lexemes.isWord(unit + 1) ? unit + 2 : -1;
        }
        Found<Unit> found = lexemes.isGlued(unit) ? Units.at(lexemes, unit) : null;
        return found == null ? -1 : unit + found.length();
    }

    private int afterOf(int at) {
        if (!lexemes.isAny(at, "of")) {
            return at;
        }
        return lexemes.isAny(at + 1, "the", "its", "their", "his", "her", "our") ? at + 2 : at + 1;
    }
}
