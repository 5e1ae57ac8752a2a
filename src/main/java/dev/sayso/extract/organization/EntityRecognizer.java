package dev.sayso.extract.organization;

import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.Mention;
import java.util.List;

/**
 * Finds the places in a text that name organizations. Safe for use by several threads.
 *
 * <p>Mentions are in the order of the text, in its bounds, do not overlap, and {@code
 * mention.text()} equals {@code mention.span().of(text.text())}.
 *
 * <p>A second one can be added without touching Sayso: see {@link JoinedRecognizers}.
 */
public interface EntityRecognizer {
    /**
     * Finds the mentions.
     *
     * @param definitions the acronyms that the text itself defines, organizations' or not
     */
    List<Mention> recognize(TokenizedText text, List<AcronymDefinition> definitions);
}
