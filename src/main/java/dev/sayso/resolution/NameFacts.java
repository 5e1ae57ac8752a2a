package dev.sayso.resolution;

import dev.sayso.organization.Identity;
import dev.sayso.organization.NameReading;
import dev.sayso.organization.OrganizationId;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the articles of an archive say about names, counted. The order in which the
 * articles came cannot be seen in it.
 */
public record NameFacts(List<Read> readings, List<InOutlet> outlets) {
    /**
     * A way of naming an organization.
     *
     * @param identity what the archive holds it to mean so far, where that is something else than
     *     the article alone takes it to be
     * @param articles how many name it exactly so, and are held to mean that
     */
    public record Read(NameReading reading, Optional<Identity> identity, int articles) {}

    /**
     * An organization in the pieces of one outlet.
     *
     * @param defined the acronym that these pieces explain by its name
     */
    public record InOutlet(
            String outlet, OrganizationId own, Optional<String> defined, int articles) {}

    public NameFacts {
        readings = List.copyOf(readings);
        outlets = List.copyOf(outlets);
    }
}
