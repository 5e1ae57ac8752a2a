package dev.sayso.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Summary;
import java.time.LocalDate;

/** Writes what a list shows of an article, and a hit of the search answer. */
public final class SummaryJson {
    private SummaryJson() {}

    /** One hit of the search answer. */
    public static ObjectNode write(Hit hit) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Summary summary = hit.article();
        putHead(node, summary);
        node.put("score", hit.score());
        node.set("titleMatches", HighlightsJson.pairs(hit.title()));
        ArrayNode snippets = node.putArray("snippets");
        hit.snippets().forEach(snippet -> snippets.add(HighlightsJson.write(snippet)));
        putTail(node, summary);
        return CopiesJson.put(node, summary, hit.copies());
    }

    /** The summary alone. */
    public static ObjectNode write(Summary summary) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        putHead(node, summary);
        putTail(node, summary);
        return node;
    }

    private static void putHead(ObjectNode node, Summary summary) {
        node.put("id", summary.id().value());
        node.put("title", summary.title());
        ArrayNode authors = node.putArray("authors");
        summary.authors().forEach(authors::add);
        node.put("outlet", summary.outlet().orElse(null));
        node.put("date", summary.published().map(LocalDate::toString).orElse(null));
        node.put("kind", summary.kind().label());
        node.put("url", summary.url().orElse(null));
    }

    private static void putTail(ObjectNode node, Summary summary) {
        ArrayNode cites = node.putArray("cites");
        summary.cites().forEach(cites::add);
        node.put("statistics", summary.statistics());
        node.put("truncated", summary.truncated());
        node.put("wrong", summary.wrong());
        node.put("language", summary.language().orElse(null));
        node.put("analysis", summary.extent().label());
    }
}
