package dev.sayso.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.article.Amendment;
import dev.sayso.article.FieldText;
import java.util.Optional;

/** What became of a field that a person set right, as one process tells it to another. */
public final class OutcomeJson {
    private OutcomeJson() {}

    public static ObjectNode write(Amendment.Outcome outcome) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("field", FieldText.name(outcome.field()))
                .put("before", outcome.before().orElse(null))
                .put("after", outcome.after().orElse(null));
    }

    /** Instead of outcomes, when the article is not held. */
    public static ObjectNode notHeld() {
        return JsonNodeFactory.instance.objectNode().putNull("field");
    }

    /** Nothing when the article is not held. */
    public static Optional<Amendment.Outcome> read(JsonNode node) {
        return Json.text(node, "field")
                .flatMap(FieldText::named)
                .map(
                        field ->
                                new Amendment.Outcome(
                                        field,
                                        Json.text(node, "before"),
                                        Json.text(node, "after")));
    }
}
