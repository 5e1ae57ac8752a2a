package dev.sayso.organization;

import java.util.List;
import java.util.Optional;

/**
 * An organization as one article names it.
 *
 * @param name its fullest name: the established heading of its authority record, else the longest
 *     form in the text
 * @param variants its other names, those in the text and those the authority file knows, without
 *     {@code name} and {@code acronym}
 * @param cited whether the article takes it as the source of something; to be mentioned is not to
 *     be cited
 * @param mentions in the order of the text, not overlapping
 */
public record Organization(
        OrganizationId id,
        String name,
        Optional<String> acronym,
        List<String> variants,
        OrganizationType type,
        boolean cited,
        Optional<Doubt> doubt,
        List<Mention> mentions) {
    public Organization {
        variants = List.copyOf(variants);
        mentions = List.copyOf(mentions);
    }

    /** The same organization, known to be cited. */
    public Organization asCited() {
        return new Organization(id, name, acronym, variants, type, true, doubt, mentions);
    }
}
