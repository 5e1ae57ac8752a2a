package dev.sayso.archive.lucene;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Summary;
import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.article.Refusal;
import dev.sayso.json.ArticleJson;
import dev.sayso.json.Json;
import dev.sayso.json.SummaryJson;
import dev.sayso.organization.Mention;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationName;
import dev.sayso.statistic.Statistic;
import dev.sayso.statistic.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * Turns an article with its annotations into a block of documents: its statistics first, the
 * article last.
 */
final class ArticleDocuments {
    /** Lucene refuses terms of more than 32,766 bytes; a name this long is no name anyway. */
    private static final int LONGEST_KEYWORD = 500;

    private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WITH_OFFSETS.freeze();
    }

    private final FacetsConfig facets = Fields.facets();

    /** The whole block. */
    List<Document> block(AnnotatedArticle annotated) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Statistic statistic : annotated.annotations().statistics()) {
            documents.add(StatisticDocument.of(annotated.id(), statistic));
        }
        documents.add(facets.build(article(annotated)));
        return documents;
    }

    private static Document article(AnnotatedArticle annotated) {
        Article article = annotated.article();
        Document document = new Document();
        keyword(document, Fields.TYPE, "article");
        keyword(document, Fields.BLOCK, article.id().value());
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(article.id().value())));
        Summary summary = Summary.of(annotated);
        document.add(
                new BinaryDocValuesField(
                        Fields.SUMMARY, bytes(Json.print(SummaryJson.write(summary)))));
        text(document, Fields.TITLE, summary.title());
        text(document, Fields.LEAD, lead(article));
        text(document, Fields.BODY, article.text());
        ObjectNode record = ArticleJson.write(annotated);
        record.remove("body");
        document.add(new StoredField(Fields.RECORD, Json.print(record)));
        document.add(new StoredField(Fields.BODY, article.text()));
        origin(document, article);
        particulars(document, annotated, summary);
        annotations(document, annotated.annotations());
        return document;
    }

    private static void origin(Document document, Article article) {
        document.add(new BinaryDocValuesField(Fields.PATH, bytes(article.original().path())));
        document.add(new NumericDocValuesField(Fields.PART, article.original().part()));
        document.add(new BinaryDocValuesField(Fields.SHA256, bytes(article.original().sha256())));
    }

    private static void particulars(
            Document document, AnnotatedArticle annotated, Summary summary) {
        for (String author : summary.authors()) {
            document.add(new TextField(Fields.AUTHOR_WORDS, author, Field.Store.NO));
            facet(document, Facet.AUTHOR, author);
        }
        summary.outlet()
                .ifPresent(
                        outlet -> {
                            document.add(
                                    new TextField(Fields.OUTLET_WORDS, outlet, Field.Store.NO));
                            OutletNames.of(outlet, annotated)
                                    .forEach(name -> keyword(document, Fields.OUTLET_NAME, name));
                            facet(document, Facet.OUTLET, outlet);
                        });
        summary.published().ifPresent(day -> published(document, day));
        keyword(document, Fields.KIND, summary.kind().label());
        facet(document, Facet.KIND, summary.kind().label());
        annotated
                .article()
                .particulars()
                .language()
                .ifPresent(
                        code -> {
                            keyword(document, Fields.LANGUAGE, code);
                            facet(document, Facet.LANGUAGE, code);
                        });
    }

    private static void published(Document document, LocalDate day) {
        document.add(new LongPoint(Fields.PUBLISHED, day.toEpochDay()));
        document.add(new NumericDocValuesField(Fields.PUBLISHED, day.toEpochDay()));
        keyword(document, Fields.DATED, "yes");
        facet(document, Facet.YEAR, String.valueOf(day.getYear()));
    }

    private static void annotations(Document document, Annotations annotations) {
        for (Organization organization : annotations.organizations()) {
            facet(document, Facet.ORGANIZATION, Summary.shortName(organization));
            names(organization).forEach(name -> keyword(document, Fields.ORGANIZATION, name));
            if (organization.cited()) {
                facet(document, Facet.CITES, Summary.shortName(organization));
                names(organization).forEach(name -> keyword(document, Fields.CITED, name));
            }
        }
        List<Statistic> statistics = annotations.statistics();
        has(document, "statistics", !statistics.isEmpty());
        has(document, "citations", !annotations.cited().isEmpty());
        has(document, "unsourced", statistics.stream().anyMatch(s -> s.source().isEmpty()));
        has(
                document,
                "wrong",
                statistics.stream().anyMatch(s -> s.verdict().equals(Optional.of(Verdict.WRONG))));
    }

    /** Every name the organization goes by, folded. */
    static Set<String> names(Organization organization) {
        Set<String> names = new TreeSet<>();
        names.add(organization.id().value());
        names.add(OrganizationName.fold(organization.name()));
        organization.acronym().map(OrganizationName::fold).ifPresent(names::add);
        organization.variants().stream().map(OrganizationName::fold).forEach(names::add);
        organization.mentions().stream()
                .map(Mention::text)
                .map(OrganizationName::fold)
                .forEach(names::add);
        return names;
    }

    /** The standfirst; where there is none, the first paragraph. */
    private static String lead(Article article) {
        return article.particulars()
                .standfirst()
                .orElseGet(
                        () ->
                                article.blocks().stream()
                                        .filter(Block.Paragraph.class::isInstance)
                                        .map(
                                                block ->
                                                        ((Block.Paragraph) block)
                                                                .span()
                                                                .of(article.text()))
                                        .findFirst()
                                        .orElse(""));
    }

    /** A refusal is a small document of its own. */
    static Document refusal(Refusal refusal) {
        Document document = new Document();
        keyword(document, Fields.TYPE, "refusal");
        keyword(document, Fields.REFUSAL, refusalKey(refusal));
        keyword(document, Fields.REFUSED_PATH, refusal.path());
        document.add(new StoredField(Fields.PATH, refusal.path()));
        document.add(new StoredField(Fields.PART, refusal.part()));
        document.add(new StoredField(Fields.SHA256, refusal.sha256()));
        document.add(new StoredField("reason", refusal.reason().name()));
        document.add(new StoredField("detail", refusal.detail()));
        return document;
    }

    static String refusalKey(Refusal refusal) {
        return clipped(refusal.path()) + "#" + refusal.part();
    }

    private static void has(Document document, String property, boolean present) {
        if (present) {
            keyword(document, Fields.HAS, property);
        }
    }

    private static void text(Document document, String field, String text) {
        document.add(new Field(field, text, WITH_OFFSETS));
        document.add(new Field(field + Fields.EXACT, text, WITH_OFFSETS));
    }

    private static void facet(Document document, Facet facet, String value) {
        String clipped = clipped(value.strip());
        if (!clipped.isEmpty()) {
            document.add(new SortedSetDocValuesFacetField(facet.label(), clipped));
            keyword(document, Fields.facet(facet), clipped);
        }
    }

    static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, clipped(value), Field.Store.NO));
    }

    /** Short enough for a term, never cut inside a character. */
    static String clipped(String value) {
        if (value.length() <= LONGEST_KEYWORD) {
            return value;
        }
        int end =
                Character.isHighSurrogate(value.charAt(LONGEST_KEYWORD - 1))
                        ? LONGEST_KEYWORD - 1
                        : LONGEST_KEYWORD;
        return value.substring(0, end);
    }

    private static BytesRef bytes(String text) {
        return new BytesRef(text.getBytes(StandardCharsets.UTF_8));
    }
}
