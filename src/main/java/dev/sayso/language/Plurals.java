package dev.sayso.language;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** English plural nouns and their singulars. */
public final class Plurals {
    private static final Map<String, String> IRREGULAR =
            WordList.rows(Plurals.class, "plurals.tsv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    private static final Set<String> NOT_PLURAL =
            Set.of(
                    "gas",
                    "bus",
                    "plus",
                    "lens",
                    "news",
                    "politics",
                    "economics",
                    "physics",
                    "athletics",
                    "mathematics",
                    "ethics",
                    "christmas",
                    "overseas",
                    "perhaps",
                    "always",
                    "sometimes",
                    "yes",
                    "its",
                    "this",
                    "thus",
                    "as",
                    "was",
                    "has",
                    "is",
                    "us",
                    "less",
                    "previous",
                    "texas",
                    "business",
                    "access",
                    "process",
                    "progress",
                    "pros",
                    "sales");

    private Plurals() {}

    /** Whether a lower-case word is a plural noun, as far as its form tells. */
    public static boolean isPlural(String lower) {
        if (IRREGULAR.containsKey(lower)) {
            return true;
        }
        return lower.length() > 2
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is")
                && !NOT_PLURAL.contains(lower);
    }

    /** Whether it is the plural of initials, as written: "MPs", "GDIs". */
    public static boolean isInitials(String word) {
        int last = word.length() - 1;
        return last > 1
                && word.charAt(last) == 's'
                && word.chars().limit(last).allMatch(Character::isUpperCase);
    }

    /** The singular of a noun; a word that is no plural is returned as it is. Case is kept. */
    public static String singular(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return lower.equals(irregular) ? word : irregular;
        }
        int length = word.length();
        if (isInitials(word)) {
            return word.substring(0, length - 1);
        }
        if (!isPlural(lower)) {
            return word;
        }
        if (lower.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean hissing =
                lower.endsWith("ches")
                        || lower.endsWith("shes")
                        || lower.endsWith("sses")
                        || lower.endsWith("xes")
                        || lower.endsWith("zzes")
                        || (lower.endsWith("oes") && length > 4);
        return word.substring(0, length - (hissing ? 2 : 1));
    }
}
