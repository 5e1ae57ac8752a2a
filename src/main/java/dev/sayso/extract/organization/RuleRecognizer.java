package dev.sayso.extract.organization;

import dev.sayso.article.Span;
import dev.sayso.extract.token.Token;
import dev.sayso.extract.token.TokenizedText;
import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.Mention;
import dev.sayso.organization.OrganizationName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
        Reading reading = new Reading(text, names, definitions);
        List<Mention> mentions = new ArrayList<>();
        for (Name name : names) {
            if (reading.isOrganization(name)) {
                Span span = reading.span(name);
                mentions.add(new Mention(span, span.of(text.text())));
            }
        }
        return mentions;
    }

    /** What one text tells of its names. */
    private final class Reading {
        private final TokenizedText text;
        private final List<Token> tokens;
        private final Map<String, Integer> evidence = new HashMap<>();
        private final Set<String> organizations = new HashSet<>();
        private final Set<String> heads = new HashSet<>();
        private final Set<String> others = new HashSet<>();
        private final Map<String, Boolean> defined = new HashMap<>();

        Reading(TokenizedText text, List<Name> names, List<AcronymDefinition> definitions) {
            this.text = text;
            this.tokens = text.tokens();
            Evidence around = new Evidence(lexicon, tokens);
            Set<Integer> ends = new HashSet<>();
            for (Name name : names) {
                String surface = span(name).of(text.text());
                switch (name.kind()) {
                    case ORGANIZATION -> {
                        organization(name, surface);
                        ends.add(tokens.get(name.last() - 1).end());
                    }
                    case UNKNOWN, ACRONYM -> evidence.merge(surface, around.of(name), Integer::sum);
                    case PERSON -> person(name);
                    case PLACE, OTHER -> {}
                }
            }
            for (AcronymDefinition definition : definitions) {
                defined.put(definition.acronym(), ends.contains(definition.nameSpan().end()));
            }
        }

        private void organization(Name name, String surface) {
            organizations.add(OrganizationName.fold(surface));
            for (int i = name.first(); i < name.last(); i++) {
                Token token = tokens.get(i);
                if (name.length() > 1 && lexicon.is(token, WordKind.HEAD)
                        || lexicon.is(token, WordKind.WEAK_HEAD)) {
                    heads.add(token.text().toLowerCase(Locale.ROOT));
                }
                if (i == name.first() && name.length() > 1 && lexicon.kinds(token).isEmpty()) {
                    organizations.add(OrganizationName.fold(token.text()));
                }
            }
        }

        private void person(Name name) {
            for (int i = name.first(); i < name.last(); i++) {
                others.add(tokens.get(i).text());
            }
        }

        Span span(Name name) {
            return new Span(tokens.get(name.first()).start(), tokens.get(name.last() - 1).end());
        }

        boolean isOrganization(Name name) {
            String surface = span(name).of(text.text());
            return switch (name.kind()) {
                case ORGANIZATION -> true;
                case ACRONYM ->
                        defined.containsKey(surface)
                                ? defined.getOrDefault(surface, false) || !name.known().isEmpty()
                                : evidence.getOrDefault(surface, 0) >= 0;
                case UNKNOWN ->
                        !others.contains(surface)
                                && (evidence.getOrDefault(surface, 0) >= 2
                                        || organizations.contains(OrganizationName.fold(surface)));
                case OTHER -> isReference(name);
                case PERSON, PLACE -> false;
            };
        }

        /** "the Commission", where a commission has been named. */
        private boolean isReference(Name name) {
            if (name.length() > 1 || name.first() == 0) {
                return false;
            }
            Token word = tokens.get(name.first());
            return tokens.get(name.first() - 1).isWord("the")
                    && heads.contains(word.text().toLowerCase(Locale.ROOT));
        }
    }
}
