package dev.sayso.extract.organization;

import dev.sayso.extract.token.TokenizedText;
import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.Mention;
import java.util.List;

/**
 * Recognizes organizations by the words of their names, by the authority file, and by what the text
 * says around them; a name that is clear in one place counts in the whole text.
 */
public final class RuleRecognizer implements EntityRecognizer {
    private final Lexicon lexicon = Lexicon.loaded();
    private final KnownNames known;

    public RuleRecognizer(AuthorityFile authorities) {
        this.known = new KnownNames(authorities);
    }

    @Override
    public List<Mention> recognize(TokenizedText text, List<AcronymDefinition> definitions) {
        List<Name> names = NameScanner.scan(lexicon, known, text);
        NameJudge judge = new NameJudge(lexicon, text, names, definitions);
        return names.stream().filter(judge::isOrganization).map(judge::mention).toList();
    }
}
