package dev.sayso.ingest.text;

import dev.sayso.article.Languages;
import dev.sayso.ingest.particulars.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages as exports of databases name them, in the languages of their pages. */
public final class LanguageNames {
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

    private LanguageNames() {}

    /**
     * The code of a language that is named, or the code itself; of several the first: {@code
     * "ENGLISH" -> en}, {@code "Deutsch" -> de}, {@code "en-GB" -> en}.
     */
    public static Optional<String> named(String words) {
        String first = words.split("[;,/|(]", 2)[0].strip();
        Optional<String> code = Optional.ofNullable(CODES.get(Folding.words(first)));
        return code.or(() -> Languages.code(first));
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
}
