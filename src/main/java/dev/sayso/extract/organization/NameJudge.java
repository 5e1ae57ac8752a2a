package dev.sayso.extract.organization;

import dev.sayso.article.Span;
import dev.sayso.language.token.Sentence;
import dev.sayso.language.token.Token;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.Mention;
import dev.sayso.organization.OrganizationName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says which names of one text are organizations', weighing the form of each against all that the
 * text says around it, wherever it stands.
 */
final class NameJudge {
    private final Lexicon lexicon;
    private final String text;
    private final List<Token> tokens;
    private final Set<Integer> sentenceStarts = new HashSet<>();
    private final Map<String, Integer> evidence = new HashMap<>();
    private final Set<String> inside = new HashSet<>();
    private final Set<String> organizations = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final Map<String, Boolean> defined = new HashMap<>();

    NameJudge(
            Lexicon lexicon,
            TokenizedText text,
            List<Name> names,
            List<AcronymDefinition> definitions) {
        this.lexicon = lexicon;
        this.text = text.text();
        this.tokens = text.tokens();
        for (Sentence sentence : text.sentences()) {
            sentenceStarts.add(sentence.first());
        }
        Evidence around = new Evidence(lexicon, tokens);
        Map<Integer, NameKind> ends = new HashMap<>();
        for (Name name : names) {
            ends.put(tokens.get(name.last() - 1).end(), name.kind());
            learn(name, around);
        }
        for (AcronymDefinition definition : definitions) {
            NameKind kind = ends.getOrDefault(definition.nameSpan().end(), NameKind.OTHER);
            defined.put(definition.acronym(), kind == NameKind.ORGANIZATION);
        }
    }

    private void learn(Name name, Evidence around) {
        String surface = mention(name).text();
        switch (name.kind()) {
            case ORGANIZATION -> {
                organizations.add(OrganizationName.fold(surface));
                if (!sentenceStarts.contains(name.first())) {
                    inside.add(surface);
                }
                if (name.length() > 1) {
                    learnParts(name);
                }
            }
            case UNKNOWN, ACRONYM -> evidence.merge(surface, around.of(name), Integer::sum);
            case PERSON -> {
                for (int i = name.first(); i < name.last(); i++) {
                    if (!lexicon.is(tokens.get(i), WordKind.TITLE)) {
                        persons.add(tokens.get(i).text());
                    }
                }
            }
            case PLACE, OTHER -> {}
        }
    }

    private void learnParts(Name name) {
        for (int i = name.first(); i < name.last(); i++) {
            Token token = tokens.get(i);
            Set<WordKind> kinds = lexicon.kinds(token);
            if (kinds.contains(WordKind.HEAD) || kinds.contains(WordKind.WEAK_HEAD)) {
                heads.add(token.text().toLowerCase(Locale.ROOT));
            }
        }
        Token first = tokens.get(name.first());
        Token last = tokens.get(name.last() - 1);
        if (isOwn(first)) {
            organizations.add(OrganizationName.fold(first.text()));
        }
        if (isOwn(last) && last.text().endsWith("s")) {
            organizations.add(OrganizationName.fold(last.text()));
        }
    }

    /** Whether a word says nothing by itself, and so can stand for the whole name. */
    private boolean isOwn(Token token) {
        return token.isCapital()
                && lexicon.kinds(token).isEmpty()
                && !lexicon.isPlace(List.of(token), 0, 1);
    }

    /** The place where the name stands. */
    Mention mention(Name name) {
        Span span = new Span(tokens.get(name.first()).start(), tokens.get(name.last() - 1).end());
        return new Mention(span, span.of(text));
    }

    boolean isOrganization(Name name) {
        String surface = mention(name).text();
        return switch (name.kind()) {
            case ORGANIZATION -> name.length() > 1 || isOrganization(name, surface);
            case ACRONYM -> isAcronym(name, surface);
            case UNKNOWN ->
                    !persons.contains(surface)
                            && (evidence.getOrDefault(surface, 0) >= 2
                                    || organizations.contains(OrganizationName.fold(surface)));
            case OTHER -> defined.getOrDefault(surface, false) || isReference(name);
            case PERSON, PLACE -> false;
        };
    }

    /** A single word that is some organization's name. */
    private boolean isOrganization(Name name, String surface) {
        if (persons.contains(surface)) {
            return false;
        }
        Token word = tokens.get(name.first());
        boolean begins = sentenceStarts.contains(name.first());
        return !begins || inside.contains(surface) || !lexicon.is(word, WordKind.ORDINARY);
    }

    private boolean isAcronym(Name name, String surface) {
        if (defined.containsKey(surface)) {
            return defined.getOrDefault(surface, false);
        }
        Token next = name.last() < tokens.size() ? tokens.get(name.last()) : null;
        boolean currency = next != null && !next.spaceBefore() && "$¢£€".contains(next.text());
        boolean vague =
                surface.length() < 3
                        || surface.chars().anyMatch(Character::isDigit)
                        || surface.endsWith("s");
        return !currency && evidence.getOrDefault(surface, 0) >= (vague ? 1 : 0);
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
