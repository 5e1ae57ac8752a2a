package dev.sayso.extract.quantity;

import dev.sayso.language.Plurals;
import dev.sayso.language.WordList;
import java.math.BigDecimal;
import java.util.Set;

/** Recognizes numbers that are no amounts: dates, times, labels, parts of names, phone numbers. */
final class NoAmount {
    private static final Set<String> LABELS =
            Set.copyOf(WordList.lines(NoAmount.class, "labels.txt"));
    private static final Set<String> ORDINAL_ENDINGS =
            Set.of("th", "st", "nd", "rd", "s", "am", "pm");

    private final Lexemes lexemes;
    private final NameNumbers names;
    private final NumberRuns runs;

    NoAmount(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.names = new NameNumbers(lexemes);
        this.runs = new NumberRuns(lexemes, names);
    }

    /**
     * The index after what begins at {@code at} and is no amount; {@code at} itself when it may be
     * one.
     */
    int endAt(int at) {
        if (lexemes.isWord(at) && !lexemes.isNumber(at)) {
            return isNamedWord(at) ? at + 1 : word(at);
        }
        boolean dialled = lexemes.text(at).equals("+") && runs.dialled(at + 1) > at + 1;
        return dialled ? runs.dialled(at + 1) : lexemes.isNumber(at) ? number(at) : at;
    }

    private int word(int at) {
        int month = CalendarWords.month(lexemes.text(at));
        if (month > 0) {
            return afterMonth(at);
        }
        int year = afterSpelledYear(at);
        if (year > at) {
            return year;
        }
        int number = lexemes.text(at + 1).equals(".") ? at + 2 : at + 1;
        if (!LABELS.contains(lexemes.lower(at)) || !isLabelNumber(number)) {
            return at;
        }
        return afterBrackets(number + 1);
    }

    /** "4(2)(a)". */
    private int afterBrackets(int at) {
        int end = at;
        while (lexemes.isAny(end, "(")
                && lexemes.isGlued(end)
                && lexemes.text(end + 1).length() < 4
                && lexemes.isAny(end + 2, ")")) {
            end += 3;
        }
        return end;
    }

    /** "nineteen eighty-four", "twenty twenty": two numbers below a hundred side by side. */
    private int afterSpelledYear(int at) {
        if (!lexemes.isAny(at, "eighteen", "nineteen", "twenty")
                || !NumberWord.isCardinal(lexemes.lower(at + 1))) {
            return at;
        }
        NumberWord second = NumberWord.of(lexemes.lower(at + 1));
        boolean tens = second != null && second.value() >= 10;
        int end = at + 2;
        if (tens
                && lexemes.isDash(end)
                && lexemes.isGlued(end)
                && NumberWord.isCardinal(lexemes.lower(end + 1))) {
            end += 2;
        }
        return tens && !lexemes.isDash(end) && !names.isMeasured(end) ? end : at;
    }

    /** "Radio Four", "Studio Nine": a capitalized number word that a capitalized word carries. */
    private boolean isNamedWord(int at) {
        return at > 1
                && lexemes.isCapital(at)
                && NumberWord.isCardinal(lexemes.lower(at))
                && lexemes.isCapital(at - 1)
                && !FunctionWords.contains(lexemes.lower(at - 1));
    }

    private boolean isLabelNumber(int at) {
        boolean small =
                (lexemes.isNumber(at) && lexemes.text(at).length() <= 4)
                        || NumberWord.isCardinal(lexemes.lower(at));
        return small
                && !names.isMeasured(at + 1)
                && (lexemes.isCapital(at - 1) || !Plurals.isPlural(lexemes.lower(at + 1)))
                && !lexemes.isAny(at + 1, "in", "out", "times")
                && !(lexemes.isAny(at + 1, "of")
                        && !lexemes.isAny(at + 2, "the", "this", "that", "an", "a", "its"));
    }

    /** "July 4, 2016", "July 2016", "July"; not "May" as a verb with an amount after it. */
    private int afterMonth(int at) {
        int next = lexemes.text(at + 1).equals(".") ? at + 2 : at + 1;
        if (isYearNumber(next)) {
            return next + 1;
        }
        if (!isDayOfMonth(next) || names.isMeasured(next + 1)) {
            return at + 1;
        }
        int end = next + 1;
        if (lexemes.isDash(end) && isDayOfMonth(end + 1)) {
            end += 2;
        }
        end += ORDINAL_ENDINGS.contains(lexemes.lower(end)) && lexemes.isGlued(end) ? 1 : 0;
        int year = lexemes.text(end).equals(",") ? end + 1 : end;
        return isYearNumber(year) ? year + 1 : end;
    }

