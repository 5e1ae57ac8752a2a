package dev.sayso.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Explanation;
import dev.sayso.archive.Score;
import dev.sayso.archive.Similar;
import dev.sayso.query.QueryPrinter;

/** Writes why an article is a hit or not, and which articles are similar. */
public final class ExplanationJson {
    private ExplanationJson() {}

    /** The whole explanation; {@code score} is null where the article is no hit. */
    public static ObjectNode write(Explanation explanation) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", explanation.id().value())
                .put("title", explanation.title())
                .put("readAs", QueryPrinter.print(explanation.query()))
                .put("hit", explanation.isHit());
        ArrayNode parts = node.putArray("parts");
        for (Explanation.Line line : explanation.lines()) {
            parts.addObject()
                    .put("depth", line.depth())
                    .put("query", line.part())
                    .put("matches", line.matches())
                    .put("words", line.words());
        }
        explanation
                .score()
                .ifPresentOrElse(
                        score -> write(node.putObject("score"), score),
                        () -> node.putNull("score"));
        return node;
    }

    private static void write(ObjectNode node, Score score) {
        node.put("total", score.total());
        ArrayNode parts = node.putArray("parts");
        for (Score.Part part : score.parts()) {
            parts.addObject()
                    .put("what", part.what())
                    .put("where", part.where().isEmpty() ? null : part.where())
                    .put("weight", part.weight())
                    .put("points", part.points());
        }
    }

    /** What lists show of the article, and how similar it is. */
    public static ObjectNode write(Similar similar) {
        return SummaryJson.write(similar.article()).put("score", similar.score());
    }
}
