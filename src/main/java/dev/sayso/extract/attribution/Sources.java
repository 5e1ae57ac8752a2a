package dev.sayso.extract.attribution;

import dev.sayso.article.Span;
import dev.sayso.attribution.Source;
import dev.sayso.language.token.Token;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.Mention;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Says who is meant by a noun phrase: an organization, a person, or somebody without a name. */
final class Sources {
    private static final Set<String> PERSONAL = Set.of("he", "she", "who");
    private static final Set<String> REFERRING =
            Set.of("the", "its", "this", "that", "their", "whose", "these", "those");

    /** So many words after a name are looked through for what the person directs or studies. */
    private static final int APPOSITION = 14;

    /** So many earlier mentions are looked through for a namesake. */
    private static final int NEAREST = 40;

    private final CueLexicon lexicon;
    private final TokenizedText text;
    private final List<Token> tokens;
    private final TreeMap<Integer, Named> mentions = new TreeMap<>();
    private Optional<OrganizationId> lastInstitute = Optional.empty();
    private Optional<OrganizationId> lastAffiliation = Optional.empty();

    /** A mention and the organization that it names. */
    private record Named(Mention mention, Organization organization) {}

    Sources(CueLexicon lexicon, TokenizedText text, List<Organization> organizations) {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = text.tokens();
        for (Organization organization : organizations) {
            for (Mention mention : organization.mentions()) {
                if (!isBound(mention.span())) {
                    mentions.put(mention.span().start(), new Named(mention, organization));
                }
            }
        }
    }

    /** What a "Hezbollah-linked" paper says, Hezbollah does not. */
    private boolean isBound(Span span) {
        String all = text.text();
        return (span.end() < all.length() && all.charAt(span.end()) == '-')
                || (span.start() > 0 && all.charAt(span.start() - 1) == '-');
    }

    private Span span(Range range) {
        return new Span(tokens.get(range.first()).start(), tokens.get(range.last() - 1).end());
    }

    /** The sources that a noun phrase names; several when it joins organizations by "and". */
    List<Source> in(Range phrase, int sentence) {
        List<Source> sources = read(phrase, sentence);
        for (Source source : sources) {
            if (source instanceof Source.Institute institute) {
                lastInstitute = Optional.of(institute.organization());
            } else if (source instanceof Source.Person person) {
                lastAffiliation = person.affiliation();
            }
        }
        return sources;
    }

    private List<Source> read(Range phrase, int sentence) {
        Span span = span(phrase);
        Token first = tokens.get(phrase.first());
        String word = first.text().toLowerCase(Locale.ROOT);
        if (phrase.last() - phrase.first() == 1) {
            if (PERSONAL.contains(word)) {
                return List.of(new Source.Person(span, lastAffiliation));
            }
            if (word.equals("which")) {
                return List.of(institute(span, directlyBefore(span.start())));
            }
            if (word.equals("it")) {
                return List.of(institute(span, antecedent(span.start(), sentence)));
            }
            if (word.equals("they")) {
                return List.of(new Source.Unnamed(span));
            }
        }
        List<Named> named = mentionsIn(span);
        if (!named.isEmpty()) {
            return named(phrase, span, named);
        }
        boolean capital = false;
        boolean report = false;
        boolean group = false;
        boolean people = false;
        boolean bound = false;
        for (int i = phrase.first(); i < phrase.last(); i++) {
            Token token = tokens.get(i);
            capital |=
                    token.isCapital()
                            && (i > phrase.first() || !NounPhrases.isBoundary(token))
                            && !REFERRING.contains(token.text().toLowerCase(Locale.ROOT))
                            && (i > text.sentences().get(sentence).first() || isName(phrase));
            report |= lexicon.isReport(token);
            group |= lexicon.isOrganization(token);
            people |= lexicon.isPeople(token);
            bound |= token.isCapital() && token.text().indexOf('-') > 0;
        }
        if (word.equals("its") && people) {
            return List.of(new Source.Person(span, antecedent(span.start(), sentence)));
        }
        if ((report || group) && !bound && REFERRING.contains(word)) {
            return List.of(
                    institute(span, namesake(phrase).or(() -> antecedent(span.start(), sentence))));
        }
        return List.of(
                capital && !report
                        ? new Source.Person(span, affiliation(phrase, sentence))
                        : new Source.Unnamed(span));
    }

