package dev.sayso.extract.statistic;

import dev.sayso.article.Span;
import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Credit;
import dev.sayso.attribution.Source;
import dev.sayso.attribution.SourceType;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds on whose say-so a figure stands: the credit whose content covers it. */
final class Sources {
    private final String text;
    private final Map<OrganizationId, Organization> organizations = new HashMap<>();
    private final TreeMap<Integer, Attribution> byContentStart = new TreeMap<>();

    Sources(String text, List<Organization> organizations, List<Attribution> attributions) {
        this.text = text;
        organizations.forEach(o -> this.organizations.put(o.id(), o));
        for (Attribution attribution : attributions) {
            byContentStart.merge(attribution.content().start(), attribution, Sources::better);
        }
    }

    /** Of two that begin together the shorter one, and an institute before anybody else. */
    private static Attribution better(Attribution one, Attribution other) {
        boolean same = one.content().equals(other.content());
        if (same) {
            return one.source() instanceof Source.Institute ? one : other;
        }
        return one.content().length() <= other.content().length() ? one : other;
    }

    /** The credit of a figure at that place; the nearest content that covers it decides. */
    Optional<Credit> of(Span figure) {
        Map.Entry<Integer, Attribution> entry = byContentStart.floorEntry(figure.start());
        for (int i = 0; i < 4 && entry != null; i++) {
            if (entry.getValue().content().covers(figure)) {
                return credit(entry.getValue());
            }
            entry = byContentStart.lowerEntry(entry.getKey());
        }
        return Optional.empty();
    }

    private Optional<Credit> credit(Attribution attribution) {
        Optional<String> cue = attribution.cue().map(c -> c.of(text));
        return switch (attribution.source()) {
            case Source.Institute(Span span, OrganizationId id) ->
                    Optional.of(
                            new Credit(name(id, span), Optional.of(id), SourceType.INSTITUTE, cue));
            case Source.Person(Span span, Optional<OrganizationId> id) ->
                    Optional.of(new Credit(span.of(text), id, SourceType.PERSON, cue));
            case Source.Unnamed(Span span) ->
                    Optional.of(
                            new Credit(span.of(text), Optional.empty(), SourceType.UNNAMED, cue));
            case Source.OwnVoice() -> Optional.empty();
        };
    }

    private String name(OrganizationId id, Span span) {
        Organization organization = organizations.get(id);
        return organization == null ? span.of(text) : organization.name();
    }
}
