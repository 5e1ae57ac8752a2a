package dev.sayso.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Archive;
import dev.sayso.archive.FacetPage;
import dev.sayso.archive.FacetValues;
import dev.sayso.query.Query;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.FacetQuestion;
import io.javalin.http.Context;
import java.io.IOException;

/** {@code GET /api/v1/facets/{facet}}: the values of one facet, however many there are. */
public final class FacetsApi {
    private final Archive archive;
    private final SearchGate gate;

    public FacetsApi(Archive archive, SearchGate gate) {
        this.archive = archive;
        this.gate = gate;
    }

    public void answer(Context context) throws IOException {
        FacetQuestion asked =
                FacetQuestion.read(context.pathParam("facet"), context.queryParamMap());
        Query read = SearchApi.read(asked.question().typed());
        FacetPage page = gate.run(() -> archive.values(asked.request(read)));
        ObjectNode node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("facet", asked.facet().label())
                        .put("contains", asked.contains())
                        .put("distinct", page.values().distinct())
                        .put("page", asked.page())
                        .put("size", asked.size())
                        .put("partial", page.partial());
        put(node.putArray("values"), page.values());
        Answers.json(context, node, page.partial());
    }

    static void put(ArrayNode array, FacetValues values) {
        values.counts()
                .forEach(
                        count ->
                                array.addObject()
                                        .put("value", count.value())
                                        .put("count", count.count()));
    }
}
