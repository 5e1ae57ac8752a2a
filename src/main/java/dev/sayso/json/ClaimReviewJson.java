package dev.sayso.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.ledger.Appearance;
import dev.sayso.ledger.Claim;
import dev.sayso.ledger.Printed;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Statistic;
import dev.sayso.statistic.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a claim as linked data: a schema.org {@code Claim} with its appearances, each quoted and
 * located by the selectors of the W3C Web Annotation vocabulary, and a {@code ClaimReview} for each
 * article whose sums were checked.
 *
 * <p>Sayso judges arithmetic, never truth: a review rates whether a printed result follows from the
 * numbers printed beside it, and its words say so.
 */
public final class ClaimReviewJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ClaimReviewJson() {}

    /**
     * The claim as a graph.
     *
     * @param name what it is about, in words
     */
    public static ObjectNode write(Claim claim, String name) {
        ObjectNode node = NODES.objectNode();
        ArrayNode context = node.putArray("@context");
        context.add("https://schema.org");
        context.addObject()
                .put("oa", "http://www.w3.org/ns/oa#")
                .put("selector", "oa:hasSelector")
                .put("TextQuoteSelector", "oa:TextQuoteSelector")
                .put("TextPositionSelector", "oa:TextPositionSelector")
                .put("exact", "oa:exact")
                .put("prefix", "oa:prefix")
                .put("suffix", "oa:suffix")
                .put("start", "oa:start")
                .put("end", "oa:end");
        ArrayNode graph = node.putArray("@graph");
        graph.add(claim(claim, name));
        for (Appearance appearance : claim.appearances()) {
            if (appearance.sums().stream().anyMatch(ClaimReviewJson::isDone)) {
                graph.add(review(claim, appearance));
            }
        }
        return node;
    }

    private static String address(Claim claim) {
        return "/claims/" + claim.id();
    }

    private static ObjectNode claim(Claim claim, String name) {
        ObjectNode node = NODES.objectNode();
        Appearance first = claim.appearances().getFirst();
        node.put("@type", "Claim")
                .put("@id", address(claim))
                .put("url", address(claim))
                .put("name", name)
                .put("text", first.statistic().sentence())
                .put("temporal", claim.key().period().isEmpty() ? null : claim.key().period());
        node.set("firstAppearance", appearance(first));
        ArrayNode appearances = node.putArray("appearance");
        claim.appearances().forEach(each -> appearances.add(appearance(each)));
        return node;
    }

    private static ObjectNode appearance(Appearance appearance) {
        ObjectNode node = article(appearance.printed());
        Statistic statistic = appearance.statistic();
        node.put("text", statistic.sentence());
        appearance
                .credited()
                .ifPresent(
                        credited ->
                                node.putObject("citation")
                                        .put("@type", "CreativeWork")
                                        .putObject("creator")
                                        .put("@type", "Thing")
                                        .put("name", credited));
        ArrayNode selectors = node.putArray("selector");
        selectors.add(quote(statistic));
        if (statistic.block().isEmpty()) {
            selectors
                    .addObject()
                    .put("@type", "TextPositionSelector")
                    .put("start", statistic.span().start())
                    .put("end", statistic.span().end());
        }
        return node;
    }

    /** The figure between the words of its sentence that stand before it and after it. */
    private static ObjectNode quote(Statistic statistic) {
        ObjectNode node =
                NODES.objectNode().put("@type", "TextQuoteSelector").put("exact", statistic.text());
        int at = statistic.sentence().indexOf(statistic.text());
        if (at >= 0) {
            node.put("prefix", statistic.sentence().substring(0, at))
                    .put("suffix", statistic.sentence().substring(at + statistic.text().length()));
        }
        return node;
    }

    private static ObjectNode article(Printed printed) {
        ObjectNode node = NODES.objectNode();
        node.put("@type", "OpinionNewsArticle")
                .put("@id", "/articles/" + printed.article())
                .put("headline", printed.title())
                .put("datePublished", printed.published().map(LocalDate::toString).orElse(null));
        ArrayNode authors = node.putArray("author");
        printed.authors()
                .forEach(author -> authors.addObject().put("@type", "Person").put("name", author));
        printed.outlet()
                .ifPresent(
                        outlet ->
                                node.putObject("publisher")
                                        .put("@type", "Organization")
                                        .put("name", outlet));
        return node;
    }

    private static ObjectNode review(Claim claim, Appearance appearance) {
        List<Check> done = new ArrayList<>(appearance.sums());
        done.removeIf(check -> !isDone(check));
        ObjectNode node = NODES.objectNode();
        node.put("@type", "ClaimReview")
                .put("url", address(claim))
                .put("claimReviewed", appearance.statistic().sentence())
                .put("reviewAspect", "arithmetic")
                .put("reviewBody", String.join("; ", done.stream().map(Check::working).toList()));
        node.putObject("author").put("@type", "Organization").put("name", "Sayso");
        ObjectNode item = node.putObject("itemReviewed");
        item.put("@type", "Claim").put("@id", address(claim));
        item.set("appearance", article(appearance.printed()));
        rating(node.putObject("reviewRating"), done);
        return node;
    }

    private static boolean isDone(Check check) {
        return check.verdict() != Verdict.NOT_CHECKABLE;
    }

    /** From 1, does not add up, over 2, printed short, to 3, adds up: that of the worst sum. */
    private static void rating(ObjectNode node, List<Check> done) {
        Verdict worst =
                List.of(Verdict.WRONG, Verdict.TRUNCATED).stream()
                        .filter(v -> done.stream().anyMatch(check -> check.verdict() == v))
                        .findFirst()
                        .orElse(Verdict.AGREES);
        int value =
                switch (worst) {
                    case WRONG -> 1;
                    case TRUNCATED -> 2;
                    case AGREES, NOT_CHECKABLE -> 3;
                };
        node.put("@type", "Rating")
                .put("ratingValue", value)
                .put("worstRating", 1)
                .put("bestRating", 3)
                .put("alternateName", worst.words());
    }
}
