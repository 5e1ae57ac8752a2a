package dev.sayso.organization;

import java.util.Optional;

/**
 * Which organization an article means by a name, as the archive has established it.
 *
 * @param heading the established heading
 * @param acronym the established one
 * @param doubt what remains uncertain
 */
public record Identity(
        OrganizationId id,
        String heading,
        Optional<String> acronym,
        OrganizationType type,
        Optional<Doubt> doubt) {
    /** What the article alone takes the organization to be. */
    public static Identity asRead(Organization organization) {
        return new Identity(
                organization.id(),
                organization.name(),
                organization.acronym(),
                organization.type(),
                organization.doubt());
    }
}
