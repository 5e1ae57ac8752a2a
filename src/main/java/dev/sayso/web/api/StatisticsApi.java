package dev.sayso.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.AmbiguousNames;
import dev.sayso.archive.Archive;
import dev.sayso.archive.LedgerFacet;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.LedgerSearch;
import dev.sayso.archive.LedgerTally;
import dev.sayso.export.Csv;
import dev.sayso.json.Json;
import dev.sayso.json.LedgerRowJson;
import dev.sayso.query.Query;
import dev.sayso.query.QueryPrinter;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.LedgerQuestion;
import dev.sayso.web.question.Question;
import dev.sayso.web.question.QuestionReader;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;

/** {@code GET /api/v1/statistics}: the ledger's rows of the articles that match. */
public final class StatisticsApi {
    private final Archive archive;
    private final SearchGate gate;

    /** Exports wait for each other: a slow reader of a long file keeps no search waiting. */
    private final SearchGate exports = new SearchGate();

    public StatisticsApi(Archive archive, SearchGate gate) {
        this.archive = archive;
        this.gate = gate;
    }

    public void answer(Context context) throws IOException {
        LedgerQuestion asked = QuestionReader.readLedger(context.queryParamMap(), Question.SIZE);
        Query read = SearchApi.read(asked.question().typed());
        switch (Optional.ofNullable(context.queryParam("format")).orElse("json")) {
            case "json" -> {
                Answer answer = gate.run(() -> page(asked, read));
                Answers.json(context, answer.node(), answer.partial());
            }
            case "csv" ->
                    send(
                            context,
                            "csv",
                            "text/csv; charset=utf-8",
                            asked.onPage(1).search(read),
                            Csv.ledgerHeader(),
                            Csv::row);
            case "jsonl" ->
                    send(
                            context,
                            "jsonl",
                            "application/x-ndjson",
                            asked.onPage(1).search(read),
                            "",
                            row -> Json.print(LedgerRowJson.write(row)) + "\n");
            default -> throw Problem.badRequest("The parameter format is json, jsonl or csv.");
        }
    }

    private void send(
            Context context,
            String ending,
            String type,
            LedgerSearch search,
            String before,
            Function<LedgerRow, String> line)
            throws IOException {
        exports.run(
                () -> {
                    OutputStream out = Download.begin(context, "statistics." + ending, type);
                    Download.write(out, before);
                    Download.mustBeWhole(
                            archive.statistics(
                                    search,
                                    row -> {
                                        Download.write(out, line.apply(row));
                                        return true;
                                    }));
                    out.flush();
                    return true;
                });
    }

    private record Answer(ObjectNode node, boolean partial) {}

    private Answer page(LedgerQuestion asked, Query read) throws IOException {
        Question question = asked.question();
        LedgerTally tally = archive.tally(asked.search(read));
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode query =
                node.putObject("query")
                        .put("text", question.typed())
                        .put("readAs", QueryPrinter.print(question.query(read)));
        AmbiguousNames.notes(archive, read).forEach(query.putArray("notes")::add);
        node.put("total", tally.total())
                .put("page", question.page())
                .put("size", question.size())
                .put("more", tally.total() > (long) question.page() * question.size());
        ArrayNode statistics = JsonNodeFactory.instance.arrayNode();
        boolean whole =
                question.size() == 0
                        || archive.statistics(
                                asked.search(read),
                                row -> {
                                    statistics.add(LedgerRowJson.write(row));
                                    return statistics.size() < question.size();
                                });
        boolean partial = tally.partial() || !whole;
        node.put("partial", partial).set("statistics", statistics);
        ObjectNode facets = node.putObject("facets");
        for (LedgerFacet facet : LedgerFacet.values()) {
            ArrayNode values = facets.putArray(facet.label());
            tally.counts(facet)
                    .forEach(
                            count ->
                                    values.addObject()
                                            .put("value", count.value())
                                            .put("count", count.count()));
        }
        facets.put("unsourced", tally.unsourced());
        return new Answer(node, partial);
    }
}
