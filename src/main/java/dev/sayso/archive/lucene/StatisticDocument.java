package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.LedgerFacet;
import dev.sayso.article.Particulars;
import dev.sayso.attribution.Credit;
import dev.sayso.attribution.SourceType;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.PercentChange;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Statistic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/**
 * One statistic as a child document, so that several conditions can be asked of one and the same
 * figure. Those that repeat another have none.
 */
final class StatisticDocument {
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d),(?=\\d)");

    private StatisticDocument() {}

    static Document of(AnnotatedArticle article, Statistic statistic) {
        Document document = new Document();
        ArticleDocuments.keyword(document, Fields.TYPE, "statistic");
        ArticleDocuments.keyword(document, Fields.BLOCK, article.id().value());
        numbers(document, statistic);
        keyword(document, StatisticFields.ROLE, statistic.role().label());
        keyword(document, StatisticFields.DIRECTION, statistic.direction().label());
        keyword(document, StatisticFields.STATUS, statistic.status().label());
        statistic.verdict().ifPresent(v -> keyword(document, StatisticFields.CHECK, v.label()));
        statistic.period().ifPresent(period -> period(document, period));
        statistic.place().ifPresent(place -> text(document, StatisticFields.PLACE, place));
        statistic.subject().ifPresent(words -> text(document, StatisticFields.SUBJECT, words));
        statistic
                .source()
                .ifPresentOrElse(
                        credit -> source(document, article, statistic, credit),
                        () -> keyword(document, StatisticFields.UNSOURCED, "yes"));
        for (LedgerFacet facet : LedgerFacet.values()) {
            facet.value(article, statistic)
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> column(document, StatisticFields.counted(facet), value));
        }
        order(document, article.article().particulars());
        column(document, StatisticFields.ORDER_ARTICLE, article.id().value());
        return document;
    }

    private static void numbers(Document document, Statistic statistic) {
        Amount amount = statistic.amount();
        double value = amount.value().doubleValue();
        double high = amount.high().map(BigDecimal::doubleValue).orElse(value);
        document.add(range(StatisticFields.VALUE, Math.min(value, high), Math.max(value, high)));
        document.add(new DoubleDocValuesField(StatisticFields.ORDER_VALUE, value));
        PercentChange.of(statistic)
                .ifPresent(
                        change ->
                                document.add(
                                        range(
                                                StatisticFields.CHANGE,
                                                change.low().doubleValue(),
                                                change.high().doubleValue())));
        keyword(document, StatisticFields.KIND, amount.kind().label());
        keyword(document, StatisticFields.MODIFIER, amount.modifier().label());
        amount.unit().ifPresent(unit -> keyword(document, StatisticFields.UNIT, unitKey(unit)));
        amount.unit()
                .filter(unit -> amount.kind() == QuantityKind.MONEY)
                .ifPresent(code -> keyword(document, StatisticFields.CURRENCY, code));
        amount.per().ifPresent(per -> text(document, StatisticFields.PER, ungrouped(per)));
    }

    private static DoubleRange range(String field, double low, double high) {
        return new DoubleRange(field, new double[] {low}, new double[] {high});
    }

    /** A unit in whatever form it is written. */
    static String unitKey(String unit) {
        return String.join(" ", Analysis.terms(Analysis.STEMMED, unit));
    }

    /** 100,000 and 100000 are one number. */
    static String ungrouped(String text) {
        return GROUPING.matcher(text).replaceAll("");
    }

    private static void period(Document document, Period period) {
        Optional<LocalDate> first = period.first();
        Optional<LocalDate> last = period.last();
        if (first.isPresent() || last.isPresent()) {
            document.add(
                    new LongRange(
                            StatisticFields.PERIOD,
                            new long[] {first.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE)},
                            new long[] {last.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)}));
        }
        last.or(period::first)
                .ifPresent(day -> number(document, StatisticFields.ORDER_PERIOD, day));
    }

    private static void source(
            Document document, AnnotatedArticle article, Statistic statistic, Credit credit) {
        credit.organization()
                .ifPresent(id -> keyword(document, StatisticFields.SOURCE_ID, id.value()));
        credit.organization()
                .flatMap(article.annotations()::organization)
                .ifPresent(
                        organization ->
                                Names.of(organization)
                                        .forEach(
                                                name ->
                                                        keyword(
                                                                document,
                                                                StatisticFields.SOURCE_NAME,
                                                                name)));
        keyword(document, StatisticFields.SOURCE_NAME, Names.key(credit.name()));
        if (credit.type() != SourceType.INSTITUTE || credit.organization().isEmpty()) {
            text(document, StatisticFields.SOURCE_WORDS, credit.name());
        }
        column(
                document,
                StatisticFields.ORDER_SOURCE,
                LedgerFacet.SOURCE
                        .value(article, statistic)
                        .orElse(credit.name())
                        .toLowerCase(Locale.ROOT));
    }

    private static void order(Document document, Particulars particulars) {
        particulars
                .published()
                .ifPresent(day -> number(document, StatisticFields.ORDER_PUBLISHED, day));
        particulars
                .outlet()
                .ifPresent(
                        outlet ->
                                column(
                                        document,
                                        StatisticFields.ORDER_OUTLET,
                                        outlet.toLowerCase(Locale.ROOT)));
    }

    private static void number(Document document, String field, LocalDate day) {
        document.add(new NumericDocValuesField(field, day.toEpochDay()));
    }

    private static void column(Document document, String field, String value) {
        document.add(
                new SortedDocValuesField(field, new BytesRef(ArticleDocuments.clipped(value))));
    }

    private static void text(Document document, String field, String text) {
        document.add(new TextField(field, text, Field.Store.NO));
    }

    private static void keyword(Document document, String field, String value) {
        ArticleDocuments.keyword(document, field, value);
    }
}
