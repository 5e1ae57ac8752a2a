package dev.sayso.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Archive;
import dev.sayso.archive.CitingPage;
import dev.sayso.archive.CitingPage.Citing;
import dev.sayso.archive.InstituteProfile;
import dev.sayso.archive.Institutes;
import dev.sayso.archive.Institutes.Order;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.Naming;
import dev.sayso.archive.OrganizationNaming;
import dev.sayso.archive.Roster;
import dev.sayso.archive.StatisticPage;
import dev.sayso.export.Csv;
import dev.sayso.export.InstituteCsv;
import dev.sayso.json.InstituteJson;
import dev.sayso.json.Json;
import dev.sayso.json.LedgerRowJson;
import dev.sayso.organization.OrganizationId;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.CitationQuestion;
import dev.sayso.web.question.Question;
import dev.sayso.web.question.QuestionReader;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code /api/v1/institutes}: who is cited, by whom and for what. An institute is named by its id,
 * an id it had before, or any of its names.
 */
public final class InstituteApi {
    private static final int AT_ONCE = 500;
    private static final int MATCHING = 100;
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String JSON_LINES = "application/x-ndjson";

    private final Archive archive;
    private final Institutes institutes;
    private final SearchGate gate;

    public InstituteApi(Archive archive, SearchGate gate) {
        this.archive = archive;
        this.institutes = archive.institutes();
        this.gate = gate;
    }

    /** Those that are cited, by most articles first; {@code q} is a part of a name. */
    public void list(Context context) throws IOException {
        Question question = QuestionReader.read(context.queryParamMap());
        switch (format(context)) {
            case JSON -> page(context, question);
            case CSV ->
                    Download.send(
                            context,
                            "institutes.csv",
                            CSV,
                            Stream.concat(
                                    Stream.of(InstituteCsv.header()),
                                    all(question).map(InstituteCsv::row)));
            case JSONL ->
                    Download.send(
                            context,
                            "institutes.jsonl",
                            JSON_LINES,
                            all(question)
                                    .map(entry -> Json.print(InstituteJson.write(entry)) + "\n"));
        }
    }

    private void page(Context context, Question question) throws IOException {
        Roster roster =
                gate.run(
                        () ->
                                part(
                                        question,
                                        (question.page() - 1) * question.size(),
                                        question.size()));
        ObjectNode node =
                numbers(roster.total(), question.page(), question.size(), roster.partial());
        ArrayNode all = node.putArray("institutes");
        roster.entries().forEach(entry -> all.add(InstituteJson.write(entry)));
        Answers.json(context, node, roster.partial());
    }

