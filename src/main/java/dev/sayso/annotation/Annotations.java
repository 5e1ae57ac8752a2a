package dev.sayso.annotation;

import dev.sayso.attribution.Attribution;
import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.Identity;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.statistic.Quantity;
import dev.sayso.statistic.Statistic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything read out of one text. Stand-off: spans point into the text, which is never altered.
 *
 * @param quantities every amount in the body, whether it is a statistic or not
 * @param extent what was looked for; what was not looked for is empty
 */
public record Annotations(
        List<AcronymDefinition> acronyms,
        List<Organization> organizations,
        List<Attribution> attributions,
        List<Quantity> quantities,
        List<Statistic> statistics,
        AnalysisExtent extent) {
    public Annotations {
        acronyms = List.copyOf(acronyms);
        organizations = List.copyOf(organizations);
        attributions = List.copyOf(attributions);
        quantities = List.copyOf(quantities);
        statistics = List.copyOf(statistics);
    }

    /** Everything was looked for, and nothing was found. */
    public static Annotations none() {
        return none(AnalysisExtent.FULL);
    }

    /** Nothing is kept, because no more was looked for, or because looking failed. */
    public static Annotations none(AnalysisExtent extent) {
        return new Annotations(List.of(), List.of(), List.of(), List.of(), List.of(), extent);
    }

    /** The organization with that id, if the text names it. */
    public Optional<Organization> organization(OrganizationId id) {
        return organizations.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /** The organizations that the text takes as a source. */
    public List<Organization> cited() {
        return organizations.stream().filter(Organization::cited).toList();
    }

    /** The same, with established organizations in the place of those that have an identity. */
    Annotations identified(Map<OrganizationId, Identity> identities) {
        Identification identification = new Identification(identities);
        return new Annotations(
                acronyms,
                identification.organizations(organizations),
                attributions.stream().map(identification::attribution).toList(),
                quantities,
                statistics.stream().map(identification::statistic).toList(),
                extent);
    }

    /** The statistics, without those that repeat another in a pull quote or a standfirst. */
    public List<Statistic> figures() {
        return statistics.stream().filter(s -> s.duplicateOf().isEmpty()).toList();
    }
}
