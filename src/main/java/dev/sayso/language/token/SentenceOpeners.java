package dev.sayso.language.token;

import java.util.Set;

/**
 * Words that usually stand at the start of a sentence when they have a capital; used after dotted
 * forms such as "U.S."
 */
final class SentenceOpeners {
    private static final Set<String> WORDS =
            Set.of(
                    "The",
                    "A",
                    "An",
                    "In",
                    "On",
                    "At",
                    "By",
                    "For",
                    "From",
                    "With",
                    "But",
                    "And",
                    "Or",
                    "So",
                    "If",
                    "When",
                    "While",
                    "As",
                    "It",
                    "He",
                    "She",
                    "They",
                    "We",
                    "I",
                    "You",
                    "This",
                    "That",
                    "These",
                    "Those",
                    "There",
                    "Here",
                    "His",
                    "Her",
                    "Its",
                    "Their",
                    "Our",
                    "My",
                    "Not",
                    "No",
                    "Yet",
                    "After",
                    "Before",
                    "Since",
                    "Because",
                    "Although",
                    "Though",
                    "However",
                    "Moreover",
                    "What",
                    "Who",
                    "Why",
                    "How",
                    "Where",
                    "Last",
                    "Some",
                    "Most",
                    "Many",
                    "According");

    private SentenceOpeners() {}

    static boolean isUsual(String word) {
        return WORDS.contains(word);
    }
}
