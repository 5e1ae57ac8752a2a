package dev.sayso.resolution;

import dev.sayso.organization.Identity;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import dev.sayso.organization.OrganizationType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An organization as the whole archive knows it.
 *
 * @param country ISO 3166-1 alpha-2, upper case, where the authority file says it
 * @param variants its names, those in most articles first; the authority file's that no article
 *     uses have the count 0
 * @param members the ids that articles alone give it, its own among them
 * @param doubts what is not certain, in words
 * @param reasons why its names are held to mean one organization, in words
 */
public record Established(
        OrganizationId id,
        String heading,
        Optional<String> acronym,
        OrganizationType type,
        Optional<String> country,
        List<Variant> variants,
        List<OrganizationId> members,
        List<String> doubts,
        List<String> reasons) {
    /** A name and how many articles use it. */
    public record Variant(String name, int articles) {}

    public Established {
        variants = List.copyOf(variants);
        members = List.copyOf(members);
        doubts = List.copyOf(doubts);
        reasons = List.copyOf(reasons);
    }

    /**
     * What a person can type to mean it, and what stands for it in an address. A mere "the
     * Commission" is not among them.
     */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(heading);
        acronym.ifPresent(names::add);
        variants.stream().map(Variant::name).filter(this::isName).forEach(names::add);
        List.copyOf(names).forEach(name -> names.add(OrganizationId.ofName(name).value()));
        members.forEach(member -> names.add(member.value()));
        return names;
    }

    private boolean isName(String form) {
        return form.strip().indexOf(' ') > 0
                || OrganizationName.isAcronym(form)
                || members.contains(OrganizationId.ofName(form));
    }

    /** As it is written into the records of articles. */
    public Identity identity() {
        return new Identity(id, heading, acronym, type, Optional.empty());
    }

    /** Its acronym where it has one. */
    public String shortName() {
        return acronym.orElse(heading);
    }
}
