package dev.sayso.extract.quantity;

import dev.sayso.language.Plurals;
import java.math.BigDecimal;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrase that a number counts, in the singular.
 *
 * @param end index after its last word
 * @param plural whether it was written as a plural
 */
record CountedNoun(String phrase, int end, boolean plural) {
    private static final int LONGEST = 4;

    /** Names that are function words in lower case. */
    private static final Set<String> UPPER_CASE_NAMES = Set.of("US", "WHO", "IT");

    /** The phrase that begins at {@code at}, for a number of that value, or {@code null}. */
    static @Nullable CountedNoun at(Lexemes lexemes, int at, BigDecimal value) {
        int limit = at;
        while (limit - at <= LONGEST && isInside(lexemes, limit, at)) {
            limit++;
        }
        if (limit == at || (limit - at > LONGEST && value.compareTo(BigDecimal.ONE) == 0)) {
            return null;
        }
        boolean one = value.compareTo(BigDecimal.ONE) == 0;
        int end = one ? beforeVerb(lexemes, at, limit) : pluralEnd(lexemes, at, limit);
        boolean plural = end > at && !one;
        if (end == at) {
            int joined = one ? -1 : afterJoinedNames(lexemes, at, limit);
            if (joined > 0) {
                return new CountedNoun(Plurals.singular(lexemes.text(joined - 1)), joined, true);
            }
            end = limit;
            String head = lexemes.lower(end - 1);
            if (head.endsWith("ed")
                    || head.endsWith("ing")
                    || limit - at > 3
                    || (lexemes.isCapital(at) && !one)) {
                return null;
            }
        }
        return new CountedNoun(singular(lexemes, at, end), end, plural);
    }

    /** "one proposal asks the board": what looks like a plural and leads on to more is a verb. */
    private static int beforeVerb(Lexemes lexemes, int at, int limit) {
        for (int i = at + 1; i < limit; i++) {
            boolean object =
                    lexemes.isCapital(i + 1) || FunctionWords.contains(lexemes.lower(i + 1));
            if (!lexemes.isCapital(i) && Plurals.isPlural(lexemes.lower(i)) && object) {
                return i;
            }
        }
        return limit;
    }

    /** "Kia and Hyundai vehicles": the noun that both names belong to; or -1. */
    private static int afterJoinedNames(Lexemes lexemes, int at, int limit) {
        boolean names = lexemes.isAny(limit, "and", "or", "&");
        for (int i = at; i < limit; i++) {
            names &= lexemes.isCapital(i);
        }
        int second = limit + 1;
        int end = second;
        while (names && end - second < LONGEST && isInside(lexemes, end, second)) {
            end++;
        }
        int plural = pluralEnd(lexemes, second, end);
        boolean headed = plural > second + 1 && !lexemes.isCapital(plural - 1);
        return headed && lexemes.isCapital(second) ? plural : -1;
    }

    private static boolean isInside(Lexemes lexemes, int at, int first) {
        return lexemes.isWord(at)
                && (!FunctionWords.contains(lexemes.lower(at))
                        || UPPER_CASE_NAMES.contains(lexemes.text(at)))
                && !isAdverb(lexemes.lower(at))
                && NumberWord.of(lexemes.lower(at)) == null
                && !(at > first && lexemes.isGlued(at) && lexemes.isMark(at - 1));
    }

    private static boolean isAdverb(String lower) {
        return lower.length() > 4
                && lower.indexOf('-') < 0
                && lower.endsWith("ly")
                && !lower.endsWith("family")
                && !lower.endsWith("assembly");
    }

    /** After the first plural; a second plural noun right behind it is the head of a compound. */
    private static int pluralEnd(Lexemes lexemes, int at, int limit) {
        for (int i = at; i < limit; i++) {
            if (isPlural(lexemes, i)) {
                return i + 1 < limit && isHead(lexemes, i + 1) ? i + 2 : i + 1;
            }
        }
        return at;
    }

    /** "police officers", but "the 87 seats Democrats won" and "12 fouls proves the point". */
    private static boolean isHead(Lexemes lexemes, int at) {
        return isPlural(lexemes, at)
                && !lexemes.isCapital(at)
                && !lexemes.isAny(
                        at + 1, "the", "a", "an", "that", "this", "his", "her", "its", "their",
                        "it", "them", "how");
    }

    private static boolean isPlural(Lexemes lexemes, int at) {
        return Plurals.isPlural(lexemes.lower(at)) || Plurals.isInitials(lexemes.text(at));
    }

    private static String singular(Lexemes lexemes, int at, int end) {
        StringJoiner phrase = new StringJoiner(" ");
        for (int i = at; i < end - 1; i++) {
            phrase.add(lexemes.text(i));
        }
        return phrase.add(Plurals.singular(lexemes.text(end - 1))).toString();
    }
}
