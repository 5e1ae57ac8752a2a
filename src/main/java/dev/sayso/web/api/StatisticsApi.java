package dev.sayso.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Archive;
import dev.sayso.archive.LedgerRow;
import dev.sayso.export.Csv;
import dev.sayso.json.Json;
import dev.sayso.json.LedgerRowJson;
import dev.sayso.query.Query;
import dev.sayso.query.QueryPrinter;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.Question;
import dev.sayso.web.question.QuestionReader;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code GET /api/v1/statistics}: the ledger's rows of the articles that match. */
public final class StatisticsApi {
    private final Archive archive;
    private final SearchGate gate;

    public StatisticsApi(Archive archive, SearchGate gate) {
        this.archive = archive;
        this.gate = gate;
    }

    public void answer(Context context) throws IOException {
        Question question = QuestionReader.read(context.queryParamMap());
        Query read = SearchApi.read(question.typed());
        Query query = question.query(read);
        if (!question.filters().isEmpty()) {
            throw Problem.badRequest(
                    "Statistics are narrowed by q, from, to and stat; write outlet:, cites: and the others into q.");
        }
        switch (Optional.ofNullable(context.queryParam("format")).orElse("json")) {
            case "json" -> Answers.json(context, gate.run(() -> page(question, query)));
            case "csv" ->
                    Download.send(
                            context,
                            "statistics.csv",
                            "text/csv; charset=utf-8",
                            Stream.concat(Stream.of(Csv.ledgerHeader()), all(query).map(Csv::row)));
            case "jsonl" ->
                    Download.send(
                            context,
                            "statistics.jsonl",
                            "application/x-ndjson",
                            all(query).map(row -> Json.print(LedgerRowJson.write(row)) + "\n"));
            default -> throw Problem.badRequest("The parameter format is json, jsonl or csv.");
        }
    }

    private Stream<LedgerRow> all(Query query) throws IOException {
        return gate.run(() -> archive.statistics(query, Integer.MAX_VALUE)).stream();
    }

    private ObjectNode page(Question question, Query query) throws IOException {
        int from = (question.page() - 1) * question.size();
        List<LedgerRow> rows = archive.statistics(query, from + question.size() + 1);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("query")
                .put("text", question.typed())
                .put("readAs", QueryPrinter.print(query));
        node.put("page", question.page())
                .put("size", question.size())
                .put("more", rows.size() > from + question.size());
        ArrayNode statistics = node.putArray("statistics");
        rows.stream()
                .skip(from)
                .limit(question.size())
                .forEach(row -> statistics.add(LedgerRowJson.write(row)));
        return node;
    }
}
