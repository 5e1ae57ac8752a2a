package dev.sayso.ingest.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a row of a JSON object: {@code {"source":{"name":"…"}}} has a column source.name. */
final class JsonValues {
    private static final int DEEPEST = 4;
    private static final ObjectMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(100)
                                                    .maxStringLength(Integer.MAX_VALUE)
                                                    .build())
                                    .build())
                    // as Python writes them
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .build();

    private JsonValues() {}

    /**
     * The row that an object gives.
     *
     * @param line the line on which it begins
     */
    static Row row(String json, long line) {
        JsonNode object;
        try {
            object = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            return new Row.Damaged(
                    new Trouble(Reason.CORRUPT, "Line %d is not JSON.".formatted(line)));
        }
        if (!object.isObject()) {
            return new Row.Damaged(
                    new Trouble(Reason.CORRUPT, "Line %d holds no object.".formatted(line)));
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        add("", object, values, 0);
        return new Row.Whole(line, values);
    }

    private static void add(
            String name, JsonNode node, Map<String, List<String>> values, int depth) {
        Optional<String> sections = sections(node);
        if (sections.isPresent()) {
            values.put(name, List.of(sections.get()));
        }
        if (node.isObject() && depth < DEEPEST) {
            node.properties()
                    .forEach(
                            entry ->
                                    add(
                                            inner(name, entry.getKey()),
                                            entry.getValue(),
                                            values,
                                            depth + 1));
        } else if (sections.isEmpty()) {
            List<String> texts = texts(node);
            if (!texts.isEmpty()) {
                values.put(name, texts);
            }
        }
    }

    /** {"$date": …}, as databases write a value with its type, is the value. */
    private static String inner(String name, String key) {
        return name.isEmpty() ? key : key.startsWith("$") ? name : name + "." + key;
    }

    /** The words of a value, or of each member of a list; of an object in a list its name. */
    private static List<String> texts(JsonNode node) {
        if (node.isValueNode()) {
            return node.isNull() || node.asText().isBlank() ? List.of() : List.of(node.asText());
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode member : node) {
            JsonNode named = member.isObject() ? member.path("name") : member;
            if (named.isValueNode() && !named.isNull() && !named.asText().isBlank()) {
                texts.add(named.asText());
            }
        }
        return texts;
    }

    /** A body in sections, each with a headline and paragraphs, as one text. */
    private static Optional<String> sections(JsonNode node) {
        JsonNode sections = node.path("sections");
        if (!sections.isArray()) {
            return Optional.empty();
        }
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode section : sections) {
            paragraphs.addAll(texts(section.path("headline")));
            paragraphs.addAll(texts(section.path("paragraphs")));
        }
        return Optional.of(String.join("\n\n", paragraphs));
    }
}
