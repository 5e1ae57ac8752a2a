package dev.sayso.extract.organization;

import dev.sayso.language.token.Token;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.OrganizationName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Phrases to look for in a text, word by word. Spelling that does not matter is folded away, and a
 * hyphen counts as a space, so that "al-Qaeda" and "Al Qaeda" are one phrase.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTrie<V> {
    /** Folded forms of words seen before: the same few thousand come again and again. */
    private static final Map<String, List<String>> FOLDED = new ConcurrentHashMap<>();

    private static final int MOST_FOLDED = 50_000;

    private final Node<V> root = new Node<>();

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private final List<V> values = new ArrayList<>();
    }

    /**
     * The longest phrase found at a place.
     *
     * @param end index after its last token
     */
    record Match<V>(int end, List<V> values) {}

    void put(String phrase, V value) {
        Node<V> node = root;
        for (Token token : TokenizedText.of(phrase).tokens()) {
            for (String part : parts(token)) {
                node = node.next.computeIfAbsent(part, p -> new Node<>());
            }
        }
        if (node != root) {
            node.values.add(value);
        }
    }

    /** The longest phrase that begins with the token at {@code from} and ends before {@code to}. */
    Optional<Match<V>> longest(List<Token> tokens, int from, int to) {
        Node<V> node = root;
        Match<V> best = null;
        for (int i = from; i < to && node != null; i++) {
            for (String part : parts(tokens.get(i))) {
                node = node == null ? null : node.next.get(part);
            }
            if (node != null && !node.values.isEmpty()) {
                best = new Match<>(i + 1, node.values);
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<String> parts(Token token) {
        List<String> known = FOLDED.get(token.text());
        if (known != null) {
            return known;
        }
        List<String> parts = cut(token.text());
        if (FOLDED.size() < MOST_FOLDED) {
            FOLDED.put(token.text(), parts);
        }
        return parts;
    }

    private static List<String> cut(String text) {
        if (text.indexOf('-') < 0) {
            return List.of(fold(text));
        }
        List<String> parts = new ArrayList<>();
        for (String part : text.split("-", -1)) {
            if (!part.isEmpty()) {
                parts.add(fold(part));
            }
        }
        return parts;
    }

    private static String fold(String word) {
        boolean plain = word.chars().allMatch(c -> c < 128);
        String folded =
                plain
                        ? word.toLowerCase(Locale.ROOT).replace(".", "")
                        : OrganizationName.fold(word);
        return switch (folded) {
            case "center", "centre" -> "center";
            case "programme" -> "program";
            case "organisation" -> "organization";
            case "defence" -> "defense";
            case "labour" -> "labor";
            case "tehreek", "tahreek", "tahrik" -> "tehrik";
            case "i" -> "e";
            default -> folded;
        };
    }
}
