package dev.sayso.extract.statistic;

import dev.sayso.article.Span;
import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Credit;
import dev.sayso.attribution.Source;
import dev.sayso.attribution.SourceType;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Finds on whose say-so a figure stands: the credit whose content covers it. */
final class Sources {
    /** So many contents that begin before a figure are looked at. */
    private static final int NEAREST = 6;

    private final String text;
    private final Map<OrganizationId, Organization> organizations = new HashMap<>();
    private final NavigableMap<Integer, List<Attribution>> byContentStart = new TreeMap<>();

    private final Pronouns pronouns;

    Sources(
            TokenizedText tokenized,
            List<Organization> organizations,
            List<Attribution> attributions) {
        this.text = tokenized.text();
        this.pronouns = new Pronouns(tokenized, organizations, attributions);
        organizations.forEach(o -> this.organizations.put(o.id(), o));
        for (Attribution attribution : attributions) {
            byContentStart
                    .computeIfAbsent(attribution.content().start(), start -> new ArrayList<>())
                    .add(attribution);
        }
    }

    /**
     * The credit of a figure at that place. Of several contents that cover it an institute's counts
     * before a person's, and the shortest of those.
     */
    Optional<Credit> of(Span figure) {
        Attribution best = null;
        int starts = 0;
        for (List<Attribution> some :
                byContentStart.headMap(figure.start(), true).descendingMap().values()) {
            for (Attribution attribution : some) {
                if (attribution.content().covers(figure) && isSource(attribution.source())) {
                    best = best == null ? attribution : better(best, attribution);
                }
            }
            if (++starts == NEAREST) {
                break;
            }
        }
        return best == null ? Optional.empty() : credit(best);
    }

    /** A place that "claims lives" is no source. */
    private boolean isSource(Source source) {
        return !(source instanceof Source.Person(Span span, Optional<OrganizationId> id)
                && Places.isPlace(span.of(text)));
    }

    private static Attribution better(Attribution one, Attribution other) {
        boolean first = one.source() instanceof Source.Institute;
        boolean second = other.source() instanceof Source.Institute;
        if (first != second) {
            return first ? one : other;
        }
        return one.content().length() <= other.content().length() ? one : other;
    }

    private Optional<Credit> credit(Attribution attribution) {
        Optional<String> cue = attribution.cue().map(c -> c.of(text));
        return switch (attribution.source()) {
            case Source.Institute(Span span, OrganizationId id) ->
                    Optional.of(
                            new Credit(name(id, span), Optional.of(id), SourceType.INSTITUTE, cue));
            case Source.Person(Span span, Optional<OrganizationId> id) ->
                    Optional.of(
                            Pronouns.is(span.of(text))
                                    ? pronouns.credit(span, cue)
                                    : new Credit(span.of(text), id, SourceType.PERSON, cue));
            case Source.Unnamed(Span span) ->
                    Optional.of(
                            Pronouns.is(span.of(text))
                                    ? pronouns.credit(span, cue)
                                    : new Credit(
                                            span.of(text),
                                            Optional.empty(),
                                            SourceType.UNNAMED,
                                            cue));
            case Source.OwnVoice() -> Optional.empty();
        };
    }

    private String name(OrganizationId id, Span span) {
        Organization organization = organizations.get(id);
        String words = span.of(text);
        if (organization == null) {
            return words;
        }
        boolean named =
                words.indexOf(' ') > 0
                        && organization.mentions().stream().anyMatch(m -> m.text().equals(words));
        return named ? words : organization.name();
    }
}
