package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.archive.Contributor;
import dev.sayso.archive.Facet;
import dev.sayso.archive.StatisticsValue;
import dev.sayso.archive.Summary;
import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.article.Span;
import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Source;
import dev.sayso.organization.Organization;
import dev.sayso.statistic.Statistic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * Turns an article with its annotations into a block of documents: its statistics first, the
 * article last.
 */
final class ArticleDocuments {
    /** Lucene refuses terms of more than 32,766 bytes; a name this long is no name anyway. */
    private static final int LONGEST_KEYWORD = 500;

    /** In UTF-16 code units. */
    private static final int LONGEST_SALUTATION = 25;

    private static final int LARGEST_VALUE = 32_000;

    private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WITH_OFFSETS.freeze();
    }

    /** The whole block. */
    List<Document> block(AnnotatedArticle annotated, TextPrint print) throws IOException {
        List<Document> documents = new ArrayList<>();
        AnnotatedArticle shown = annotated.asShown();
        for (Statistic statistic : shown.annotations().figures()) {
            documents.add(StatisticDocument.of(shown, statistic));
        }
        CreditFields.addToStatistics(documents, shown);
        Document article = article(shown);
        article.add(new StoredField(Fields.RECORD, RecordBytes.write(annotated)));
        NameFactFields.add(article, annotated);
        copies(article, print);
        documents.add(article);
        return documents;
    }

    private static Document article(AnnotatedArticle annotated) throws IOException {
        Article article = annotated.article();
        Document document = new Document();
        keyword(document, Fields.TYPE, "article");
        keyword(document, Fields.BLOCK, article.id().value());
        keyword(document, Fields.ARTICLE, article.id().value());
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(article.id().value())));
        Summary summary = Summary.of(annotated);
        summary(document, SummaryBytes.write(summary));
        AnalysisExtent extent = annotated.annotations().extent();
        article.particulars()
                .title()
                .ifPresent(title -> text(document, Fields.TITLE, title, extent));
        lead(document, article, extent);
        text(document, Fields.BODY, article.text(), extent);
        // The body before the record: a list reads it, and then nothing behind it is unpacked.
        document.add(new StoredField(Fields.BODY + Fields.STORED, article.text()));
        origin(document, article);
        particulars(document, annotated, summary);
        document.add(new IntPoint(Fields.LENGTH, article.words()));
        annotations(document, annotated.annotations());
        credited(document, annotated);
        CreditFields.addToArticle(document, annotated);
        ClaimFields.add(document, annotated.annotations().statistics());
        NameStarts.add(document, summary, annotated.annotations());
        return document;
    }

    /** By what its copies are found, and the group they make. */
    private static void copies(Document document, TextPrint print) {
        print.sketch().keys().forEach(key -> keyword(document, Fields.COPY_KEY, key));
        document.add(new BinaryDocValuesField(Fields.SKETCH, new BytesRef(print.sketch().bytes())));
        document.add(new NumericDocValuesField(Fields.DIGEST, print.digest()));
        if (print.group() != StoredGroups.NONE) {
            document.add(new NumericDocValuesField(Fields.GROUP, print.group()));
        }
    }

    private static void origin(Document document, Article article) {
        document.add(new BinaryDocValuesField(Fields.PATH, bytes(article.original().path())));
        document.add(
                new StringField(
                        Fields.PATH,
                        RefusalDocuments.pathKey(article.original().path()),
                        Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.PART, article.original().part()));
        keyword(document, Fields.SHA256, article.original().sha256());
        document.add(new BinaryDocValuesField(Fields.SHA256, bytes(article.original().sha256())));
        article.original()
                .partly()
                .map(why -> why.reason().name() + "\n" + why.detail())
                .ifPresent(
                        why -> document.add(new BinaryDocValuesField(Fields.PARTLY, bytes(why))));
        article.history()
                .replaces()
                .forEach(earlier -> keyword(document, Fields.REPLACES, earlier.value()));
    }

    private static void particulars(
            Document document, AnnotatedArticle annotated, Summary summary) {
        for (String author : summary.authors()) {
            document.add(new TextField(Fields.AUTHOR_WORDS, author, Field.Store.NO));
            facet(document, Facet.AUTHOR, author);
            keyword(document, Fields.AUTHOR_SLUG, Contributor.slug(author));
        }
        summary.outlet()
                .ifPresent(
                        outlet -> {
                            document.add(
                                    new TextField(Fields.OUTLET_WORDS, outlet, Field.Store.NO));
                            Names.ofOutlet(outlet, annotated)
                                    .forEach(name -> keyword(document, Fields.OUTLET_NAME, name));
                            facet(document, Facet.OUTLET, outlet);
                            keyword(document, Fields.OUTLET_SLUG, Contributor.slug(outlet));
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
        facet(document, Facet.MONTH, YearMonth.from(day).toString());
    }

    private static void annotations(Document document, Annotations annotations) {
        for (Organization organization : annotations.organizations()) {
            facet(document, Facet.ORGANIZATION, organization.name());
            keyword(document, Fields.ORGANIZATION_ID, organization.id().value());
            Names.of(organization).forEach(name -> keyword(document, Fields.ORGANIZATION, name));
            if (organization.cited()) {
                facet(document, Facet.CITES, organization.name());
                keyword(document, Fields.CITED_ID, organization.id().value());
                Names.of(organization).forEach(name -> keyword(document, Fields.CITED, name));
            }
        }
        StatisticsValue.of(annotations)
                .forEach(value -> facet(document, Facet.STATISTICS, value.label()));
        has(document, "statistics", !annotations.statistics().isEmpty());
        has(document, "analysis", annotations.extent() == AnalysisExtent.FULL);
        has(document, "citations", !annotations.cited().isEmpty());
    }

    /** Persons, and those without a name; institutes are found by their names. */
    private static void credited(Document document, AnnotatedArticle annotated) {
        String text = annotated.article().text();
        for (Attribution attribution : annotated.annotations().attributions()) {
            if (!(attribution.source() instanceof Source.Institute)) {
                attribution
                        .source()
                        .where()
                        .ifPresent(span -> words(document, Fields.CREDITED_WORDS, span.of(text)));
            }
        }
    }

    private static void words(Document document, String field, String text) {
        document.add(new TextField(field, text, Field.Store.NO));
    }

    /** The standfirst; where there is none, the first paragraph. */
    private static void lead(Document document, Article article, AnalysisExtent extent) {
        Optional<String> standfirst = article.particulars().standfirst();
        List<Span> paragraphs =
                article.blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(block -> ((Block.Paragraph) block).span())
                        .toList();
        Optional<Span> paragraph = paragraphs.stream().findFirst();
        String first = paragraph.map(span -> span.of(article.text())).orElse("");
        standfirst.ifPresent(
                words -> document.add(new StoredField(Fields.LEAD + Fields.STORED, words)));
        text(document, Fields.LEAD, standfirst.orElse(first), extent);
        int at = standfirst.isPresent() ? -1 : paragraph.map(Span::start).orElse(0);
        document.add(new NumericDocValuesField(Fields.LEAD_AT, at));
        String opening = standfirst.orElseGet(() -> opening(article, paragraphs));
        document.add(new BinaryDocValuesField(Fields.OPENING, bytes(Snippets.opening(opening))));
    }

    /** The first paragraph that is more than "Sir," or "Dear Editor,". */
    private static String opening(Article article, List<Span> paragraphs) {
        return paragraphs.stream()
                .filter(span -> span.length() > LONGEST_SALUTATION)
                .findFirst()
                .or(() -> paragraphs.stream().findFirst())
                .map(span -> span.of(article.text()))
                .orElseGet(article::text);
    }

    /** Doc values, because lists need it; one too large for them is stored. */
    private static void summary(Document document, BytesRef summary) {
        boolean fits = summary.length <= LARGEST_VALUE;
        document.add(new BinaryDocValuesField(Fields.SUMMARY, fits ? summary : new BytesRef()));
        if (!fits) {
            document.add(new StoredField(Fields.SUMMARY, summary));
        }
    }

    private static void has(Document document, String property, boolean present) {
        if (present) {
            keyword(document, Fields.HAS, property);
        }
    }

    /** What was read by the rules of English is stemmed by them, and nothing else. */
    static void text(Document document, String field, String text, AnalysisExtent extent) {
        String words = extent.isLimitedByLanguage() ? field + Fields.OTHER : field;
        document.add(new Field(words, text, WITH_OFFSETS));
        document.add(new Field(field + Fields.WRITTEN, text, WITH_OFFSETS));
    }

    private static void facet(Document document, Facet facet, String value) {
        String clipped = clipped(value.strip());
        if (!clipped.isEmpty()) {
            document.add(
                    new SortedSetDocValuesField(
                            Fields.FACETS, new BytesRef(FacetCounter.term(facet, clipped))));
            keyword(document, Fields.facet(facet), clipped);
        }
    }

    static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, clipped(value), Field.Store.NO));
    }

    static String clipped(String value) {
        return clipped(value, LONGEST_KEYWORD);
    }

    /** Short enough for a term, never cut inside a character. */
    static String clipped(String value, int longest) {
        if (value.length() <= longest) {
            return value;
        }
        boolean inside = Character.isHighSurrogate(value.charAt(longest - 1));
        return value.substring(0, inside ? longest - 1 : longest);
    }

    private static BytesRef bytes(String text) {
        return new BytesRef(text.getBytes(StandardCharsets.UTF_8));
    }
}
