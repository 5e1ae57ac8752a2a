package dev.sayso.annotation;

import dev.sayso.article.Languages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a text was analysed. The rules that find names, sources and statistics are rules of
 * English: in another language they would find things that are not there.
 */
public enum AnalysisExtent {
    /** Everything was looked for. */
    FULL,
    /** Only names that the authority file holds, by their exact form. */
    KNOWN_NAMES,
    /** Nothing: names cannot be told from the words beside them. */
    NONE,
    /** Everything, but the analysis failed on this text, and nothing of it was kept. */
    FAILED;

    /** As it stands in the record: {@code known_names}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the language of the text kept it from being analysed whole. */
    public boolean isLimitedByLanguage() {
        return this == KNOWN_NAMES || this == NONE;
    }

    public static Optional<AnalysisExtent> labelled(String label) {
        return Arrays.stream(values()).filter(e -> e.label().equals(label)).findFirst();
    }

    /**
     * What a reader has to know, in one or two sentences; nothing when everything was looked for.
     *
     * @param language of the text, ISO 639-1, where it is known
     */
    public Optional<String> note(Optional<String> language) {
        String why =
                language.map(code -> "the text is in " + Languages.name(code) + ".")
                        .orElse("the language was not recognized.");
        return switch (this) {
            case FULL -> Optional.empty();
            case KNOWN_NAMES ->
                    Optional.of(
                            "Sources and statistics were not looked for, and organizations only by their known names: "
                                    + why);
            case NONE ->
                    Optional.of(
                            "Organizations, sources and statistics were not looked for: " + why);
            case FAILED ->
                    Optional.of(
                            "Organizations, sources and statistics are missing: the analysis failed on this text.");
        };
    }
}
