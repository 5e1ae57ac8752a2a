package dev.sayso.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Block;
import dev.sayso.article.Byline;
import dev.sayso.article.Confidence;
import dev.sayso.article.Correction;
import dev.sayso.article.Field;
import dev.sayso.article.History;
import dev.sayso.article.Kind;
import dev.sayso.article.Original;
import dev.sayso.article.Particulars;
import dev.sayso.article.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads an article record back, as {@link ArticleJson} wrote it.
 *
 * <p>Quantities and acronym definitions are not part of the record and come back empty. A piece
 * without authors was unsigned when a rule for its authors is recorded; when none is, its byline
 * was not found.
 */
public final class RecordReader {
    private RecordReader() {}

    /**
     * Reads one record.
     *
     * @throws IllegalArgumentException when the record was not written by {@link ArticleJson}
     */
    public static AnnotatedArticle read(JsonNode record) {
        Original original =
                new Original(
                        record.path("path").asText(),
                        record.path("part").asInt(1),
                        record.path("sha256").asText(),
                        record.path("mediaType").asText(),
                        Instant.parse(record.path("ingested").asText()));
        Article article =
                new Article(
                        original,
                        particulars(record),
                        record.path("body").asText(),
                        blocks(record.path("blocks")),
                        history(record));
        Annotations annotations =
                new Annotations(
                        List.of(),
                        AnnotationReader.organizations(record.path("organizations")),
                        AnnotationReader.attributions(record.path("attributions")),
                        List.of(),
                        StatisticReader.statistics(record.path("statistics")),
                        AnalysisExtent.labelled(record.path("analysis").asText())
                                .orElse(AnalysisExtent.FULL));
        return new AnnotatedArticle(article, annotations);
    }

    private static Particulars particulars(JsonNode record) {
        Map<Field, String> provenance = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            text(record.path("provenance"), field.label())
                    .ifPresent(rule -> provenance.put(field, rule));
        }
        List<String> authors = new ArrayList<>();
        record.path("authors").forEach(author -> authors.add(author.asText()));
        Byline byline =
                authors.isEmpty() && provenance.containsKey(Field.AUTHORS)
                        ? new Byline.Unsigned()
                        : Byline.of(authors);
        return new Particulars(
                text(record, "title"),
                text(record, "standfirst"),
                byline,
                text(record, "outlet"),
                text(record, "date").map(LocalDate::parse),
                text(record, "dateline"),
                Kind.labelled(record.path("kind").asText()).orElse(Kind.UNKNOWN),
                text(record, "language"),
                text(record, "url"),
                provenance,
                confidence(record.path("confidence")));
    }

    /** Empty in records that were written before it was known. */
    private static Map<Field, Confidence> confidence(JsonNode node) {
        Map<Field, Confidence> confidence = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            text(node, field.label())
                    .flatMap(Confidence::labelled)
                    .ifPresent(known -> confidence.put(field, known));
        }
        return confidence;
    }

    private static History history(JsonNode record) {
        List<ArticleId> replaces = new ArrayList<>();
        record.path("replaces").forEach(id -> replaces.add(new ArticleId(id.asText())));
        Map<Field, Correction> corrections = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            JsonNode node = record.path("corrections").path(field.label());
            if (node.isObject()) {
                corrections.put(
                        field,
                        new Correction(
                                text(node, "was"),
                                text(node, "rule"),
                                Instant.parse(node.path("when").asText())));
            }
        }
        return new History(replaces, corrections);
    }

    private static List<Block> blocks(JsonNode nodes) {
        List<Block> blocks = new ArrayList<>();
        nodes.forEach(node -> blocks.add(block(node)));
        return blocks;
    }

    private static Block block(JsonNode node) {
        String text = node.path("text").asText();
        return switch (node.path("type").asText()) {
            case "paragraph" -> new Block.Paragraph(span(node));
            case "crosshead" -> new Block.Crosshead(span(node));
            case "standfirst" -> new Block.Standfirst(text);
            case "pull_quote" -> new Block.PullQuote(text, number(node, "quoted"));
            case "caption" -> new Block.Caption(text);
            case "related" -> new Block.RelatedStory(text);
            case "disclaimer" -> new Block.Disclaimer(text);
            case "bio" -> new Block.Bio(text);
            default -> throw new IllegalArgumentException("no such block: " + node.path("type"));
        };
    }

    static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    static OptionalInt number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isInt() ? OptionalInt.of(value.asInt()) : OptionalInt.empty();
    }
}
