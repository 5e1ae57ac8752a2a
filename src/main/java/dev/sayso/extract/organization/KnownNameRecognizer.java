package dev.sayso.extract.organization;

import dev.sayso.article.Span;
import dev.sayso.language.token.Token;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.Authority;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.Mention;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognizes only what the authority file holds, written exactly as there: for texts in languages
 * whose words the other rules do not know.
 *
 * <p>A name of one ordinary word does not count, unless it is an armed group's: elsewhere it may be
 * any noun ("Spiegel", "Nature"). An acronym of three letters or fewer counts only beside a longer
 * name of the same organization: elsewhere it often stands for another one.
 */
public final class KnownNameRecognizer implements EntityRecognizer {
    private static final int CLEAR_ACRONYM = 4;

    private final KnownNames known;

    public KnownNameRecognizer(AuthorityFile authorities) {
        this.known = new KnownNames(authorities);
    }

    private record Found(Mention mention, OrganizationId organization, boolean clear) {}

    @Override
    public List<Mention> recognize(TokenizedText text, List<AcronymDefinition> definitions) {
        Set<String> defined =
                definitions.stream()
                        .filter(definition -> known.named(definition.name()).isEmpty())
                        .map(AcronymDefinition::acronym)
                        .collect(Collectors.toSet());
        List<Found> found = find(text, defined);
        Set<OrganizationId> clear = new HashSet<>();
        found.stream().filter(Found::clear).forEach(one -> clear.add(one.organization()));
        return found.stream()
                .filter(one -> clear.contains(one.organization()))
                .map(Found::mention)
                .toList();
    }

    private List<Found> find(TokenizedText text, Set<String> defined) {
        List<Token> tokens = text.tokens();
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<PhraseTrie.Match<Authority>> match = known.longest(tokens, at, tokens.size());
            if (match.isPresent()) {
                int end = match.get().end();
                Span span =
                        new Span(tokens.get(at).span().start(), tokens.get(end - 1).span().end());
                Mention mention = new Mention(span, span.of(text.text()));
                exactly(mention.text(), match.get().values())
                        .filter(authority -> !defined.contains(mention.text()))
                        .filter(authority -> !isOrdinary(mention.text(), authority))
                        .ifPresent(
                                one ->
                                        found.add(
                                                new Found(
                                                        mention,
                                                        one.id(),
                                                        isClear(mention.text()))));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    /** The only record that has the name just so. */
    private static Optional<Authority> exactly(String name, List<Authority> authorities) {
        List<Authority> having = authorities.stream().distinct().toList();
        return having.size() == 1 && names(having.getFirst()).anyMatch(name::equals)
                ? Optional.of(having.getFirst())
                : Optional.empty();
    }

    private static Stream<String> names(Authority authority) {
        return Stream.concat(
                Stream.of(authority.heading()),
                Stream.concat(authority.variants().stream(), authority.acronym().stream()));
    }

    private static boolean isOrdinary(String name, Authority authority) {
        return authority.type() != OrganizationType.ARMED_GROUP
                && name.substring(1).codePoints().allMatch(Character::isLowerCase);
    }

    private static boolean isClear(String name) {
        return name.length() >= CLEAR_ACRONYM
                || name.codePoints().anyMatch(c -> !Character.isUpperCase(c) && c != '.');
    }
}
