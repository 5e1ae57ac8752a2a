package dev.sayso.archive;

import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which outlet or author an address means. */
public final class ContributorNaming {
    /** How many are offered where a name fits several. */
    private static final int MOST_MEANINGS = 50;

    private ContributorNaming() {}

    /**
     * Looks an address up: a slug, or another name with hyphens between its words, as the short
     * form of an outlet or the surname of an author.
     */
    public static Naming<Contributor> of(Archive archive, Role role, String address)
            throws IOException {
        Contributors contributors = archive.contributors();
        List<Contributor> found = contributors.at(role, address);
        if (found.size() > 1) {
            return new Naming.Several<>(found);
        }
        if (found.size() == 1) {
            Contributor one = found.getFirst();
            boolean plain = one.slug().equals(address);
            boolean shared = !plain && contributors.at(role, one.slug()).size() > 1;
            return plain || shared ? new Naming.Itself<>(one) : new Naming.AlsoNamed<>(one);
        }
        return Naming.byOtherName(byOtherName(archive, role, address));
    }

    private static List<Contributor> byOtherName(Archive archive, Role role, String address)
            throws IOException {
        String name = address.replace('-', ' ').strip();
        Query query =
                switch (role) {
                    case OUTLET -> new Query.InOutlet(name);
                    case AUTHOR -> new Query.ByAuthor(name);
                };
        List<Contributor> meant = new ArrayList<>();
        for (FacetCount count :
                archive.search(Search.of(query).sized(0)).counts(role.facet()).stream()
                        .filter(count -> role == Role.OUTLET || holds(count.value(), address))
                        .limit(MOST_MEANINGS)
                        .toList()) {
            meant.addAll(archive.contributors().at(role, Contributor.ownSlug(count.value())));
        }
        return meant;
    }

    /** Whether it is this author's name, and not that of somebody who wrote with one of it. */
    private static boolean holds(String author, String address) {
        return Arrays.asList(Contributor.slug(author).split("-", -1))
                .containsAll(Arrays.asList(Contributor.slug(address).split("-", -1)));
    }
}
