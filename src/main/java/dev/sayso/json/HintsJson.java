package dev.sayso.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.article.Field;
import dev.sayso.article.Origin;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Hints as they are kept beside the corpus and handed from one process to another. */
public final class HintsJson {
    private HintsJson() {}

    /** Adds what the hints say to an object that may say more. */
    public static void write(Hints hints, ObjectNode object) {
        object.put("outlet", hints.outlet().orElse(null));
        object.put("author", hints.author().orElse(null));
        object.put("date", hints.published().map(LocalDate::toString).orElse(null));
        if (!hints.columns().isEmpty()) {
            ObjectNode columns = object.putObject("columns");
            new EnumMap<>(hints.columns())
                    .forEach((field, column) -> columns.put(field.label(), column));
        }
        if (hints.ocr()) {
            object.put("ocr", true);
        }
        hints.origin().ifPresent(origin -> write(origin, object.putObject("origin")));
    }

    private static void write(Origin origin, ObjectNode object) {
        object.put("requested", origin.requested())
                .put("url", origin.url())
                .put("charset", origin.charset().orElse(null));
    }

    /**
     * Reads what {@link #write} has written; what is missing, or not understood, is no hint.
     *
     * @throws java.time.format.DateTimeParseException when the date is none
     */
    public static Hints read(JsonNode object) {
        return new Hints(
                text(object, "outlet"),
                text(object, "author"),
                text(object, "date").map(LocalDate::parse),
                columns(object.path("columns")),
                object.path("ocr").asBoolean(),
                origin(object.path("origin")));
    }

    private static Optional<Origin> origin(JsonNode object) {
        return text(object, "url")
                .map(
                        url ->
                                new Origin(
                                        text(object, "requested").orElse(url),
                                        url,
                                        text(object, "charset")));
    }

    private static Map<Field, String> columns(JsonNode object) {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        Arrays.stream(Field.values())
                .forEach(
                        field ->
                                text(object, field.label())
                                        .ifPresent(column -> columns.put(field, column)));
        return columns;
    }

    private static Optional<String> text(JsonNode object, String key) {
        return object.path(key).isTextual()
                ? Optional.of(object.path(key).asText())
                : Optional.empty();
    }
}
