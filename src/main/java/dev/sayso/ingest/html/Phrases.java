package dev.sayso.ingest.html;

import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.WordLists;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The openings of blocks that lead away from the article, ask the reader for something, or say
 * nothing.
 */
enum Phrases {
    RELATED,
    PROMOTION,
    NOISE,
    DISCLAIMER;

    private static final WordLists WORDS = WordLists.beside(Phrases.class, "phrases.txt");
    private static final int MOST_WORDS = 7;
    private static final Map<Phrases, Set<String>> OPENINGS = new EnumMap<>(Phrases.class);

    static {
        for (Phrases kind : values()) {
            OPENINGS.put(
                    kind,
                    WORDS.list(kind.name().toLowerCase(Locale.ROOT)).stream()
                            .map(Phrases::plain)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private Set<String> openings() {
        return OPENINGS.getOrDefault(this, Set.of());
    }

    /** Whether the text begins with one of the phrases. */
    boolean open(String text) {
        String[] words = plain(text.substring(0, Math.min(text.length(), 120))).split(" ", -1);
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            start.append(i == 0 ? "" : " ").append(words[i]);
            if (openings().contains(start.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text holds words by which outlets decline to answer for what was said. */
    static boolean disclaims(String text) {
        String plain = plain(text);
        return text.length() < 600
                && WORDS.list("within disclaimers").stream().anyMatch(plain::contains);
    }

    /** Whether the text is one of the phrases and nothing else. */
    boolean is(String text) {
        return text.length() < 120 && openings().contains(plain(text));
    }

    private static String plain(String text) {
        return Folding.words(text).replaceAll("[^\\p{L}\\p{N}']+", " ").strip();
    }
}
