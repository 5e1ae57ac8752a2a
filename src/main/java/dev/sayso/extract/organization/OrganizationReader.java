package dev.sayso.extract.organization;

import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the organizations of a text and the acronyms it defines. Safe for use by several threads.
 */
public final class OrganizationReader {
    private final KnownNames known;
    private final EntityRecognizer recognizer;

    /** Recognizes by rules, and by the recognizers that somebody added to the class path. */
    public OrganizationReader(AuthorityFile authorities) {
        this(authorities, JoinedRecognizers.installedBeside(new RuleRecognizer(authorities)));
    }

    /** Recognizes by other means; the authority file still says which names are one. */
    public OrganizationReader(AuthorityFile authorities, EntityRecognizer recognizer) {
        this.known = new KnownNames(authorities);
        this.recognizer = recognizer;
    }

    /** Reads a text. Linear in its length. */
    public OrganizationsRead read(TokenizedText text) {
        List<AcronymDefinition> definitions = new ArrayList<>(AcronymFinder.find(text));
        List<Mention> mentions = recognizer.recognize(text, definitions);
        DocumentNames names = new DocumentNames(known, text.text(), mentions, definitions);
        definitions.addAll(names.mismatched());
        definitions.sort(Comparator.comparingInt(d -> d.acronymSpan().start()));
        return new OrganizationsRead(names.organizations(), definitions);
    }
}
