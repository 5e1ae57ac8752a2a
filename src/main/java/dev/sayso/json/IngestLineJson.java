package dev.sayso.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.archive.Change;
import dev.sayso.archive.IngestLine;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Reason;
import java.util.Locale;

/**
 * Writes and reads a line of {@code ingest --json}; the order of its keys is part of the interface.
 */
public final class IngestLineJson {
    private IngestLineJson() {}

    /** A piece that was not analysed in full says so in one key more. */
    public static ObjectNode write(IngestLine line) {
        ObjectNode node = withoutChange(line);
        line.change().ifPresent(change -> put(node, change));
        return analysed(node, line);
    }

    /** As {@code sync --json} prints it: always with the change, null where nothing changed. */
    public static ObjectNode writeSynced(IngestLine line) {
        ObjectNode node = withoutChange(line).putNull("change");
        line.change().ifPresent(change -> put(node, change));
        return analysed(node, line);
    }

    private static ObjectNode analysed(ObjectNode node, IngestLine line) {
        return line.extent() == AnalysisExtent.FULL
                ? node
                : node.put("analysis", line.extent().label());
    }

    private static void put(ObjectNode node, Change change) {
        node.put("change", change.label());
        if (change instanceof Change.Moved(String from)) {
            node.put("from", from);
        }
    }

    private static ObjectNode withoutChange(IngestLine line) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", line.id().map(ArticleId::value).orElse(null))
                .put("path", line.path())
                .put("part", line.part())
                .put("status", line.outcome().label())
                .put("reason", line.reason().map(Reason::name).orElse(null))
                .put("detail", line.detail().orElse(null));
    }

    public static IngestLine read(JsonNode node) {
        return new IngestLine(
                Json.text(node, "id").map(ArticleId::new),
                node.path("path").asText(),
                node.path("part").asInt(1),
                IngestLine.Outcome.valueOf(node.path("status").asText().toUpperCase(Locale.ROOT)),
                Json.text(node, "reason").map(Reason::valueOf),
                Json.text(node, "detail"),
                Json.text(node, "change").map(label -> change(label, node)),
                AnalysisExtent.labelled(node.path("analysis").asText())
                        .orElse(AnalysisExtent.FULL));
    }

    private static Change change(String label, JsonNode node) {
        return switch (label) {
            case "added" -> new Change.Added();
            case "changed" -> new Change.Changed();
            case "removed" -> new Change.Removed();
            case "moved" -> new Change.Moved(node.path("from").asText());
            default -> throw new IllegalArgumentException("no such change: " + label);
        };
    }
}
