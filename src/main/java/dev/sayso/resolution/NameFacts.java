package dev.sayso.resolution;

import dev.sayso.article.ArticleId;
import dev.sayso.organization.Identity;
import dev.sayso.organization.NameReading;
import dev.sayso.organization.OrganizationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * What one article says about names.
     *
     * @param outlet where it was published, as it says itself
     * @param names each way of naming that stands in it; their counts do not matter
     */
    public record InArticle(ArticleId article, Optional<String> outlet, List<Read> names) {
        public InArticle {
            names = List.copyOf(names);
        }

        /** How it names organizations. */
        public List<NameReading> readings() {
            return names.stream().map(Read::reading).toList();
        }

        /** What its names are held to mean, where that is not what it alone takes them to be. */
        public Map<OrganizationId, Identity> identities() {
            Map<OrganizationId, Identity> held = new HashMap<>();
            names.forEach(
                    name ->
                            name.identity()
                                    .ifPresent(means -> held.put(name.reading().own(), means)));
            return held;
        }
    }

    public NameFacts {
        readings = List.copyOf(readings);
        outlets = List.copyOf(outlets);
    }
}
