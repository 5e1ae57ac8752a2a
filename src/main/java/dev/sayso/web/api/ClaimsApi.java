package dev.sayso.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Archive;
import dev.sayso.archive.ClaimSearch;
import dev.sayso.archive.ClaimSearch.Show;
import dev.sayso.archive.ClaimsFound;
import dev.sayso.export.ClaimCsv;
import dev.sayso.json.ClaimJson;
import dev.sayso.json.ClaimReviewJson;
import dev.sayso.json.Json;
import dev.sayso.ledger.Claim;
import dev.sayso.ledger.ClaimKey;
import dev.sayso.query.Query;
import dev.sayso.query.QueryPrinter;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.Question;
import dev.sayso.web.question.QuestionReader;
import dev.sayso.web.view.ClaimWords;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;

/** {@code GET /api/v1/claims} and {@code /api/v1/claims/{id}}. */
public final class ClaimsApi {
    private static final String LINKED_DATA = "application/ld+json";

    private final Archive archive;
    private final SearchGate gate;

    public ClaimsApi(Archive archive, SearchGate gate) {
        this.archive = archive;
        this.gate = gate;
    }

    /** The claims of the articles that match. */
    public void list(Context context) throws IOException {
        Question question = QuestionReader.read(context.queryParamMap());
        Query query = question.query(SearchApi.read(question.typed()));
        if (!question.filters().isEmpty()) {
            throw Problem.badRequest(
                    "Claims are narrowed by q, from, to and stat; write outlet:, cites: and the others into q.");
        }
        Show show = show(context);
        int least = least(context, show);
        switch (Optional.ofNullable(context.queryParam("format")).orElse("json")) {
            case "json" ->
                    page(
                            context,
                            question,
                            new ClaimSearch(query, show, least, skip(question), question.size()));
            case "csv" -> {
                OutputStream out = Download.begin(context, "claims.csv", "text/csv; charset=utf-8");
                Download.write(out, ClaimCsv.header());
                export(
                        out,
                        new ClaimSearch(query, show, least, 0, Integer.MAX_VALUE),
                        ClaimCsv::rows);
            }
            case "jsonl" ->
                    export(
                            Download.begin(context, "claims.jsonl", "application/x-ndjson"),
                            new ClaimSearch(query, show, least, 0, Integer.MAX_VALUE),
                            claim -> Json.print(ClaimJson.write(claim)) + "\n");
            default -> throw Problem.badRequest("The parameter format is json, jsonl or csv.");
        }
    }

    private static Show show(Context context) {
        String label = Optional.ofNullable(context.queryParam("show")).orElse("all");
        Show show = Show.of(label);
        if (!show.label().equals(label)) {
            throw Problem.badRequest("The parameter show is all, contradicted or wrong.");
        }
        return show;
    }

    private static int least(Context context, Show show) {
        String text = Optional.ofNullable(context.queryParam("least")).orElse("");
        if (text.isEmpty()) {
            return show.least();
        }
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw Problem.badRequest("The parameter least is a number from 1.");
        }
        return Integer.parseInt(text);
    }

    private void export(OutputStream out, ClaimSearch search, Function<Claim, String> print)
            throws IOException {
        Download.mustBeWhole(
                archive.claims(
                        search,
                        claim -> {
                            Download.write(out, print.apply(claim));
                            return true;
                        }));
        out.flush();
    }

    private static int skip(Question question) {
        return (question.page() - 1) * question.size();
    }

    private void page(Context context, Question question, ClaimSearch search) throws IOException {
        ClaimsFound found = gate.run(() -> archive.claims(search));
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("query")
                .put("text", question.typed())
                .put("readAs", QueryPrinter.print(search.query()));
        node.put("page", question.page()).put("size", question.size()).put("more", found.more());
        node.put("partial", found.partial());
        ArrayNode claims = node.putArray("claims");
        found.claims().forEach(claim -> claims.add(ClaimJson.write(claim)));
        Answers.json(context, node, found.partial());
    }

    /** One claim, as Sayso's record or as linked data. */
    public void one(Context context) throws IOException {
        Claim claim = gate.run(() -> claim(archive, context.pathParam("id")));
        String accepted = Optional.ofNullable(context.header("Accept")).orElse("");
        String otherwise = accepted.contains(LINKED_DATA) ? "claimreview" : "json";
        switch (Optional.ofNullable(context.queryParam("format")).orElse(otherwise)) {
            case "json" -> Answers.json(context, ClaimJson.write(claim));
            case "claimreview" -> {
                Answers.json(context, ClaimReviewJson.write(claim, ClaimWords.title(claim)));
                context.contentType(LINKED_DATA);
            }
            default -> throw Problem.badRequest("The parameter format is json or claimreview.");
        }
        context.header("Vary", "Accept");
    }

    /**
     * The claim of an id.
     *
     * @throws Problem when no article makes it: 404
     */
    public static Claim claim(Archive archive, String id) throws IOException {
        Optional<Claim> claim =
                ClaimKey.isId(id) ? archive.claim(ClaimKey.hashOf(id)) : Optional.empty();
        return claim.orElseThrow(
                () -> Problem.said(404, "problem.no-claim", "problem.no-claim.detail"));
    }
}
