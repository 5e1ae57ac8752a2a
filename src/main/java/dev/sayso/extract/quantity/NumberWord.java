package dev.sayso.extract.quantity;

import dev.sayso.language.WordList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word that is a number, or part of one: twenty, million, third. */
record NumberWord(Sort sort, int value) {
    enum Sort {
        /** 0 to 19. */
        UNIT,
        /** 20 to 90. */
        TEN,
        /** A power of ten that multiplies. */
        SCALE,
        /** The same, abbreviated to a letter or two: only against digits. */
        SHORT,
        DOZEN,
        /** The denominator of a fraction. */
        PART,
        /** Several denominators: quarters. */
        PARTS
    }

    private static final Map<String, NumberWord> WORDS = load();

    static @Nullable NumberWord of(String lower) {
        return WORDS.get(lower);
    }

    /** Begins a number that is written out: five, twenty; not million or third. */
    static boolean isCardinal(String lower) {
        NumberWord word = WORDS.get(lower);
        return word != null && (word.sort == Sort.UNIT || word.sort == Sort.TEN);
    }

    /** The factor of a scale. */
    BigDecimal factor() {
        return sort == Sort.DOZEN
                ? BigDecimal.valueOf(value)
                : BigDecimal.ONE.scaleByPowerOfTen(value);
    }

    private static Map<String, NumberWord> load() {
        Map<String, NumberWord> words = new HashMap<>();
        for (String[] row : WordList.rows(NumberWord.class, "numbers.tsv", 3)) {
            Sort sort = Sort.valueOf(row[1].toUpperCase(Locale.ROOT));
            int value = Integer.parseInt(row[2]);
            words.put(row[0], new NumberWord(sort, value));
            if (sort == Sort.PART) {
                String plural = row[0].equals("half") ? "halves" : row[0] + "s";
                words.put(plural, new NumberWord(Sort.PARTS, value));
            }
        }
        return Map.copyOf(words);
    }
}
