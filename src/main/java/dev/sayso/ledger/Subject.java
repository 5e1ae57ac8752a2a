package dev.sayso.ledger;

import dev.sayso.language.Plurals;
import dev.sayso.language.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is counted, in words that do not depend on how a writer puts it: lower case, singular, one
 * word for all that mean the same, without the place and without function words, in the order of
 * the alphabet.
 *
 * <pre>{@code
 * "terror attacks", "militant attacks", "attacks"          attack
 * "members of the security forces killed"                  death security-personnel
 * }</pre>
 *
 * @param words none when the text does not say
 */
public record Subject(List<String> words) {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_PHRASE = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]++");

    private static final Map<String, List<String>> MEANINGS = new HashMap<>();
    private static final Map<String, Set<String>> SORTS =
            WordList.rows(Subject.class, "words.tsv", 2).stream()
                    .collect(
                            Collectors.groupingBy(
                                    row -> row[1],
                                    Collectors.mapping(row -> row[0], Collectors.toSet())));

    static {
        for (String[] row : WordList.rows(Subject.class, "synonyms.tsv", 2)) {
            List<String> meaning = List.of(row[0].split(" "));
            Arrays.stream(row[1].split(", "))
                    .forEach(phrase -> MEANINGS.put(String.join(" ", singulars(phrase)), meaning));
        }
    }

    public Subject {
        words = List.copyOf(words);
    }

    /**
     * What the words of a text say.
     *
     * @param phrase the subject or the unit, as the text has it
     * @param place where, which is no part of what
     */
    public static Subject of(String phrase, String place) {
        List<String> words = singulars(phrase);
        Set<String> where = new HashSet<>(singulars(place));
        List<String> meant = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = longest(words, at);
            if (length > 0) {
                meant.addAll(MEANINGS.get(String.join(" ", words.subList(at, at + length))));
                at += length;
            } else {
                meant.add(words.get(at++));
            }
        }
        meant.removeIf(word -> where.contains(word) || is(word, "empty") || isNumber(word));
        Set<String> sorted = new TreeSet<>(meant);
        if (sorted.stream().anyMatch(word -> !is(word, "person"))) {
            sorted.removeIf(word -> is(word, "person"));
        }
        return new Subject(sorted.stream().limit(MOST_WORDS).toList());
    }

    private static int longest(List<String> words, int at) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
            if (MEANINGS.containsKey(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> singulars(String phrase) {
        return Arrays.stream(BETWEEN_WORDS.split(phrase.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && !is(word, "function"))
                .map(Plurals::singular)
                .toList();
    }

    /** Whether a lower-case word says nothing of what is counted. */
    static boolean isFunctionWord(String word) {
        return is(word, "function");
    }

    /** Whether the words of a phrase stand in another, as they are written. */
    static boolean stands(String phrase, String in) {
        return singulars(in).containsAll(singulars(phrase));
    }

    private static boolean is(String word, String sort) {
        return SORTS.getOrDefault(sort, Set.of()).contains(word);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Both together. */
    Subject with(Subject other) {
        Set<String> both = new TreeSet<>(words);
        both.addAll(other.words);
        if (both.stream().anyMatch(word -> !is(word, "person"))) {
            both.removeIf(word -> is(word, "person"));
        }
        return new Subject(List.copyOf(both));
    }

    /** Whether it names one thing of which there is one number: not "people", not "homes". */
    public boolean isTelling() {
        return words.stream().anyMatch(word -> !is(word, "person") && !is(word, "weak"));
    }

    /** Whether it is measured in per cent by its nature: unemployment, turnout. */
    public boolean isRate() {
        return words.stream().anyMatch(word -> is(word, "rate"));
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
