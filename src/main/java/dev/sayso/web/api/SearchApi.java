package dev.sayso.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.AmbiguousNames;
import dev.sayso.archive.Archive;
import dev.sayso.archive.DeadEnd;
import dev.sayso.archive.Facet;
import dev.sayso.archive.FacetValues;
import dev.sayso.archive.Results;
import dev.sayso.json.DeadEndJson;
import dev.sayso.json.SummaryJson;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.QueryPrinter;
import dev.sayso.query.Reading;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.CursorText;
import dev.sayso.web.question.Question;
import dev.sayso.web.question.QuestionReader;
import io.javalin.http.Context;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** {@code GET /api/v1/search}. */
public final class SearchApi {
    private final Archive archive;
    private final SearchGate gate;
    private final SearchExport export;

    public SearchApi(Archive archive, SearchGate gate) {
        this.archive = archive;
        this.gate = gate;
        this.export = new SearchExport(archive);
    }

    /** One page of hits, or every one of them in another format. */
    public void answer(Context context) throws IOException {
        Question question = QuestionReader.read(context.queryParamMap());
        Reading.Understood understood = understood(question.typed());
        Query read = understood.query();
        String format = Optional.ofNullable(context.queryParam("format")).orElse("json");
        if (format.equals("json")) {
            Answer answer = gate.run(() -> answer(question, understood));
            Answers.json(context, answer.node(), answer.partial());
        } else {
            export.send(context, format, question, read);
        }
    }

    private record Answer(ObjectNode node, boolean partial) {}

    private Answer answer(Question question, Reading.Understood understood) throws IOException {
        long began = System.nanoTime();
        Results results = archive.search(question.search(understood.query()));
        BigDecimal took =
                BigDecimal.valueOf(System.nanoTime() - began, 6).setScale(1, RoundingMode.HALF_UP);
        return new Answer(found(question, understood, results, took), results.partial());
    }

    /** The typed query, understood; a mistake in it is a problem with its position. */
    static Query read(String typed) {
        return understood(typed).query();
    }

    private static Reading.Understood understood(String typed) {
        return switch (QueryParser.parse(typed)) {
            case Reading.Understood understood -> understood;
            case Reading.Mistake(int position, String message) ->
                    throw Problem.badQuery(position, message);
        };
    }

    private ObjectNode found(
            Question question, Reading.Understood understood, Results results, BigDecimal took)
            throws IOException {
        Query read = understood.query();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode asked =
                node.putObject("query")
                        .put("text", question.typed())
                        .put("readAs", QueryPrinter.print(question.query(read)));
        ArrayNode notes = asked.putArray("notes");
        understood.notes().forEach(notes::add);
        AmbiguousNames.notes(archive, read).forEach(notes::add);
        node.put("total", results.total());
        if (question.cursor().isEmpty()) {
            node.put("page", question.page());
        }
        node.put("size", question.size()).put("tookMs", took).put("partial", results.partial());
        ArrayNode hits = node.putArray("hits");
        results.hits().forEach(hit -> hits.add(SummaryJson.write(hit)));
        ObjectNode facets = node.putObject("facets");
        ObjectNode more = JsonNodeFactory.instance.objectNode();
        for (Facet facet : Facet.values()) {
            FacetValues values = results.values(facet);
            FacetsApi.put(facets.putArray(facet.label()), values);
            more.put(facet.label(), values.distinct() - values.counts().size());
        }
        if (results.total() == 0) {
            DeadEndJson.put(node, DeadEnd.of(archive, read, question::search, 0));
        }
        node.set("more", more);
        node.put("next", CursorText.next(question, read, results).orElse(null));
        return node;
    }
}
