package dev.sayso.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationType;
import dev.sayso.resolution.Established;
import dev.sayso.resolution.Suggestion;
import java.util.ArrayList;
import java.util.List;

/** Writes organizations as the archive knows them, and reads them back. */
public final class EstablishedJson {
    private EstablishedJson() {}

    /** Everything about one organization but how many articles name it. */
    public static ObjectNode write(Established one) {
        ObjectNode node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", one.id().value())
                        .put("heading", one.heading())
                        .put("acronym", one.acronym().orElse(null))
                        .put("type", one.type().label())
                        .put("country", one.country().orElse(null));
        ArrayNode variants = node.putArray("variants");
        one.variants()
                .forEach(
                        v ->
                                variants.addObject()
                                        .put("name", v.name())
                                        .put("articles", v.articles()));
        ArrayNode members = node.putArray("ids");
        one.members().forEach(member -> members.add(member.value()));
        one.doubts().forEach(node.putArray("doubts")::add);
        one.reasons().forEach(node.putArray("reasons")::add);
        return node;
    }

    /** The same with the numbers of articles that mention and that cite it. */
    public static ObjectNode write(Established one, long mentioning, long citing) {
        return write(one).put("mentioning", mentioning).put("citing", citing);
    }

    /** Two organizations that may be the same. */
    public static ObjectNode write(Suggestion suggestion) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("one", brief(suggestion.one()));
        node.set("other", brief(suggestion.other()));
        return node.put("evidence", suggestion.evidence());
    }

    private static ObjectNode brief(Established one) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", one.id().value())
                .put("heading", one.heading())
                .put("acronym", one.acronym().orElse(null));
    }

    /** Reads what {@link #write(Established)} wrote. */
    public static Established read(JsonNode node) {
        List<Established.Variant> variants = new ArrayList<>();
        node.path("variants")
                .forEach(
                        v ->
                                variants.add(
                                        new Established.Variant(
                                                v.path("name").asText(),
                                                v.path("articles").asInt())));
        List<OrganizationId> members = new ArrayList<>();
        node.path("ids").forEach(id -> members.add(new OrganizationId(id.asText())));
        return new Established(
                new OrganizationId(node.path("id").asText()),
                node.path("heading").asText(),
                Json.text(node, "acronym"),
                OrganizationType.labelled(node.path("type").asText())
                        .orElse(OrganizationType.UNKNOWN),
                Json.text(node, "country"),
                variants,
                members,
                texts(node.path("doubts")),
                texts(node.path("reasons")));
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
