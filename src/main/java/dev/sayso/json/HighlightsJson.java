package dev.sayso.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Highlights;
import dev.sayso.archive.Highlights.TermHits;
import dev.sayso.archive.Match;
import dev.sayso.archive.Snippet;
import java.util.List;
import java.util.Locale;

/** Writes where a query matches: offsets, and the reason where other words stand there. */
public final class HighlightsJson {
    private HighlightsJson() {}

    /**
     * Every place in one article, by its parts.
     *
     * <p>Example: {@code
     * {"matched":true,"cut":false,"terms":[{"term":"ferry","hits":2,"moreForms":false}],"title":[],"standfirst":[],"body":[{"start":4,"end":9}],"blocks":[{"block":3,"matches":[{"start":0,"end":5}]}]}}
     */
    public static ObjectNode write(Highlights highlights) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("matched", highlights.matched()).put("cut", highlights.cut());
        ArrayNode terms = node.putArray("terms");
        for (TermHits term : highlights.terms()) {
            terms.addObject()
                    .put("term", term.term())
                    .put("hits", term.hits())
                    .put("moreForms", term.moreForms());
        }
        add(node.putArray("title"), highlights.title());
        add(node.putArray("standfirst"), highlights.standfirst());
        add(node.putArray("body"), highlights.body());
        ArrayNode blocks = node.putArray("blocks");
        highlights.apart().keySet().stream()
                .sorted()
                .forEach(
                        block ->
                                add(
                                        blocks.addObject().put("block", block).putArray("matches"),
                                        highlights.apart(block)));
        return node;
    }

    private static void add(ArrayNode array, List<Match> matches) {
        for (Match match : matches) {
            ObjectNode one =
                    array.addObject()
                            .put("start", match.span().start())
                            .put("end", match.span().end());
            match.why().ifPresent(why -> one.put("why", why));
        }
    }

    /** A snippet of a search answer; reasons are given by the number of the match. */
    static ObjectNode write(Snippet snippet) {
        ObjectNode node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("text", snippet.text())
                        .set("matches", pairs(snippet.matches()));
        node.put("place", snippet.place().name().toLowerCase(Locale.ROOT));
        ArrayNode reasons = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < snippet.matches().size(); i++) {
            int number = i;
            snippet.matches()
                    .get(i)
                    .why()
                    .ifPresent(why -> reasons.addObject().put("match", number).put("why", why));
        }
        if (!reasons.isEmpty()) {
            node.set("reasons", reasons);
        }
        return node;
    }

    /** Offsets alone: {@code [[4,8],[10,12]]}. */
    static ArrayNode pairs(List<Match> matches) {
        ArrayNode pairs = JsonNodeFactory.instance.arrayNode();
        matches.forEach(
                match -> pairs.addArray().add(match.span().start()).add(match.span().end()));
        return pairs;
    }
}
