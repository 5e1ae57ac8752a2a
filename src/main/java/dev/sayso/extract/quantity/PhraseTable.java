package dev.sayso.extract.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Finds the longest of many phrases that begins, or ends, at a place. */
final class PhraseTable<T> {
    /** A phrase that was found: what it stands for and how many lexemes it has. */
    record Found<T>(T meaning, int length) {}

    private record Entry<T>(List<String> words, T meaning) {}

    private final Map<String, List<Entry<T>>> byKey = new HashMap<>();
    private final boolean backwards;

    private PhraseTable(boolean backwards) {
        this.backwards = backwards;
    }

    /** A table whose phrases are looked for from their first word on. */
    static <T> PhraseTable<T> forwards() {
        return new PhraseTable<>(false);
    }

    /** A table whose phrases are looked for from their last word back. */
    static <T> PhraseTable<T> backwards() {
        return new PhraseTable<>(true);
    }

    /** Adds a phrase, words between spaces; the first of several equal phrases counts. */
    void add(String phrase, T meaning) {
        List<String> words = List.of(phrase.split(" ", -1));
        String key = backwards ? words.getLast() : words.getFirst();
        List<Entry<T>> entries = byKey.computeIfAbsent(key, k -> new ArrayList<>());
        entries.add(new Entry<>(words, meaning));
        entries.sort(Comparator.comparingInt(e -> -e.words.size()));
    }

    boolean begins(String word) {
        return byKey.containsKey(word);
    }

    /**
     * The longest phrase at {@code at}.
     *
     * @param at index of its first word, or of its last one in a backwards table
     * @param word gives the word at an index, empty outside the sentence
     */
    @Nullable Found<T> at(int at, IntFunction<String> word) {
        for (Entry<T> entry : byKey.getOrDefault(word.apply(at), List.of())) {
            int first = backwards ? at - entry.words.size() + 1 : at;
            if (matches(entry.words, first, word)) {
                return new Found<>(entry.meaning, entry.words.size());
            }
        }
        return null;
    }

    private static boolean matches(List<String> words, int first, IntFunction<String> word) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(word.apply(first + i))) {
                return false;
            }
        }
        return true;
    }
}
