package dev.sayso.extract.statistic;

import dev.sayso.article.Span;
import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Credit;
import dev.sayso.attribution.Source;
import dev.sayso.attribution.SourceType;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.Mention;
import dev.sayso.organization.Organization;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds whom "they said" credits: the institute that the sentence before names first; for "he" and
 * "she" the person who was credited last. A pronoun itself is nobody's name.
 */
final class Pronouns {
    private static final String NOBODY = "unnamed";
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "i", "me");
    private static final Set<String> OTHERS =
            Set.of(
                    "they", "them", "it", "we", "us", "you", "those", "these", "one", "who", "whom",
                    "which", "that", "what");

    private final TokenizedText text;

    /** By the start of a mention. */
    private final TreeMap<Integer, Organization> named = new TreeMap<>();

    /** By the end of what names them. */
    private final TreeMap<Integer, Credit> persons = new TreeMap<>();

    Pronouns(TokenizedText text, List<Organization> organizations, List<Attribution> attributions) {
        this.text = text;
        for (Organization organization : organizations) {
            for (Mention mention : organization.mentions()) {
                named.put(mention.span().start(), organization);
            }
        }
        for (Attribution attribution : attributions) {
            if (attribution.source() instanceof Source.Person person) {
                String name = person.span().of(text.text());
                if (!is(name)) {
                    persons.put(
                            person.span().end(),
                            new Credit(
                                    name,
                                    person.affiliation(),
                                    SourceType.PERSON,
                                    Optional.empty()));
                }
            }
        }
    }

    /** Whether the words are a pronoun. */
    static boolean is(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return SINGULAR.contains(lower) || OTHERS.contains(lower);
    }

    /** Who is meant by a pronoun at that place; an unnamed source when the text does not tell. */
    Credit credit(Span pronoun, Optional<String> cue) {
        String lower = pronoun.of(text.text()).toLowerCase(Locale.ROOT);
        Optional<Credit> meant =
                SINGULAR.contains(lower)
                        ? person(pronoun, cue)
                        : lower.equals("they") || lower.equals("them")
                                ? institute(pronoun, cue)
                                : Optional.empty();
        SourceType type = SINGULAR.contains(lower) ? SourceType.PERSON : SourceType.UNNAMED;
        return meant.orElse(new Credit(NOBODY, Optional.empty(), type, cue));
    }

    private Optional<Credit> person(Span pronoun, Optional<String> cue) {
        return Optional.ofNullable(persons.floorEntry(pronoun.start()))
                .map(Map.Entry::getValue)
                .map(c -> new Credit(c.name(), c.organization(), c.type(), cue));
    }

    private Optional<Credit> institute(Span pronoun, Optional<String> cue) {
        int here = text.sentenceAt(pronoun.start());
        if (here == 0) {
            return Optional.empty();
        }
        int first = text.tokens().get(text.sentences().get(here - 1).first()).start();
        int end = text.tokens().get(text.sentences().get(here).first()).start();
        return named.subMap(first, end).values().stream()
                .findFirst()
                .map(o -> new Credit(o.name(), Optional.of(o.id()), SourceType.INSTITUTE, cue));
    }
}
