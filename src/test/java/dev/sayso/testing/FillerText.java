package dev.sayso.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Sentences of no consequence, as columns have them; the same seed gives the same ones. */
final class FillerText {
    private static final List<String> NOUNS =
            words(
                    "council minister valley harbour budget road school market winter river bridge teacher"
                            + " farmer doctor neighbour newspaper letter promise meeting summer village train"
                            + " factory garden hospital window engine captain lawyer witness committee");

    private static final List<String> VERBS =
            words(
                    "forgets repairs pays counts visits describes closes opens praises ignores measures"
                            + " promises follows explains delays defends borrows sells inspects questions");

    private static final List<String> SHAPES =
            List.of(
                    "Nobody in the %s asks why the %s %s the %s.",
                    "Every %s has heard that a %s never %s another %s.",
                    "I have yet to meet a %s whose %s %s any %s at all.",
                    "There was a time when the %s and the %s said who %s which %s.",
                    "It is the price of peace, one %s says, that the %s %s its own %s.",
                    "We keep the old %s because a new %s %s no more than the last %s did.",
                    "The change came late to the %s, and the %s still %s the %s by hand.");

    private final Random random;

    FillerText(long seed) {
        random = new Random(seed);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    String noun() {
        return any(NOUNS);
    }

    String sentence() {
        return String.format(
                java.util.Locale.ROOT, any(SHAPES), noun(), noun(), any(VERBS), noun());
    }

    /** So many sentences. */
    String paragraph(int sentences) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            all.add(sentence());
        }
        return String.join(" ", all);
    }

    /** A headline that says nothing of what is sought. */
    String headline() {
        return String.format(
                java.util.Locale.ROOT, "The %s, the %s and the %s", noun(), noun(), noun());
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }
}
