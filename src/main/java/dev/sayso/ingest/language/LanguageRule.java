package dev.sayso.ingest.language;

import dev.sayso.article.Particulars;
import dev.sayso.ingest.draft.Draft;
import java.util.Optional;

/**
 * Settles in which language an article is: what the file declares, as far as its text bears it out.
 */
public final class LanguageRule {
    private static final String DETECTED = "detected";

    private LanguageRule() {}

    /**
     * The draft with the language of its text where it declares none, or clearly another one; with
     * what it declares otherwise.
     */
    public static Draft settle(Draft draft) {
        Particulars known = draft.particulars();
        Optional<String> language =
                known.language().isPresent()
                        ? known.language()
                                .map(code -> LanguageDetector.confirmed(code, draft.text()))
                        : LanguageDetector.detect(draft.text());
        return language.equals(known.language())
                ? draft
                : draft.with(known.withLanguage(language.orElseThrow(), DETECTED));
    }
}
