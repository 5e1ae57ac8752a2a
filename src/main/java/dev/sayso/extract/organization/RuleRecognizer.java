package dev.sayso.extract.organization;

import dev.sayso.language.token.Token;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.Mention;
import java.util.ArrayList;
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
        List<Mention> mentions =
                names.stream().filter(judge::isOrganization).map(judge::mention).toList();
        return withBound(text, mentions);
    }

    /** The mentions in order, with those that hyphens bind to other words. */
    private List<Mention> withBound(TokenizedText text, List<Mention> mentions) {
        BoundNames bound = new BoundNames(lexicon, known, text, mentions);
        List<Mention> all = new ArrayList<>();
        int next = 0;
        for (Token token : text.tokens()) {
            while (next < mentions.size() && mentions.get(next).span().end() <= token.start()) {
                all.add(mentions.get(next++));
            }
            boolean covered =
                    next < mentions.size() && mentions.get(next).span().start() <= token.start();
            if (!covered) {
                all.addAll(bound.in(token));
            }
        }
        all.addAll(mentions.subList(next, mentions.size()));
        return all;
    }
}
