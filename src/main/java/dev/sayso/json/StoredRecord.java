package dev.sayso.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.article.Span;
import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.Identity;
import dev.sayso.organization.OrganizationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The record as an archive stores it: what the article alone says, the acronyms it explains, and
 * beside them what the archive holds its organizations to be. What people are shown is {@link
 * ArticleJson}.
 */
public final class StoredRecord {
    private StoredRecord() {}

    public static ObjectNode write(AnnotatedArticle annotated) {
        ObjectNode node = ArticleJson.write(annotated.identified(Map.of()));
        ArrayNode acronyms = node.putArray("acronyms");
        for (AcronymDefinition definition : annotated.reading().acronyms()) {
            acronyms.addArray()
                    .add(definition.acronym())
                    .add(definition.name())
                    .add(definition.acronymSpan().start())
                    .add(definition.acronymSpan().end())
                    .add(definition.nameSpan().start())
                    .add(definition.nameSpan().end());
        }
        ObjectNode identities = node.putObject("identities");
        annotated
                .identities()
                .forEach(
                        (id, identity) -> identities.set(id.value(), IdentityJson.write(identity)));
        return node;
    }

    /**
     * Reads back what {@link #write} wrote; only the quantities are lost, which no archive needs.
     *
     * @throws IllegalArgumentException when the record was not written by {@link #write}
     */
    public static AnnotatedArticle read(JsonNode record) {
        AnnotatedArticle alone = RecordReader.read(record);
        Annotations read = alone.reading();
        List<AcronymDefinition> acronyms = new ArrayList<>();
        for (JsonNode node : record.path("acronyms")) {
            acronyms.add(
                    new AcronymDefinition(
                            node.path(0).asText(),
                            node.path(1).asText(),
                            new Span(node.path(2).asInt(), node.path(3).asInt()),
                            new Span(node.path(4).asInt(), node.path(5).asInt())));
        }
        Map<OrganizationId, Identity> identities = new HashMap<>();
        record.path("identities")
                .properties()
                .forEach(
                        entry ->
                                identities.put(
                                        new OrganizationId(entry.getKey()),
                                        IdentityJson.identity(entry.getValue())));
        return new AnnotatedArticle(
                alone.article(),
                new Annotations(
                        acronyms,
                        read.organizations(),
                        read.attributions(),
                        read.quantities(),
                        read.statistics(),
                        read.extent()),
                identities);
    }
}
