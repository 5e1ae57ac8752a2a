package dev.sayso.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.article.Confidence;
import dev.sayso.article.Field;
import dev.sayso.article.History;
import dev.sayso.article.Particulars;
import java.time.LocalDate;

/** Writes the article record: field names and their order are part of the interface. */
public final class ArticleJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ArticleJson() {}

    /** The whole record, as {@code extract --json}, {@code show --json} and the API give it. */
    public static ObjectNode write(AnnotatedArticle annotated) {
        Article article = annotated.article();
        Particulars particulars = article.particulars();
        ObjectNode node = NODES.objectNode();
        node.put("id", article.id().value());
        node.put("path", article.original().path());
        node.put("part", article.original().part());
        node.put("title", particulars.title().orElse(null));
        node.put("standfirst", particulars.standfirst().orElse(null));
        ArrayNode authors = node.putArray("authors");
        particulars.byline().authors().forEach(authors::add);
        node.put("outlet", particulars.outlet().orElse(null));
        node.put("date", particulars.published().map(LocalDate::toString).orElse(null));
        node.put("dateline", particulars.dateline().orElse(null));
        node.put("kind", particulars.kind().label());
        node.put("language", particulars.language().orElse(null));
        node.put("url", particulars.url().orElse(null));
        node.put("body", article.text());
        ArrayNode blocks = node.putArray("blocks");
        article.blocks().forEach(block -> blocks.add(block(block)));
        ObjectNode provenance = node.putObject("provenance");
        for (Field field : Field.values()) {
            String rule = particulars.provenance().get(field);
            if (rule != null) {
                provenance.put(field.label(), rule);
            }
        }
        ObjectNode confidence = node.putObject("confidence");
        for (Field field : Field.values()) {
            Confidence known = particulars.confidence().get(field);
            if (known != null) {
                confidence.put(field.label(), known.label());
            }
        }
        AnnotationsJson.writeInto(node, article.text(), annotated.annotations());
        node.put("sha256", article.original().sha256());
        node.put("mediaType", article.original().mediaType());
        node.put("ingested", article.original().ingested().toString());
        article.original()
                .partly()
                .ifPresent(
                        why ->
                                node.putObject("partly")
                                        .put("reason", why.reason().name())
                                        .put("detail", why.detail()));
        history(node, article.history());
        AnalysisExtent extent = annotated.annotations().extent();
        node.put("analysis", extent.label());
        node.put("analysisNote", extent.note(particulars.language()).orElse(null));
        return node;
    }

    private static void history(ObjectNode node, History history) {
        ArrayNode replaces = node.putArray("replaces");
        history.replaces().forEach(id -> replaces.add(id.value()));
        ObjectNode corrections = node.putObject("corrections");
        history.inOrder()
                .forEach(
                        (field, correction) ->
                                corrections
                                        .putObject(field.label())
                                        .put("was", correction.was().orElse(null))
                                        .put("rule", correction.rule().orElse(null))
                                        .put("when", correction.when().toString()));
    }

    private static ObjectNode block(Block block) {
        return switch (block) {
            case Block.InBody inBody ->
                    NODES.objectNode()
                            .put("type", typeOf(block))
                            .put("start", inBody.span().start())
                            .put("end", inBody.span().end());
            case Block.SetApart apart -> setApart(apart);
        };
    }

    private static ObjectNode setApart(Block.SetApart apart) {
        ObjectNode node = NODES.objectNode().put("type", typeOf(apart)).put("text", apart.text());
        if (apart instanceof Block.PullQuote quote && quote.quoted().isPresent()) {
            return node.put("quoted", quote.quoted().getAsInt());
        }
        return node.putNull("quoted");
    }

    /** The name of the block's type in the record: {@code pull_quote}. */
    public static String typeOf(Block block) {
        return switch (block) {
            case Block.Paragraph p -> "paragraph";
            case Block.Crosshead c -> "crosshead";
            case Block.Standfirst s -> "standfirst";
            case Block.PullQuote q -> "pull_quote";
            case Block.Caption c -> "caption";
            case Block.RelatedStory r -> "related";
            case Block.Disclaimer d -> "disclaimer";
            case Block.Bio b -> "bio";
        };
    }
}
