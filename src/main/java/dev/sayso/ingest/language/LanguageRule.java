package dev.sayso.ingest.language;

import dev.sayso.article.Particulars;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.language.LanguageDetector;
import java.util.Optional;

/**
 * Settles in which language an article is: what the file declares, as far as its text bears it out.
 */
public final class LanguageRule {
    private static final String DETECTED = "detected";

    /** Up to this length, in UTF-16 code units, a text gets its headline as a second witness. */
    private static final int SHORT = 400;

    private LanguageRule() {}

    /**
     * The draft with the language of its text where it declares none, or clearly another one; with
     * what it declares otherwise.
     */
    public static Draft settle(Draft draft) {
        Particulars known = draft.particulars();
        String text = text(draft);
        Optional<String> language =
                known.language().isPresent()
                        ? known.language().map(code -> LanguageDetector.confirmed(code, text))
                        : LanguageDetector.detect(text);
        return language.equals(known.language())
                ? draft
                : draft.with(known.withLanguage(language.orElseThrow(), DETECTED));
    }

    private static String text(Draft draft) {
        return draft.text().length() > SHORT
                ? draft.text()
                : String.join(
                        "\n",
                        draft.particulars().title().orElse(""),
                        draft.particulars().standfirst().orElse(""),
                        draft.text());
    }
}
