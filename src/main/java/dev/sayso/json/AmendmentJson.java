package dev.sayso.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.article.Amendment;
import dev.sayso.article.Field;
import dev.sayso.article.FieldText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person wants to be otherwise, as JSON: {@code
 * {"title":"…","outlet":null,"undo":["date"]}}. Null and an empty text say that the outlet does not
 * say; authors may be a list.
 */
public final class AmendmentJson {
    private static final String UNDO = "undo";

    /** What was sent. */
    public sealed interface Sent {
        record Understood(Amendment amendment) implements Sent {}

        /**
         * It cannot be meant.
         *
         * @param detail a sentence for the person
         */
        record Mistaken(String detail) implements Sent {}
    }

    private AmendmentJson() {}

    public static ObjectNode write(Amendment amendment) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        amendment
                .inOrder()
                .forEach((field, text) -> node.put(FieldText.name(field), text.orElse(null)));
        ArrayNode undo = node.putArray(UNDO);
        amendment.undone().stream().sorted().map(FieldText::name).forEach(undo::add);
        return node;
    }

    public static Sent read(JsonNode node) {
        if (!node.isObject() || node.isEmpty()) {
            return new Sent.Mistaken(
                    "Send a JSON object with the fields to correct, as in {\"title\":\"…\"}.");
        }
        Map<Field, Optional<String>> set = new EnumMap<>(Field.class);
        Set<Field> undone = EnumSet.noneOf(Field.class);
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            Optional<String> mistake =
                    entry.getKey().equals(UNDO)
                            ? undo(entry.getValue(), undone)
                            : set(entry.getKey(), entry.getValue(), set);
            if (mistake.isPresent()) {
                return new Sent.Mistaken(mistake.get());
            }
        }
        return new Sent.Understood(new Amendment(set, undone));
    }

    private static Optional<String> undo(JsonNode names, Set<Field> undone) {
        if (!names.isArray()) {
            return Optional.of("undo is a list of fields, as in [\"title\"].");
        }
        for (JsonNode name : names) {
            Optional<Field> field = FieldText.named(name.asText());
            if (field.isEmpty()) {
                return Optional.of(unknown(name.asText()));
            }
            undone.add(field.get());
        }
        return Optional.empty();
    }

    private static Optional<String> set(
            String name, JsonNode value, Map<Field, Optional<String>> set) {
        Optional<Field> field = FieldText.named(name);
        if (field.isEmpty()) {
            return Optional.of(unknown(name));
        }
        Optional<String> text = text(value);
        if (text.isEmpty()) {
            return Optional.of("The value of " + name + " has to be a text or null.");
        }
        Optional<String> mistake = FieldText.mistake(field.get(), text.get());
        if (mistake.isEmpty()) {
            set.put(field.get(), FieldText.tidied(field.get(), text.get()));
        }
        return mistake;
    }

    private static Optional<String> text(JsonNode value) {
        if (value.isNull()) {
            return Optional.of("");
        }
        if (value.isArray()) {
            List<String> names = new ArrayList<>();
            value.forEach(name -> names.add(name.asText()));
            return Optional.of(String.join(";", names));
        }
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    private static String unknown(String name) {
        return "There is no field “" + name + "”; the fields are " + FieldText.names() + ".";
    }
}
