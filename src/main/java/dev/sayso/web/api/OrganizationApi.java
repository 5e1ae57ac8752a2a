package dev.sayso.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Archive;
import dev.sayso.archive.DecisionOutcome;
import dev.sayso.archive.Institutes.Order;
import dev.sayso.archive.Intake;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.archive.OrganizationRequest;
import dev.sayso.archive.Roster;
import dev.sayso.json.DecisionJson;
import dev.sayso.json.EstablishedJson;
import dev.sayso.json.Json;
import dev.sayso.resolution.Suggestion;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.Question;
import dev.sayso.web.question.QuestionReader;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code /api/v1/organizations}: the organizations of the archive, and decisions about them. */
public final class OrganizationApi {
    private final Archive archive;
    private final Intake intake;
    private final OrganizationRecords records;
    private final SearchGate gate;

    public OrganizationApi(
            Archive archive, Intake intake, OrganizationRecords records, SearchGate gate) {
        this.archive = archive;
        this.intake = intake;
        this.records = records;
        this.gate = gate;
    }

    /** Those whose names hold the words of {@code q}, in most articles first; paged. */
    public void list(Context context) throws IOException {
        Question question = QuestionReader.read(context.queryParamMap());
        int skip = (question.page() - 1) * question.size();
        Roster found =
                gate.run(
                        () ->
                                archive.institutes()
                                        .roster(
                                                Order.MENTIONED,
                                                question.nameWords(),
                                                skip,
                                                question.size()));
        ObjectNode node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("total", found.total())
                        .put("page", question.page())
                        .put("size", question.size())
                        .put("partial", found.partial());
        ArrayNode organizations = node.putArray("organizations");
        found.entries().forEach(entry -> organizations.add(write(entry.known())));
        Answers.json(context, node, found.partial());
    }

    private static ObjectNode write(KnownOrganization known) {
        return EstablishedJson.write(known.organization(), known.mentioning(), known.citing());
    }

    /** The one of this id or name; where the name means several, all of them. */
    public void one(Context context) throws IOException {
        String name = context.pathParam("name");
        List<KnownOrganization> named = gate.run(() -> archive.organizations(name));
        Optional<KnownOrganization> exact =
                named.stream()
                        .filter(known -> known.organization().id().value().equals(name))
                        .findFirst();
        if (named.isEmpty()) {
            throw Problem.of(
                    404,
                    "No such organization",
                    "No organization goes by this name or id here; /api/v1/organizations lists those there are.");
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode organizations = node.putArray("organizations");
        exact.map(List::of).orElse(named).forEach(known -> organizations.add(write(known)));
        Answers.json(context, node);
    }

    /** What may be the same; paged. */
    public void suggestions(Context context) throws IOException {
        Question question = QuestionReader.read(context.queryParamMap());
        List<Suggestion> all = gate.run(records::suggestions);
        ObjectNode node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("total", all.size())
                        .put("page", question.page())
                        .put("size", question.size());
        ArrayNode suggestions = node.putArray("suggestions");
        all.stream()
                .skip((question.page() - 1L) * question.size())
                .limit(question.size())
                .forEach(suggestion -> suggestions.add(EstablishedJson.write(suggestion)));
        Answers.json(context, node);
    }

    /**
     * Decides: {@code {"decision":"merge|split|rename|not-same|undo","names":[…]}}. Status 200 with
     * the decision, 409 with the meanings when a name means several, 422 when it cannot be.
     */
    public void decide(Context context) throws IOException {
        DecisionOutcome outcome = intake.decide(request(context));
        int status =
                switch (outcome) {
                    case DecisionOutcome.Decided decided -> 200;
                    case DecisionOutcome.Ambiguous ambiguous -> 409;
                    case DecisionOutcome.Refused(String message) ->
                            throw Problem.of(422, "Nothing was decided", message);
                };
        context.status(status)
                .contentType("application/json; charset=utf-8")
                .result(Json.print(DecisionJson.write(outcome)).getBytes(StandardCharsets.UTF_8));
    }

    private static OrganizationRequest request(Context context) {
        JsonNode sent;
        try {
            sent = Json.parse(context.body());
        } catch (JsonProcessingException e) {
            throw Problem.badRequest("The request is not JSON.");
        }
        return DecisionJson.request(sent)
                .orElseThrow(
                        () ->
                                Problem.badRequest(
                                        "The decision is merge, split, rename, not-same or undo."));
    }
}