    private int number(int at) {
        int next = at + 1;
        boolean glued = lexemes.isWord(next) && lexemes.isGlued(next);
        if (glued && lexemes.isAny(next, "x") && lexemes.isNumber(next + 1)) {
            return next + 2;
        }
        if (glued && ORDINAL_ENDINGS.contains(lexemes.lower(next))) {
            return next + 1;
        }
        if (glued && !names.isMeasured(next) && !isLetterScale(next)) {
            return next + 1;
        }
        if (lexemes.isAny(
                next, "a.m.", "p.m.", "am", "pm", "gmt", "o'clock", "bc", "ad", "bce", "a.m",
                "p.m")) {
            return next + 1;
        }
        if (lexemes.isAny(next, "hrs", "hours") && isClockTime(at)) {
            return next + 1;
        }
        if (CalendarWords.month(lexemes.text(next)) > 0 && isDayOfMonth(at)) {
            return isYearNumber(next + 1) ? next + 2 : next + 1;
        }
        int run = runs.joined(at);
        if (run > at) {
            return run;
        }
        int dialled = runs.dialled(at);
        if (dialled > at) {
            return dialled;
        }
        if (isYear(at)) {
            return yearsEnd(at);
        }
        boolean label = names.isPartOfName(at);
        boolean part =
                label
                        && lexemes.isDash(at + 1)
                        && lexemes.isGlued(at + 2)
                        && lexemes.isNumber(at + 2);
        return label ? at + (part ? 3 : 1) : at;
    }

    /** "0830", "1745". */
    private boolean isClockTime(int at) {
        String text = lexemes.text(at);
        return lexemes.isPlain(at)
                && text.length() == 4
                && (text.startsWith("0") || lexemes.isAny(at - 1, "at", "until", "till", "before"))
                && text.compareTo("2400") <= 0;
    }

    private boolean isLetterScale(int at) {
        NumberWord word = NumberWord.of(lexemes.lower(at));
        return (word != null && word.sort() == NumberWord.Sort.SHORT)
                || lexemes.isAny(at, "x", "g");
    }

    private boolean isDayOfMonth(int at) {
        BigDecimal value = lexemes.value(at);
        return value != null
                && lexemes.text(at).length() <= 2
                && value.signum() > 0
                && value.intValue() <= 31;
    }

    private boolean isYearNumber(int at) {
        String text = lexemes.text(at);
        return lexemes.isNumber(at)
                && text.length() == 4
                && text.chars().allMatch(Character::isDigit)
                && (text.startsWith("1") || text.startsWith("20") || text.startsWith("21"))
                && !names.isMeasured(at + 1);
    }

    private boolean isYear(int at) {
        if (!isYearNumber(at) || isQualified(at - 1)) {
            return false;
        }
        BigDecimal year = lexemes.get(at).value();
        int value = year == null ? 0 : year.intValue();
        boolean dated =
                lexemes.isAny(at - 1, "in", "since", "during", "circa", "year", "until", "by")
                        || (lexemes.isAny(at - 1, "between") && isYearNumber(at + 2))
                        || (lexemes.isAny(at - 1, "and", "to", "-", "–") && isYearNumber(at - 2));
        if (value < 1800) {
            return dated;
        }
        boolean counts =
                Plurals.isPlural(lexemes.lower(at + 1))
                        && !dated
                        && !lexemes.isAny(
                                at - 1, "the", "of", "from", "to", "a", "and", "for", "its",
                                "their");
        return !counts && (value >= 1900 || dated);
    }

    private boolean isQualified(int at) {
        return lexemes.isAny(
                        at,
                        "about",
                        "some",
                        "nearly",
                        "almost",
                        "over",
                        "than",
                        "around",
                        "roughly",
                        "approximately",
                        "least",
                        "most")
                || (lexemes.isAny(at, "of")
                        && lexemes.isAny(at - 1, "average", "total", "maximum", "minimum"));
    }

    /** "2014-15", "2019/20", "2018-2022". */
    private int yearsEnd(int at) {
        boolean more =
                (lexemes.isDash(at + 1) || lexemes.text(at + 1).equals("/"))
                        && lexemes.isNumber(at + 2)
                        && lexemes.isGlued(at + 1)
                        && lexemes.isGlued(at + 2)
                        && lexemes.text(at + 2).length() <= 4;
        return more ? at + 3 : at + 1;
    }
}
