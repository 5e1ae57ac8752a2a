package dev.sayso.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Contributor;
import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.ContributorProfile;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.statistic.Verdict;
import java.time.LocalDate;
import java.util.List;

/** Writes who published and who wrote, and whom they cite. */
public final class ContributorJson {
    private ContributorJson() {}

    /** One line of the list. */
    public static ObjectNode write(Contributor contributor) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("slug", contributor.slug())
                .put("name", contributor.name())
                .put("articles", contributor.articles())
                .put("first", contributor.first().map(LocalDate::toString).orElse(null))
                .put("last", contributor.last().map(LocalDate::toString).orElse(null));
    }

    /** Everything about one. */
    public static ObjectNode write(ContributorProfile profile) {
        ObjectNode node = write(profile.contributor()).put("partial", profile.partial());
        counts(node.putArray("years"), "year", profile.counts(Facet.YEAR));
        counts(node.putArray("kinds"), "kind", profile.counts(Facet.KIND));
        counts(node.putArray("languages"), "language", profile.counts(Facet.LANGUAGE));
        counts(node.putArray("cites"), "heading", profile.counts(Facet.CITES));
        counts(node.putArray("organizations"), "heading", profile.counts(Facet.ORGANIZATION));
        if (profile.role() == Role.OUTLET) {
            counts(node.putArray("authors"), "author", profile.counts(Facet.AUTHOR));
        } else {
            counts(node.putArray("outlets"), "outlet", profile.counts(Facet.OUTLET));
        }
        counts(node.putArray("copiedIn"), "outlet", profile.copiedIn().outlets());
        node.putObject("statistics")
                .put("total", profile.statistics().total())
                .put("unsourced", profile.statistics().unsourced())
                .put("truncated", profile.checked(Verdict.TRUNCATED))
                .put("wrong", profile.checked(Verdict.WRONG));
        ArrayNode newest = node.putArray("newest");
        profile.articles().hits().forEach(hit -> newest.add(SummaryJson.write(hit.article())));
        return node;
    }

    private static void counts(ArrayNode array, String what, List<FacetCount> counts) {
        counts.forEach(
                one -> array.addObject().put(what, one.value()).put("articles", one.count()));
    }
}
