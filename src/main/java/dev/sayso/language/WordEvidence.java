package dev.sayso.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How much the words of a text speak for each language. */
final class WordEvidence {
    /** What says less than a small word: a word of one letter, one with a language's letters. */
    private static final double HINT = 0.4;

    private static final char NO_BREAK = '\u200c';

    private final LanguageTable table;

    /** For each set of languages, how many small words stand in the text that just these have. */
    private final Map<Long, Integer> hits = new HashMap<>();

    private final Map<Long, Integer> hints = new HashMap<>();
    private final Set<String> different = new HashSet<>();
    private int words;

    private WordEvidence(LanguageTable table) {
        this.table = table;
    }

    /** Reads the words of a text. */
    static WordEvidence of(LanguageTable table, String text) {
        WordEvidence evidence = new WordEvidence(table);
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int from = -1;
        for (int i = 0; i <= composed.length(); i++) {
            boolean inside = i < composed.length() && isOfWord(composed.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                evidence.add(composed.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
        }
        return evidence;
    }

    private void add(String word) {
        words++;
        long having = table.withWord(word);
        if (word.length() > 1 && having != 0) {
            hits.merge(having, 1, Integer::sum);
            different.add(word);
        } else if (having != 0) {
            hints.merge(having, 1, Integer::sum);
        }
        long writing = table.withLettersOf(word);
        if (writing != 0) {
            hints.merge(writing, 1, Integer::sum);
        }
    }

    /** How many words the text has. */
    int words() {
        return words;
    }

    /** Persian joins the parts of a word by a mark of no width. */
    private static boolean isOfWord(char c) {
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || c == NO_BREAK
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** How many small words of the language there are, of more than one letter. */
    int hits(long language) {
        return count(hits, language);
    }

    private static int count(Map<Long, Integer> counts, long language) {
        return counts.entrySet().stream()
                .filter(entry -> (entry.getKey() & language) != 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many different small words of the language there are; hints count for less. */
    double signs(long language) {
        long small = different.stream().filter(w -> (table.withWord(w) & language) != 0).count();
        return small < 2 ? small : small + HINT * count(hints, language);
    }

    /** What speaks for the language; what several languages have is shared out among them. */
    double weight(long language) {
        return weight(hits, language) + HINT * weight(hints, language);
    }

    private static double weight(Map<Long, Integer> counts, long language) {
        double weight = 0;
        for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
            if ((entry.getKey() & language) != 0) {
                weight += (double) entry.getValue() / Long.bitCount(entry.getKey());
            }
        }
        return weight;
    }

    /** What speaks for one language and not for the other. */
    double against(long language, long other) {
        return against(hits, language, other) + HINT * against(hints, language, other);
    }

    private static double against(Map<Long, Integer> counts, long language, long other) {
        double weight = 0;
        for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
            if ((entry.getKey() & language) != 0 && (entry.getKey() & other) == 0) {
                weight += entry.getValue();
            }
        }
        return weight;
    }
}
