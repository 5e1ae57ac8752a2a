package dev.sayso.annotation;

import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Credit;
import dev.sayso.attribution.Source;
import dev.sayso.organization.Doubt;
import dev.sayso.organization.Identity;
import dev.sayso.organization.Mention;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.statistic.Statistic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts established organizations in the place of those that an article alone makes out. */
final class Identification {
    private final Map<OrganizationId, Identity> identities;

    Identification(Map<OrganizationId, Identity> identities) {
        this.identities = identities;
    }

    private OrganizationId id(OrganizationId own) {
        Identity identity = identities.get(own);
        return identity == null ? own : identity.id();
    }

    /** Those that turn out to be one become one, at the place of the first. */
    List<Organization> organizations(List<Organization> read) {
        Map<OrganizationId, List<Organization>> together = new LinkedHashMap<>();
        read.forEach(o -> together.computeIfAbsent(id(o.id()), id -> new ArrayList<>()).add(o));
        return together.values().stream().map(this::organization).toList();
    }

    private Organization organization(List<Organization> same) {
        Organization first = same.getFirst();
        Optional<Identity> established =
                same.stream()
                        .map(Organization::id)
                        .filter(identities::containsKey)
                        .map(identities::get)
                        .findFirst();
        if (established.isEmpty() && same.size() == 1) {
            return first;
        }
        Identity identity = established.orElseGet(() -> Identity.asRead(first));
        Set<String> names = new LinkedHashSet<>();
        List<Mention> mentions = new ArrayList<>();
        for (Organization organization : same) {
            names.add(organization.name());
            organization.acronym().ifPresent(names::add);
            names.addAll(organization.variants());
            mentions.addAll(organization.mentions());
        }
        names.remove(identity.heading());
        identity.acronym().ifPresent(names::remove);
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return new Organization(
                identity.id(),
                identity.heading(),
                identity.acronym(),
                List.copyOf(names),
                identity.type(),
                same.stream().anyMatch(Organization::cited),
                same.stream().flatMap(o -> doubt(o).stream()).findFirst(),
                mentions);
    }

    private Optional<Doubt> doubt(Organization read) {
        Identity identity = identities.get(read.id());
        return identity == null ? read.doubt() : identity.doubt();
    }

    Attribution attribution(Attribution read) {
        Source source =
                switch (read.source()) {
                    case Source.Institute(var span, var organization) ->
                            new Source.Institute(span, id(organization));
                    case Source.Person(var span, var affiliation) ->
                            new Source.Person(span, affiliation.map(this::id));
                    case Source.Unnamed unnamed -> unnamed;
                    case Source.OwnVoice ownVoice -> ownVoice;
                };
        return new Attribution(source, read.cue(), read.content());
    }

    Statistic statistic(Statistic read) {
        return read.source().flatMap(Credit::organization).filter(identities::containsKey).isEmpty()
                ? read
                : read.withSource(read.source().map(this::credit));
    }

    private Credit credit(Credit read) {
        return new Credit(read.name(), read.organization().map(this::id), read.type(), read.cue());
    }
}
