package dev.sayso.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.article.Span;
import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Source;
import dev.sayso.organization.Doubt;
import dev.sayso.organization.Mention;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads organizations and attributions of a record. */
final class AnnotationReader {
    private AnnotationReader() {}

    static List<Organization> organizations(JsonNode nodes) {
        List<Organization> organizations = new ArrayList<>();
        nodes.forEach(node -> organizations.add(organization(node)));
        return organizations;
    }

    private static Organization organization(JsonNode node) {
        List<String> variants = new ArrayList<>();
        node.path("variants").forEach(variant -> variants.add(variant.asText()));
        List<Mention> mentions = new ArrayList<>();
        node.path("mentions")
                .forEach(
                        m ->
                                mentions.add(
                                        new Mention(
                                                RecordReader.span(m), m.path("text").asText())));
        Optional<Doubt> doubt = RecordReader.text(node, "doubt").flatMap(IdentityJson::doubt);
        return new Organization(
                new OrganizationId(node.path("id").asText()),
                node.path("name").asText(),
                RecordReader.text(node, "acronym"),
                variants,
                OrganizationType.labelled(node.path("type").asText())
                        .orElse(OrganizationType.UNKNOWN),
                node.path("cited").asBoolean(),
                doubt,
                mentions);
    }

    static List<Attribution> attributions(JsonNode nodes) {
        List<Attribution> attributions = new ArrayList<>();
        nodes.forEach(
                node ->
                        attributions.add(
                                new Attribution(
                                        source(node.path("source")),
                                        node.path("cue").isObject()
                                                ? Optional.of(RecordReader.span(node.path("cue")))
                                                : Optional.empty(),
                                        RecordReader.span(node.path("content")))));
        return attributions;
    }

    private static Source source(JsonNode node) {
        if (!node.isObject()) {
            return new Source.OwnVoice();
        }
        Span span = RecordReader.span(node);
        Optional<OrganizationId> organization =
                RecordReader.text(node, "organization").map(OrganizationId::new);
        return switch (node.path("type").asText()) {
            case "institute" -> new Source.Institute(span, organization.orElseThrow());
            case "person" -> new Source.Person(span, organization);
            default -> new Source.Unnamed(span);
        };
    }
}
