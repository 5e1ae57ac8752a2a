package dev.sayso.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.AmbiguousNames;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Results;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.json.SummaryJson;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.QueryPrinter;
import dev.sayso.query.Reading;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.Question;
import dev.sayso.web.question.QuestionReader;
import io.javalin.http.Context;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** {@code GET /api/v1/search}. */
public final class SearchApi {
    private final Archive archive;
    private final SearchGate gate;
    private final SearchExport export;

    public SearchApi(Archive archive, SearchGate gate) {
        this.archive = archive;
        this.gate = gate;
        this.export = new SearchExport(archive, gate);
    }

    /** One page of hits, or every one of them in another format. */
    public void answer(Context context) throws IOException {
        Question question = QuestionReader.read(context.queryParamMap());
        Query read = read(question.typed());
        String format = Optional.ofNullable(context.queryParam("format")).orElse("json");
        if (format.equals("json")) {
            Answers.json(context, gate.run(() -> found(question, read)));
        } else {
            export.send(context, format, question, read);
        }
    }

    /** The typed query, understood; a mistake in it is a problem with its position. */
    static Query read(String typed) {
        return switch (QueryParser.parse(typed)) {
            case Reading.Understood(Query query, List<String> notes) -> query;
            case Reading.Mistake(int position, String message) ->
                    throw Problem.badQuery(position, message);
        };
    }

    private ObjectNode found(Question question, Query read) throws IOException {
        long began = System.nanoTime();
        Results results = archive.search(question.search(read));
        BigDecimal took =
                BigDecimal.valueOf(System.nanoTime() - began, 6).setScale(1, RoundingMode.HALF_UP);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode asked =
                node.putObject("query")
                        .put("text", question.typed())
                        .put("readAs", QueryPrinter.print(question.query(read)));
        AmbiguousNames.notes(archive, read).forEach(asked.putArray("notes")::add);
        node.put("total", results.total())
                .put("page", question.page())
                .put("size", question.size())
                .put("tookMs", took)
                .put("partial", results.partial());
        ArrayNode hits = node.putArray("hits");
        results.hits().forEach(hit -> hits.add(SummaryJson.write(hit)));
        ObjectNode facets = node.putObject("facets");
        for (Facet facet : Facet.values()) {
            ArrayNode values = facets.putArray(facet.label());
            for (FacetCount count : results.counts(facet)) {
                values.addObject().put("value", count.value()).put("count", count.count());
            }
        }
        return node;
    }
}
