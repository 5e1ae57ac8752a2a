package dev.sayso.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The small words and the letters of the languages that share a script with another. A set of
 * languages is a set of bits: bit {@code i} stands for {@code codes().get(i)}.
 */
final class LanguageTable {
    private static final int MOST_LANGUAGES = Long.SIZE;
    private static final String WORDS = "words.txt";

    private final List<String> codes = new ArrayList<>();
    private final Map<String, Long> words = new HashMap<>();
    private final Map<Character, Long> letters = new HashMap<>();

    private LanguageTable() {}

    /**
     * Reads the files that lie beside this class.
     *
     * @throws java.io.UncheckedIOException when this build of Sayso lacks one of them
     */
    static LanguageTable load() {
        LanguageTable table = new LanguageTable();
        String code = "";
        for (String line : WordList.lines(LanguageTable.class, WORDS)) {
            if (line.startsWith("[")) {
                code = line.substring(1, line.indexOf(']'));
                table.codes.add(code);
            } else {
                for (String word : line.split(" ", -1)) {
                    table.words.merge(word, table.bit(code), (a, b) -> a | b);
                }
            }
        }
        if (table.codes.size() > MOST_LANGUAGES) {
            throw new IllegalStateException("more languages than bits: " + table.codes.size());
        }
        for (String line : WordList.lines(LanguageTable.class, "letters.txt")) {
            long bit = table.bit(line.substring(1, line.indexOf(']')));
            for (char letter : line.substring(line.indexOf(' ') + 1).toCharArray()) {
                table.letters.merge(letter, bit, (a, b) -> a | b);
            }
        }
        return table;
    }

    List<String> codes() {
        return List.copyOf(codes);
    }

    /** The set of this language alone; empty for one that is not in the table. */
    long bit(String code) {
        int index = codes.indexOf(code);
        return index < 0 ? 0 : 1L << index;
    }

    /** The languages that have this small word. */
    long withWord(String word) {
        return words.getOrDefault(word, 0L);
    }

    /**
     * The languages that have all the special letters of this word; none when it has no special
     * letter, or some that no language has together.
     */
    long withLettersOf(String word) {
        long all = -1;
        for (int i = 0; i < word.length(); i++) {
            Long having = word.charAt(i) < 0x80 ? null : letters.get(word.charAt(i));
            all = having == null ? all : all & having;
        }
        return all == -1 ? 0 : all;
    }
}
