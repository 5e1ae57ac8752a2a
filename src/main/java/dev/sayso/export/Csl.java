package dev.sayso.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Summary;
import dev.sayso.json.Json;

/** Articles as CSL-JSON, which citation processors read. */
public final class Csl {
    private Csl() {}

    /** One item, a newspaper article. Names stand as printed, not cut into parts. */
    public static String entry(Summary article) {
        ObjectNode node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", article.id().value())
                        .put("type", "article-newspaper")
                        .put("title", PlainText.oneLine(article.title()));
        ArrayNode authors = node.putArray("author");
        article.authors()
                .forEach(name -> authors.addObject().put("literal", PlainText.oneLine(name)));
        article.outlet().ifPresent(name -> node.put("container-title", PlainText.oneLine(name)));
        article.published()
                .ifPresent(
                        day ->
                                node.putObject("issued")
                                        .putArray("date-parts")
                                        .addArray()
                                        .add(day.getYear())
                                        .add(day.getMonthValue())
                                        .add(day.getDayOfMonth()));
        article.url().ifPresent(url -> node.put("URL", PlainText.oneLine(url)));
        return Json.print(node);
    }
}
