package dev.sayso.ingest.html;

import dev.sayso.ingest.particulars.Folding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** How alike two short texts are: the share of words they have in common. */
final class Likeness {
    private Likeness() {}

    /** From 0, no word in common, to 1, the same words (twice the common ones over all of both). */
    static double of(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        return 2.0 * common.size() / (first.size() + second.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Arrays.stream(Folding.words(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
