package dev.sayso.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.CitingPage.Citing;
import dev.sayso.archive.CitingPage.Passage;
import dev.sayso.archive.Facet;
import dev.sayso.archive.InstituteProfile;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.Roster;
import dev.sayso.archive.StatisticPage;
import dev.sayso.resolution.Established;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes who is cited, by whom and for what. */
public final class InstituteJson {
    private InstituteJson() {}

    /** One line of the list of institutes. */
    public static ObjectNode write(Roster.Entry entry) {
        Established institute = entry.known().organization();
        return days(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", institute.id().value())
                        .put("heading", institute.heading())
                        .put("acronym", institute.acronym().orElse(null))
                        .put("type", institute.type().label())
                        .put("country", institute.country().orElse(null))
                        .put("articles", entry.known().citing())
                        .put("statistics", entry.statistics()),
                entry.first(),
                entry.last());
    }

    private static ObjectNode days(
            ObjectNode node, Optional<LocalDate> first, Optional<LocalDate> last) {
        return node.put("first", first.map(LocalDate::toString).orElse(null))
                .put("last", last.map(LocalDate::toString).orElse(null));
    }

    /**
     * Everything about one institute; what it is first, as {@link EstablishedJson} has it.
     *
     * @param statistics the part that is listed
     * @param elsewhere its numbers where they are not credited to it
     */
    public static ObjectNode write(
            KnownOrganization known,
            InstituteProfile profile,
            StatisticPage statistics,
            StatisticPage elsewhere) {
        ObjectNode node =
                EstablishedJson.write(known.organization(), known.mentioning(), known.citing());
        node.put("articles", profile.articles());
        node.put("partial", profile.partial() || statistics.partial() || elsewhere.partial());
        days(node, profile.first(), profile.last());
        counts(node.putArray("years"), "year", profile.counts(Facet.YEAR));
        counts(node.putArray("verbs"), "verb", profile.verbs());
        counts(node.putArray("outlets"), "outlet", profile.counts(Facet.OUTLET));
        counts(node.putArray("authors"), "author", profile.counts(Facet.AUTHOR));
        counts(
                node.putArray("beside"),
                "heading",
                profile.counts(Facet.CITES).stream()
                        .filter(one -> !one.value().equals(known.organization().heading()))
                        .toList());
        page(node.putObject("statistics"), statistics);
        page(node.putObject("elsewhere"), elsewhere);
        return node;
    }

    private static void counts(ArrayNode array, String what, List<FacetCount> counts) {
        counts.forEach(
                one -> array.addObject().put(what, one.value()).put("articles", one.count()));
    }

    private static void page(ObjectNode node, StatisticPage page) {
        ArrayNode rows = node.put("total", page.total()).putArray("rows");
        for (LedgerRow row : page.rows()) {
            rows.add(LedgerRowJson.write(row));
        }
    }

    /** An article that cites an institute, with the sentences that do. */
    public static ObjectNode write(Citing citing) {
        ObjectNode node = SummaryJson.write(citing.article());
        ArrayNode citations = node.putArray("citations");
        for (Passage passage : citing.passages()) {
            citations
                    .addObject()
                    .put("verb", passage.verb().orElse(null))
                    .put("sentence", passage.sentence().text())
                    .set("matches", HighlightsJson.pairs(passage.sentence().matches()));
        }
        return node;
    }
}
