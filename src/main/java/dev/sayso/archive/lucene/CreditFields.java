package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Crediting;
import dev.sayso.organization.OrganizationId;
import dev.sayso.statistic.Statistic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * What articles take from institutes, kept as terms and columns, so that a count is a length of a
 * list and no article has to be read for it.
 */
final class CreditFields {
    private CreditFields() {}

    /** The words with which an article credits each institute. */
    static void addToArticle(Document article, AnnotatedArticle annotated) {
        Crediting.uses(annotated)
                .forEach(
                        use ->
                                ArticleDocuments.keyword(
                                        article,
                                        Fields.CREDITING,
                                        crediting(use.organization(), use.verb())));
    }

    static String crediting(OrganizationId organization, String verb) {
        return organization.value() + "\n" + verb;
    }

    /**
     * On whom each statistic rests, and by what the same figure is found elsewhere.
     *
     * @param statistics the documents of all statistics of the article, in their order; the
     *     article's own is to follow them
     */
    static void addToStatistics(List<Document> statistics, AnnotatedArticle annotated) {
        Optional<LocalDate> day = annotated.article().particulars().published();
        List<Statistic> figures = annotated.annotations().figures();
        List<String> prints = Crediting.prints(figures);
        for (int i = 0; i < statistics.size(); i++) {
            Document document = statistics.get(i);
            Statistic statistic = figures.get(i);
            document.add(new NumericDocValuesField(Fields.STATISTIC_STEPS, statistics.size() - i));
            document.add(new NumericDocValuesField(Fields.STATISTIC_PRINT, digest(prints.get(i))));
            day.ifPresent(
                    d ->
                            document.add(
                                    new NumericDocValuesField(
                                            Fields.STATISTIC_DAY, d.toEpochDay())));
            Crediting.credited(statistic)
                    .ifPresent(
                            id ->
                                    ArticleDocuments.keyword(
                                            document, Fields.STATISTIC_CREDITED, id.value()));
            Crediting.sameNumber(statistic).ifPresent(number -> number(document, number));
        }
    }

    private static long digest(String print) {
        return StringHelper.murmurhash3_x64_128(new BytesRef(print))[0];
    }

    private static void number(Document document, String number) {
        String clipped = ArticleDocuments.clipped(number);
        ArticleDocuments.keyword(document, Fields.STATISTIC_NUMBER, clipped);
        document.add(new SortedDocValuesField(Fields.STATISTIC_NUMBER, new BytesRef(clipped)));
    }
}
