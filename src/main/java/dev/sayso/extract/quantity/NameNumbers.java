package dev.sayso.extract.quantity;

import dev.sayso.language.Plurals;
import java.util.Set;

/** Recognizes numbers that belong to a name or an address: "Boeing 787", "12 Mill Lane", "#4". */
final class NameNumbers {
    private static final Set<String> STREETS =
            Set.of(
                    "road",
                    "street",
                    "avenue",
                    "lane",
                    "drive",
                    "boulevard",
                    "rd",
                    "st",
                    "ave",
                    "blvd",
                    "crescent",
                    "terrace",
                    "way",
                    "place",
                    "parade",
                    "plaza");

    private final Lexemes lexemes;

    NameNumbers(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Whether the number at {@code at} is one. */
    boolean isPartOfName(int at) {
        return isName(at) || lexemes.text(at - 1).equals("#") || isAfterPoint(at) || isAddress(at);
    }

    /** The 3 of "ID.3". */
    private boolean isAfterPoint(int at) {
        return lexemes.isGlued(at)
                && lexemes.text(at - 1).equals(".")
                && lexemes.isGlued(at - 1)
                && lexemes.isCapital(at - 2);
    }

    /** Whether a unit, a percent sign, a currency or a scale word stands there. */
    boolean isMeasured(int at) {
        NumberWord word = lexemes.isWord(at) ? NumberWord.of(lexemes.lower(at)) : null;
        boolean scale = word != null && word.sort() == NumberWord.Sort.SCALE;
        return scale
                || lexemes.isAny(at, "times", "people", "points", "point", "year-old")
                || Units.at(lexemes, at) != null
                || Currencies.nameAt(lexemes, at) != null;
    }

    /** "Boeing 787", "Big 12": a plain number that a capitalized word carries. */
    private boolean isName(int at) {
        boolean plain =
                lexemes.text(at).length() <= 4
                        && lexemes.text(at).chars().allMatch(Character::isDigit);
        boolean carried =
                at > 1
                        && isCapitalWord(at - 1)
                        && CalendarWords.month(lexemes.text(at - 1)) == 0
                        && !CalendarWords.isDay(lexemes.lower(at - 1))
                        && !FunctionWords.contains(lexemes.lower(at - 1))
                        && NumberWord.of(lexemes.lower(at - 1)) == null;
        boolean letter = lexemes.text(at - 1).length() == 1 || isAcronym(at - 1);
        if (plain && carried && letter && !isMeasured(at + 1) && !lexemes.isAny(at + 1, "per")) {
            return !Currencies.isSign(lexemes.text(at - 1), "1000")
                    || lexemes.text(at - 1).length() == 1;
        }
        return plain
                && carried
                && !Currencies.isSign(lexemes.text(at - 1), lexemes.text(at))
                && !isMeasured(at + 1)
                && !lexemes.isAny(
                        at + 1, "-", "–", "to", "of", "in", "per", "out", "were", "have", "had",
                        "has", "who")
                && !Plurals.isPlural(lexemes.lower(at + 1))
                && (lexemes.isCapital(at + 1) || !Plurals.isPlural(lexemes.lower(at + 2)));
    }

    /** A capital first, or later as in "iPhone". */
    private boolean isCapitalWord(int at) {
        String text = lexemes.text(at);
        return lexemes.isCapital(at)
                || (lexemes.isWord(at)
                        && text.length() > 2
                        && text.chars().skip(1).anyMatch(Character::isUpperCase));
    }

    private boolean isAcronym(int at) {
        String text = lexemes.text(at);
        return text.length() > 1
                && text.chars().noneMatch(Character::isLowerCase)
                && !Plurals.isPlural(lexemes.lower(at));
    }

    /** Capitalized, or as in "71st St". */
    private boolean isStreet(int at) {
        return STREETS.contains(lexemes.lower(at))
                && (lexemes.isCapital(at) || (lexemes.isGlued(at) && lexemes.isNumber(at - 1)));
    }

    /** "12 Mill Lane", "4-6 Quarry Road". */
    private boolean isAddress(int at) {
        int word = at + 1;
        while (word < at + 5
                && (lexemes.isCapital(word) || lexemes.isDash(word) || lexemes.isNumber(word))) {
            if (isStreet(word) && !(word == at + 1 && lexemes.isAny(word, "st"))) {
                return true;
            }
            word++;
        }
        return word > at + 2 && isStreet(word);
    }
}
