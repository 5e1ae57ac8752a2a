package dev.sayso.ingest.text;

import dev.sayso.ingest.particulars.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Language codes as files declare them. */
public final class Languages {
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    /** In the languages that databases have export pages in. */
    private static final List<Locale> NAMED_IN =
            List.of(
                    Locale.ENGLISH,
                    Locale.GERMAN,
                    Locale.FRENCH,
                    Locale.forLanguageTag("es"),
                    Locale.forLanguageTag("pt"),
                    Locale.ITALIAN);

    private static final Map<String, String> CODES = codes();

    private Languages() {}

    /**
     * The code of a language that is named, or the code itself; of several the first: {@code
     * "ENGLISH" -> en}, {@code "Deutsch" -> de}, {@code "en-GB" -> en}.
     */
    public static Optional<String> named(String words) {
        String first = words.split("[;,/|(]", 2)[0].strip();
        Optional<String> code = Optional.ofNullable(CODES.get(Folding.words(first)));
        return code.or(() -> code(first));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            NAMED_IN.forEach(
                    in ->
                            codes.put(
                                    Folding.words(language.getDisplayLanguage(in)),
                                    language.getLanguage()));
            codes.put(Folding.words(language.getDisplayLanguage(language)), language.getLanguage());
        }
        return Map.copyOf(codes);
    }

    /** {@code en-GB -> en}; empty when it is no ISO 639-1 code. */
    public static Optional<String> code(String declared) {
        String language = Locale.forLanguageTag(declared.replace('_', '-')).getLanguage();
        return language.length() == 2 && KNOWN.contains(language)
                ? Optional.of(language)
                : Optional.empty();
    }
}
