package dev.sayso.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Languages by their codes: ISO 639-1, lower case, as in {@link Particulars#language()}. */
public final class Languages {
    public static final String ENGLISH = "en";

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    /** Two ways of writing Norwegian are one language to a reader who searches. */
    private static final Map<String, String> SAME = Map.of("nb", "no", "nn", "no");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi");

    private static final Set<String> WITHOUT_SPACES =
            Set.of("bo", "ja", "km", "lo", "my", "th", "zh");

    private Languages() {}

    /** {@code en-GB -> en}; empty when it is no ISO 639-1 code. */
    public static Optional<String> code(String declared) {
        String tag = declared.strip().replace('_', '-');
        String language = Locale.forLanguageTag(tag).getLanguage();
        return language.length() == 2 && KNOWN.contains(language)
                ? Optional.of(SAME.getOrDefault(language, language))
                : Optional.empty();
    }

    /** The code of a language by its English name, in any case: {@code Urdu -> ur}. */
    public static Optional<String> named(String name) {
        return KNOWN.stream()
                .filter(code -> name(code).equalsIgnoreCase(name))
                .sorted()
                .findFirst()
                .flatMap(Languages::code);
    }

    /** {@code Urdu}, from {@code ur}; a code that nobody knows stays as it is. */
    public static String name(String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.UK);
        return name.isEmpty() ? code : name;
    }

    /** Whether the language is written from right to left. */
    public static boolean isRightToLeft(String code) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(code).getLanguage());
    }

    /** Whether spaces stand between its words. */
    public static boolean hasSpaces(String code) {
        return !WITHOUT_SPACES.contains(code);
    }
}
