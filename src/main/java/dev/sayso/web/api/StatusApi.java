package dev.sayso.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Results;
import dev.sayso.archive.Search;
import dev.sayso.archive.Stock;
import dev.sayso.json.StockJson;
import dev.sayso.query.Query;
import dev.sayso.web.adding.WatchedIntake;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.SearchGate;
import io.javalin.http.Context;
import java.io.IOException;

/** {@code GET /api/v1/status}: counts, refusals, version. */
public final class StatusApi {
    private final Archive archive;
    private final SearchGate gate;
    private final WatchedIntake intake;
    private final String version;

    public StatusApi(Archive archive, SearchGate gate, WatchedIntake intake, String version) {
        this.archive = archive;
        this.gate = gate;
        this.intake = intake;
        this.version = version;
    }

    public void answer(Context context) throws IOException {
        ObjectNode status = gate.run(this::status);
        Answers.json(context, status, status.path("partial").asBoolean());
    }

    private ObjectNode status() throws IOException {
        Stock stock = archive.stock();
        Results all = archive.search(Search.of(new Query.Everything()).sized(0));
        Results statistics = having(Query.Property.STATISTICS);
        Results analysed = having(Query.Property.ANALYSIS);
        ObjectNode node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("articles", all.total())
                        .put("files", stock.files())
                        .put("outlets", values(all, Facet.OUTLET))
                        .put("authors", values(all, Facet.AUTHOR))
                        .put("cited", values(all, Facet.CITES))
                        .put("withStatistics", statistics.total())
                        .put("notAnalysed", all.total() - analysed.total())
                        .put(
                                "partial",
                                stock.partial()
                                        || all.partial()
                                        || statistics.partial()
                                        || analysed.partial());
        ArrayNode refused = node.putArray("refused");
        stock.refusals()
                .forEach(
                        refusal ->
                                refused.addObject()
                                        .put("path", refusal.path())
                                        .put("part", refusal.part())
                                        .put("reason", refusal.reason().name())
                                        .put("detail", refusal.detail()));
        node.set("partly", StockJson.partly(stock.partly()));
        node.set("reading", reading());
        return node.put("version", version);
    }

    /** How far the run is that reads files; null when none does. */
    private JsonNode reading() {
        return intake.now()
                .map(
                        read ->
                                (JsonNode)
                                        JsonNodeFactory.instance
                                                .objectNode()
                                                .put("done", read.done())
                                                .put(
                                                        "files",
                                                        read.files().isPresent()
                                                                ? read.files().getAsLong()
                                                                : null))
                .orElse(JsonNodeFactory.instance.nullNode());
    }

    private Results having(Query.Property property) throws IOException {
        return archive.search(Search.counting(new Query.Has(property)));
    }

    private static int values(Results results, Facet facet) {
        return results.values(facet).distinct();
    }
}