    private static ObjectNode numbers(long total, int page, int size, boolean partial) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("total", total)
                .put("page", page)
                .put("size", size)
                .put("partial", partial);
    }

    private Roster part(Question question, int skip, int limit) throws IOException {
        return institutes.roster(Order.CITED, question.nameWords(), skip, limit);
    }

    private Stream<Roster.Entry> all(Question question) {
        return Parts.of(
                AT_ONCE,
                skip -> {
                    Roster roster = gate.run(() -> part(question, skip, AT_ONCE));
                    return new Parts.Portion<>(roster.entries(), roster.partial());
                });
    }

    /**
     * All about one, with a page of its statistics; in other formats than JSON all of its
     * statistics and nothing else.
     */
    public void one(Context context) throws IOException {
        KnownOrganization known = meant(context);
        OrganizationId id = known.organization().id();
        InstituteProfile profile =
                gate.run(() -> institutes.profile(id)).orElseThrow(() -> uncited(known));
        switch (format(context)) {
            case JSON -> {
                Question question = QuestionReader.read(context.queryParamMap());
                int skip = (question.page() - 1) * question.size();
                StatisticPage credited =
                        gate.run(() -> institutes.credited(id, skip, question.size()));
                StatisticPage elsewhere = gate.run(() -> institutes.elsewhere(id, MATCHING));
                ObjectNode node = InstituteJson.write(known, profile, credited, elsewhere);
                Answers.json(context, node, node.path("partial").asBoolean());
            }
            case CSV ->
                    Download.send(
                            context,
                            id + ".csv",
                            CSV,
                            Stream.concat(Stream.of(Csv.ledgerHeader()), rows(id).map(Csv::row)));
            case JSONL ->
                    Download.send(
                            context,
                            id + ".jsonl",
                            JSON_LINES,
                            rows(id).map(row -> Json.print(LedgerRowJson.write(row)) + "\n"));
        }
    }

    private Stream<LedgerRow> rows(OrganizationId id) {
        return Parts.of(
                AT_ONCE,
                skip -> {
                    StatisticPage page = gate.run(() -> institutes.credited(id, skip, AT_ONCE));
                    return new Parts.Portion<>(page.rows(), page.partial());
                });
    }

    /** The articles that cite it, with their sentences; {@code verb outlet author year cites}. */
    public void citations(Context context) throws IOException {
        KnownOrganization known = meant(context);
        OrganizationId id = known.organization().id();
        CitationQuestion question = CitationQuestion.of(context.queryParamMap());
        switch (format(context)) {
            case JSON -> {
                int skip = (question.page() - 1) * question.size();
                CitingPage found =
                        gate.run(
                                () ->
                                        institutes.citing(
                                                id, question.request(skip, question.size())));
                ObjectNode node =
                        numbers(found.total(), question.page(), question.size(), found.partial());
                ArrayNode articles = node.putArray("articles");
                found.articles().forEach(citing -> articles.add(InstituteJson.write(citing)));
                Answers.json(context, node, found.partial());
            }
            case CSV ->
                    Download.send(
                            context,
                            id + "-citations.csv",
                            CSV,
                            Stream.concat(
                                    Stream.of(InstituteCsv.citationHeader()),
                                    citing(id, question).flatMap(InstituteCsv::rows)));
            case JSONL ->
                    Download.send(
                            context,
                            id + "-citations.jsonl",
                            JSON_LINES,
                            citing(id, question)
                                    .map(one -> Json.print(InstituteJson.write(one)) + "\n"));
        }
    }

    private Stream<Citing> citing(OrganizationId id, CitationQuestion question) {
        return Parts.of(
                AT_ONCE,
                skip -> {
                    CitingPage page =
                            gate.run(() -> institutes.citing(id, question.request(skip, AT_ONCE)));
                    return new Parts.Portion<>(page.articles(), page.partial());
                });
    }

    private KnownOrganization meant(Context context) throws IOException {
        String name = context.pathParam("slug");
        return switch (gate.run(() -> OrganizationNaming.of(archive, name))) {
            case Naming.Itself(KnownOrganization known) -> known;
            case Naming.AlsoNamed(KnownOrganization known) -> known;
            case Naming.Several(var meanings) ->
                    throw Problem.of(
                            409,
                            "The name means several",
                            "Ask for one of them by its id: "
                                    + meanings.stream()
                                            .map(one -> one.organization().id().value())
                                            .collect(Collectors.joining(", "))
                                    + ".");
            case Naming.Nobody() ->
                    throw Problem.of(
                            404,
                            "No such institute",
                            "No organization goes by this name or id here; /api/v1/institutes?q= looks for a part of a name.");
        };
    }

    private static Problem uncited(KnownOrganization known) {
        return Problem.of(
                404,
                "Nobody cites it",
                known.organization().heading()
                        + " is mentioned and never cited; /api/v1/organizations/"
                        + known.organization().id()
                        + " says what is known of it.");
    }

    private enum Format {
        JSON,
        CSV,
        JSONL
    }

    private static Format format(Context context) {
        return switch (Optional.ofNullable(context.queryParam("format")).orElse("json")) {
            case "json" -> Format.JSON;
            case "csv" -> Format.CSV;
            case "jsonl" -> Format.JSONL;
            default -> throw Problem.badRequest("The parameter format is json, jsonl or csv.");
        };
    }
}
