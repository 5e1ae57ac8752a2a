package dev.sayso.extract.attribution;

import dev.sayso.article.Span;
import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Source;
import dev.sayso.language.token.Sentence;
import dev.sayso.language.token.Token;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds who a text credits with what. Safe for use by several threads. */
public final class AttributionReader {
    private final CueLexicon lexicon = CueLexicon.loaded();

    /**
     * The attributions of a text, in the order of their cues.
     *
     * @param organizations those that the text names
     */
    public List<Attribution> read(TokenizedText text, List<Organization> organizations) {
        Sources sources = new Sources(lexicon, text, organizations);
        SentenceCredits credits = new SentenceCredits(lexicon, text.tokens());
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            for (Credit found : credits.in(sentence, previous(text, i))) {
                for (Source source : sources.in(found.source(), i)) {
                    attributions.add(
                            new Attribution(
                                    source,
                                    Optional.of(span(text.tokens(), found.cue())),
                                    span(text.tokens(), found.content())));
                }
            }
        }
        return attributions;
    }

    private static Optional<Sentence> previous(TokenizedText text, int i) {
        return i > 0
                        && text.sentences().get(i - 1).paragraph()
                                == text.sentences().get(i).paragraph()
                ? Optional.of(text.sentences().get(i - 1))
                : Optional.empty();
    }

    /** The same organizations; those that an attribution credits are known to be cited. */
    public static List<Organization> cited(
            List<Organization> organizations, List<Attribution> attributions) {
        Set<OrganizationId> credited =
                attributions.stream()
                        .flatMap(attribution -> attribution.source().credited().stream())
                        .collect(Collectors.toSet());
        return organizations.stream()
                .map(o -> credited.contains(o.id()) ? o.asCited() : o)
                .toList();
    }

    private static Span span(List<Token> tokens, Range range) {
        return new Span(tokens.get(range.first()).start(), tokens.get(range.last() - 1).end());
    }
}