    /** The organization of "Jo Example, director of the Example Trust," after such a name. */
    private Optional<OrganizationId> affiliation(Range person, int sentence) {
        int last = text.sentences().get(sentence).last();
        int at = person.last();
        if (at >= last || !tokens.get(at).is(",")) {
            return Optional.empty();
        }
        boolean role = false;
        int end = Math.min(last, at + APPOSITION);
        for (int i = at + 1; i < end && tokens.get(i).shape() != Token.Shape.MARK; i++) {
            Named named = mentions.get(tokens.get(i).start());
            if (named != null) {
                return role ? Optional.of(named.organization().id()) : Optional.empty();
            }
            role |= lexicon.isPeople(tokens.get(i)) || lexicon.isOrganization(tokens.get(i));
            if (lexicon.verb(tokens.get(i)).isPresent() && !lexicon.isReport(tokens.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The mentions in a phrase, with the one that reaches into it. */
    private List<Named> mentionsIn(Span span) {
        List<Named> named = new ArrayList<>();
        Map.Entry<Integer, Named> before = mentions.lowerEntry(span.start());
        if (before != null && before.getValue().mention().span().overlaps(span)) {
            named.add(before.getValue());
        }
        named.addAll(mentions.subMap(span.start(), span.end()).values());
        return named;
    }

    /** Whether a phrase at the start of a sentence is a name all the same. */
    private boolean isName(Range phrase) {
        Token first = tokens.get(phrase.first());
        return phrase.last() - phrase.first() == 1
                ? !lexicon.isPeople(first) && !lexicon.isReport(first)
                : tokens.get(phrase.first() + 1).isCapital();
    }

    private static Source institute(Span span, Optional<OrganizationId> meant) {
        return meant.<Source>map(id -> new Source.Institute(span, id))
                .orElseGet(() -> new Source.Unnamed(span));
    }

    /** What "the school" means where some School has been named: the last of that kind. */
    private Optional<OrganizationId> namesake(Range phrase) {
        String head = OrganizationName.fold(tokens.get(phrase.last() - 1).text());
        if (lexicon.isReport(tokens.get(phrase.last() - 1))) {
            return Optional.empty();
        }
        int looked = 0;
        for (Named named : mentions.headMap(span(phrase).start(), false).descendingMap().values()) {
            String name = OrganizationName.fold(named.organization().name());
            if ((" " + name + " ").contains(" " + head + " ")) {
                return Optional.of(named.organization().id());
            }
            if (++looked == NEAREST) {
                break;
            }
        }
        return Optional.empty();
    }

    /** What "which" means after "the Kelp Trust (KT),": nothing but marks stands between. */
    private Optional<OrganizationId> directlyBefore(int at) {
        Map.Entry<Integer, Named> before = mentions.lowerEntry(at);
        if (before == null) {
            return Optional.empty();
        }
        String between = text.text().substring(before.getValue().mention().span().end(), at);
        return between.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.empty()
                : Optional.of(before.getValue().organization().id());
    }

    /** The organization that "it" or "the report" means. */
    private Optional<OrganizationId> antecedent(int before, int sentence) {
        int from = text.sentences().get(Math.max(0, sentence - 1)).span().start();
        Map.Entry<Integer, Named> near = mentions.ceilingEntry(from);
        if (near != null && near.getKey() < before) {
            return Optional.of(near.getValue().organization().id());
        }
        return lastInstitute;
    }

    private List<Source> named(Range phrase, Span span, List<Named> named) {
        Named main = named.getFirst();
        Optional<OrganizationId> id = Optional.of(main.organization().id());
        for (int i = phrase.first(); i < phrase.last(); i++) {
            Token token = tokens.get(i);
            boolean outside = !main.mention().span().covers(token.span());
            boolean lower = token.shape() == Token.Shape.LOWER;
            if (outside && lower && lexicon.isPeople(token)) {
                return List.of(new Source.Person(span, id));
            }
            if (outside && token.isCapital() && named.size() == 1 && isPersonal(phrase, i)) {
                return List.of(new Source.Person(span, id));
            }
        }
        List<Source> sources = new ArrayList<>();
        OrganizationId last = null;
        for (Named each : named) {
            if (!each.organization().id().equals(last)) {
                sources.add(new Source.Institute(each.mention().span(), each.organization().id()));
            }
            last = each.organization().id();
        }
        return sources;
    }

    private boolean isPersonal(Range phrase, int at) {
        Token token = tokens.get(at);
        boolean opening = at == phrase.first() && NounPhrases.isBoundary(token);
        return !opening
                && !REFERRING.contains(token.text().toLowerCase(Locale.ROOT))
                && !lexicon.isReport(token);
    }
}
