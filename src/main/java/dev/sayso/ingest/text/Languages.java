package dev.sayso.ingest.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Language codes as files declare them. */
public final class Languages {
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private Languages() {}

    /** {@code en-GB -> en}; empty when it is no ISO 639-1 code. */
    public static Optional<String> code(String declared) {
        String language = Locale.forLanguageTag(declared.replace('_', '-')).getLanguage();
        return language.length() == 2 && KNOWN.contains(language)
                ? Optional.of(language)
                : Optional.empty();
    }
}
