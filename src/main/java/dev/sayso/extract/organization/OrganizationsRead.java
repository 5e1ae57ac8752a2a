package dev.sayso.extract.organization;

import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.Organization;
import java.util.List;

/**
 * What a text says about organizations.
 *
 * @param organizations in the order of their first mention; their mentions do not overlap
 * @param acronyms every short form that the text defines, organizations' or not, in order
 */
public record OrganizationsRead(
        List<Organization> organizations, List<AcronymDefinition> acronyms) {
    public OrganizationsRead {
        organizations = List.copyOf(organizations);
        acronyms = List.copyOf(acronyms);
    }
}
