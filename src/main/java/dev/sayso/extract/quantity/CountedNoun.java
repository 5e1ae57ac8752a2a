package dev.sayso.extract.quantity;

import java.math.BigDecimal;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrase that a number counts, in the singular.
 *
 * @param end index after its last word
 */
record CountedNoun(String phrase, int end) {
    private static final int LONGEST = 4;

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
        int end = one ? limit : pluralEnd(lexemes, at, limit);
        if (end == at) {
            end = limit;
            String head = lexemes.lower(end - 1);
            if (head.endsWith("ed")
                    || head.endsWith("ing")
                    || limit - at > 3
                    || (lexemes.isCapital(at) && !one)) {
                return null;
            }
        }
        return new CountedNoun(singular(lexemes, at, end), end);
    }

    private static boolean isInside(Lexemes lexemes, int at, int first) {
        return lexemes.isWord(at)
                && !FunctionWords.contains(lexemes.lower(at))
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
            if (Plurals.isPlural(lexemes.lower(i))) {
                return i + 1;
            }
        }
        return at;
    }

    private static String singular(Lexemes lexemes, int at, int end) {
        StringJoiner phrase = new StringJoiner(" ");
        for (int i = at; i < end - 1; i++) {
            phrase.add(lexemes.text(i));
        }
        return phrase.add(Plurals.singular(lexemes.text(end - 1))).toString();
    }
}
