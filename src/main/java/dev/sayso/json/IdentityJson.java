package dev.sayso.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sayso.organization.Doubt;
import dev.sayso.organization.Identity;
import dev.sayso.organization.NameReading;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationType;
import dev.sayso.resolution.NameFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes what an index keeps about names, and reads it back: arrays without field names, because
 * there are many of them. No part of the interface.
 */
public final class IdentityJson {
    private IdentityJson() {}

    static ArrayNode write(Identity identity) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(identity.id().value())
                .add(identity.heading())
                .add(identity.acronym().orElse(null))
                .add(identity.type().label())
                .add(identity.doubt().map(Doubt::label).orElse(null));
    }

    static Identity identity(JsonNode node) {
        return new Identity(
                new OrganizationId(node.path(0).asText()),
                node.path(1).asText(),
                text(node.path(2)),
                OrganizationType.labelled(node.path(3).asText()).orElse(OrganizationType.UNKNOWN),
                text(node.path(4)).flatMap(IdentityJson::doubt));
    }

    static Optional<Doubt> doubt(String label) {
        return Arrays.stream(Doubt.values()).filter(d -> d.label().equals(label)).findFirst();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    /**
     * A reading, and what it is held to mean where that is something else. Equal ones print alike.
     */
    public static ArrayNode write(NameReading reading, Optional<Identity> identity) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode().add(write(reading.asRead()));
        ArrayNode forms = node.addArray();
        reading.forms().forEach(forms::add);
        node.add(reading.defined().orElse(null)).add(reading.cited());
        return identity.isPresent() ? node.add(write(identity.get())) : node.addNull();
    }

    /** Reads what the other method wrote. */
    public static NameFacts.Read fact(JsonNode node, int articles) {
        List<String> forms = new ArrayList<>();
        node.path(1).forEach(form -> forms.add(form.asText()));
        return new NameFacts.Read(
                new NameReading(
                        identity(node.path(0)),
                        forms,
                        text(node.path(2)),
                        node.path(3).asBoolean()),
                node.path(4).isArray() ? Optional.of(identity(node.path(4))) : Optional.empty(),
                articles);
    }

    /** An organization in a piece of an outlet. */
    public static ArrayNode write(String outlet, NameReading reading) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(outlet)
                .add(reading.own().value())
                .add(reading.defined().orElse(null));
    }

    /** Reads what the other method wrote. */
    public static NameFacts.InOutlet inOutlet(JsonNode node, int articles) {
        return new NameFacts.InOutlet(
                node.path(0).asText(),
                new OrganizationId(node.path(1).asText()),
                text(node.path(2)),
                articles);
    }
}
