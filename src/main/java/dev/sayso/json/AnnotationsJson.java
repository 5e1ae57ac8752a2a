package dev.sayso.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.annotation.Annotations;
import dev.sayso.article.Span;
import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Source;
import dev.sayso.attribution.SourceType;
import dev.sayso.organization.Doubt;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.statistic.Quantity;

/**
 * Writes organizations, attributions, quantities and acronyms; statistics are written by {@link
 * StatisticJson}.
 */
public final class AnnotationsJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnnotationsJson() {}

    /** One line of {@code annotate}. */
    public static ObjectNode write(String id, String text, Annotations annotations) {
        ObjectNode node = NODES.objectNode().put("id", id);
        ArrayNode acronyms = node.putArray("acronyms");
        annotations
                .acronyms()
                .forEach(a -> acronyms.addObject().put("short", a.acronym()).put("long", a.name()));
        ArrayNode organizations = node.putArray("organizations");
        annotations.organizations().forEach(o -> organizations.add(organization(o)));
        ArrayNode quantities = node.putArray("quantities");
        annotations.quantities().forEach(q -> quantities.add(quantity(q)));
        ArrayNode statistics = node.putArray("statistics");
        annotations.statistics().forEach(s -> statistics.add(StatisticJson.write(s)));
        ArrayNode attributions = node.putArray("attributions");
        annotations.attributions().forEach(a -> attributions.add(attribution(text, a)));
        return node;
    }

    /** The annotations' part of an article record. */
    static void writeInto(ObjectNode node, String text, Annotations annotations) {
        ArrayNode organizations = node.putArray("organizations");
        annotations.organizations().forEach(o -> organizations.add(organization(o)));
        ArrayNode attributions = node.putArray("attributions");
        annotations.attributions().forEach(a -> attributions.add(attribution(text, a)));
        ArrayNode statistics = node.putArray("statistics");
        annotations.statistics().forEach(s -> statistics.add(StatisticJson.write(s)));
    }

    static ObjectNode organization(Organization organization) {
        ObjectNode node = NODES.objectNode();
        node.put("id", organization.id().value());
        node.put("name", organization.name());
        node.put("acronym", organization.acronym().orElse(null));
        ArrayNode variants = node.putArray("variants");
        organization.variants().forEach(variants::add);
        node.put("type", organization.type().label());
        node.put("cited", organization.cited());
        node.put("doubt", organization.doubt().map(Doubt::label).orElse(null));
        ArrayNode mentions = node.putArray("mentions");
        organization
                .mentions()
                .forEach(
                        m -> {
                            ObjectNode mention = span(m.span());
                            mention.put("text", m.text());
                            mentions.add(mention);
                        });
        return node;
    }

    private static ObjectNode attribution(String text, Attribution attribution) {
        ObjectNode node = NODES.objectNode();
        node.set("source", source(text, attribution.source()));
        node.set("cue", attribution.cue().map(cue -> quoted(text, cue)).orElse(null));
        node.set("content", span(attribution.content()));
        return node;
    }

    private static @org.jspecify.annotations.Nullable ObjectNode source(
            String text, Source source) {
        SourceType type =
                switch (source) {
                    case Source.Institute i -> SourceType.INSTITUTE;
                    case Source.Person p -> SourceType.PERSON;
                    case Source.Unnamed u -> SourceType.UNNAMED;
                    case Source.OwnVoice o -> null;
                };
        if (type == null) {
            return null;
        }
        ObjectNode node = quoted(text, source.where().orElseThrow());
        node.put("organization", source.credited().map(OrganizationId::value).orElse(null));
        return node.put("type", type.label());
    }

    private static ObjectNode quantity(Quantity quantity) {
        ObjectNode node = span(quantity.span());
        node.put("text", quantity.text());
        StatisticJson.writeAmount(node, quantity.amount());
        node.put("direction", quantity.direction().label());
        node.put("statistic", quantity.isStatistic());
        node.put("why", quantity.notStatistic().orElse(null));
        return node;
    }

    private static ObjectNode quoted(String text, Span span) {
        return NODES.objectNode()
                .put("text", span.of(text))
                .put("start", span.start())
                .put("end", span.end());
    }

    private static ObjectNode span(Span span) {
        return NODES.objectNode().put("start", span.start()).put("end", span.end());
    }
}
