package dev.sayso.archive.lucene;

import dev.sayso.article.ArticleId;
import dev.sayso.organization.OrganizationName;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Statistic;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/**
 * One statistic as a child document, so that several conditions can be asked of one and the same
 * figure.
 */
final class StatisticDocument {
    private StatisticDocument() {}

    static Document of(ArticleId article, Statistic statistic) {
        Document document = new Document();
        ArticleDocuments.keyword(document, Fields.TYPE, "statistic");
        ArticleDocuments.keyword(document, Fields.BLOCK, article.value());
        Amount amount = statistic.amount();
        double low = amount.value().doubleValue();
        document.add(new DoublePoint("stat_value", low));
        document.add(
                new DoublePoint("stat_high", amount.high().map(Number::doubleValue).orElse(low)));
        ArticleDocuments.keyword(document, "stat_kind", amount.kind().label());
        amount.unit().ifPresent(unit -> ArticleDocuments.keyword(document, "stat_unit", unit));
        amount.per().ifPresent(per -> ArticleDocuments.keyword(document, "stat_per", per));
        ArticleDocuments.keyword(document, "stat_role", statistic.role().label());
        ArticleDocuments.keyword(document, "stat_direction", statistic.direction().label());
        statistic
                .period()
                .ifPresent(
                        period -> ArticleDocuments.keyword(document, "stat_period", period.edtf()));
        statistic
                .place()
                .ifPresent(
                        place -> document.add(new TextField("stat_place", place, Field.Store.NO)));
        statistic
                .subject()
                .ifPresent(
                        subject ->
                                document.add(
                                        new TextField("stat_subject", subject, Field.Store.NO)));
        statistic
                .source()
                .ifPresentOrElse(
                        source -> {
                            ArticleDocuments.keyword(
                                    document, "stat_source", OrganizationName.fold(source.name()));
                            source.organization()
                                    .ifPresent(
                                            id ->
                                                    ArticleDocuments.keyword(
                                                            document, "stat_source", id.value()));
                        },
                        () -> ArticleDocuments.keyword(document, "stat_unsourced", "yes"));
        statistic
                .verdict()
                .ifPresent(
                        verdict ->
                                ArticleDocuments.keyword(document, "stat_check", verdict.label()));
        return document;
    }
}
