package dev.sayso.organization;

import java.util.List;
import java.util.Optional;

/**
 * One record of the authority file: the names that mean the same organization.
 *
 * @param heading the established heading, under which it is shown
 * @param country ISO 3166-1 alpha-2 where it sits, upper case
 */
public record Authority(
        OrganizationId id,
        String heading,
        List<String> variants,
        Optional<String> acronym,
        OrganizationType type,
        Optional<String> country,
        Optional<String> note) {
    public Authority {
        variants = List.copyOf(variants);
    }
}
