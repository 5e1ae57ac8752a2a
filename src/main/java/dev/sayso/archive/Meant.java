package dev.sayso.archive;

import dev.sayso.organization.Mention;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which organizations a typed name means in an archive.
 *
 * @param ids those that are established; when there are none, the name means whatever articles call
 *     so
 */
public record Meant(String name, Set<OrganizationId> ids) {
    public Meant {
        ids = Set.copyOf(ids);
    }

    /** Looks the name up. */
    public static Meant of(Archive archive, String name) throws IOException {
        return new Meant(
                name,
                archive.organizations(name).stream()
                        .map(known -> known.organization().id())
                        .collect(Collectors.toSet()));
    }

    /** Whether an organization of an article is meant. */
    public boolean includes(Organization organization) {
        return ids.isEmpty() ? goesByTheName(organization) : ids.contains(organization.id());
    }

    private boolean goesByTheName(Organization organization) {
        String folded = folded(name);
        return Stream.of(
                        Stream.of(organization.name(), organization.id().value()),
                        organization.acronym().stream(),
                        organization.variants().stream(),
                        organization.mentions().stream().map(Mention::text))
                .flatMap(forms -> forms)
                .anyMatch(form -> folded(form).equals(folded));
    }

    private static String folded(String name) {
        return OrganizationName.fold(name).replace('-', ' ');
    }
}
