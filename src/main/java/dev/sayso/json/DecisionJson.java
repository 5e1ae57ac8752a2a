package dev.sayso.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.DecisionOutcome;
import dev.sayso.archive.OrganizationRequest;
import dev.sayso.organization.OrganizationId;
import dev.sayso.resolution.Decision;
import dev.sayso.resolution.Established;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes decisions about organizations, requests for them and what became of those. */
public final class DecisionJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DecisionJson() {}

    /** One line of the log. */
    public static ObjectNode write(Decision.Entry entry) {
        ObjectNode node =
                NODES.objectNode()
                        .put("number", entry.number())
                        .put("when", entry.when().toString());
        switch (entry.decision()) {
            case Decision.Merge(var kept, var joined) ->
                    node.put("decision", "merge")
                            .put("kept", kept.value())
                            .put("joined", joined.value());
            case Decision.Split(var from, var variants, var apart) -> {
                node.put("decision", "split").put("from", from.value());
                variants.forEach(node.putArray("variants")::add);
                node.put("apart", apart.value());
            }
            case Decision.Rename(var organization, var heading) ->
                    node.put("decision", "rename")
                            .put("organization", organization.value())
                            .put("heading", heading);
            case Decision.NotSame(var one, var other) ->
                    node.put("decision", "not-same")
                            .put("one", one.value())
                            .put("other", other.value());
            case Decision.Undo(int number) -> node.put("decision", "undo").put("undone", number);
        }
        return node.put("summary", entry.summary());
    }

    /** Reads a line of the log; nothing where it cannot be used. */
    public static Optional<Decision.Entry> entry(JsonNode node) {
        try {
            int number = node.path("number").asInt();
            Instant when = Instant.parse(node.path("when").asText());
            String summary = node.path("summary").asText();
            return number < 1
                    ? Optional.empty()
                    : decision(node).map(d -> new Decision.Entry(number, when, d, summary));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Decision> decision(JsonNode node) {
        return switch (node.path("decision").asText()) {
            case "merge" -> Optional.of(new Decision.Merge(id(node, "kept"), id(node, "joined")));
            case "split" ->
                    Optional.of(
                            new Decision.Split(
                                    id(node, "from"),
                                    texts(node.path("variants")),
                                    id(node, "apart")));
            case "rename" ->
                    Optional.of(
                            new Decision.Rename(
                                    id(node, "organization"), node.path("heading").asText()));
            case "not-same" ->
                    Optional.of(new Decision.NotSame(id(node, "one"), id(node, "other")));
            case "undo" -> Optional.of(new Decision.Undo(node.path("undone").asInt()));
            default -> Optional.empty();
        };
    }

    private static OrganizationId id(JsonNode node, String field) {
        return new OrganizationId(node.path(field).asText());
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    /** A request: {@code {"decision":"merge","names":["A","B"]}}. */
    public static ObjectNode write(OrganizationRequest request) {
        ObjectNode node = NODES.objectNode().put("decision", request.kind().label());
        request.words().forEach(node.putArray("names")::add);
        return node;
    }

    /** Reads a request; nothing where no such decision exists. */
    public static Optional<OrganizationRequest> request(JsonNode node) {
        return OrganizationRequest.Kind.labelled(node.path("decision").asText())
                .map(kind -> new OrganizationRequest(kind, texts(node.path("names"))));
    }

    /** What became of a request. */
    public static ObjectNode write(DecisionOutcome outcome) {
        return switch (outcome) {
            case DecisionOutcome.Decided(var entry, int articles) ->
                    write(entry).put("articles", articles);
            case DecisionOutcome.Ambiguous(String name, var meanings) -> {
                ObjectNode node = NODES.objectNode().put("ambiguous", name);
                ArrayNode all = node.putArray("meanings");
                meanings.forEach(one -> all.add(EstablishedJson.write(one)));
                yield node;
            }
            case DecisionOutcome.Refused(String message) ->
                    NODES.objectNode().put("refused", message);
        };
    }

    /**
     * Reads back what became of a request.
     *
     * @throws IllegalArgumentException when it was not written by {@link #write(DecisionOutcome)}
     */
    public static DecisionOutcome outcome(JsonNode node) {
        if (node.has("refused")) {
            return new DecisionOutcome.Refused(node.path("refused").asText());
        }
        if (node.has("ambiguous")) {
            List<Established> meanings = new ArrayList<>();
            node.path("meanings").forEach(one -> meanings.add(EstablishedJson.read(one)));
            return new DecisionOutcome.Ambiguous(node.path("ambiguous").asText(), meanings);
        }
        return new DecisionOutcome.Decided(
                entry(node).orElseThrow(() -> new IllegalArgumentException("no such outcome")),
                node.path("articles").asInt());
    }
}
