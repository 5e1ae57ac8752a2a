package dev.sayso.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.DeadEnd;
import dev.sayso.query.QueryPrinter;
import dev.sayso.query.QueryWords;

/** Writes the ways out of a search that found nothing. */
public final class DeadEndJson {
    private DeadEndJson() {}

    /**
     * Adds {@code missing} (parts that no article has; {@code apart}: articles with all words of a
     * phrase), {@code without} (the query without a part, or without a facet's choice, and what
     * that finds) and {@code corrections} (the query in other spellings, and what that finds).
     */
    public static void put(ObjectNode answer, DeadEnd help) {
        ArrayNode missing = answer.putArray("missing");
        for (DeadEnd.Missing one : help.missing()) {
            missing.addObject()
                    .put("part", QueryPrinter.print(one.part()))
                    .put("words", QueryWords.describe(one.part()))
                    .put("apart", one.apart());
        }
        ArrayNode without = answer.putArray("without");
        for (DeadEnd.Without one : help.without()) {
            without.addObject()
                    .put("part", QueryPrinter.print(one.part()))
                    .put("query", QueryPrinter.print(one.rest()))
                    .put("total", one.articles());
        }
        for (DeadEnd.Unfiltered one : help.unfiltered()) {
            without.addObject().put("facet", one.facet().label()).put("total", one.articles());
        }
        ArrayNode corrections = answer.putArray("corrections");
        for (DeadEnd.Respelled one : help.respelled()) {
            corrections
                    .addObject()
                    .put("query", QueryPrinter.print(one.query()))
                    .put("total", one.articles());
        }
    }
}
