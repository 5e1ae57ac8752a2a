package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.GroupLedger;
import dev.sayso.archive.LedgerFacet;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.LedgerSearch;
import dev.sayso.archive.LedgerTally;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.article.ArticleId;
import dev.sayso.statistic.Statistic;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of the ledger, found by looking at every article. */
record MapLedger(MapHolding held) {
    LedgerTally tally(LedgerSearch search) {
        List<LedgerRow> rows = rows(search);
        Map<LedgerFacet, List<FacetCount>> facets = new EnumMap<>(LedgerFacet.class);
        for (LedgerFacet facet : LedgerFacet.values()) {
            facets.put(
                    facet,
                    MapFacets.counted(
                            rows.stream()
                                    .flatMap(
                                            row ->
                                                    facet
                                                            .value(article(row), row.statistic())
                                                            .stream())));
        }
        long unsourced = rows.stream().filter(r -> r.statistic().source().isEmpty()).count();
        return new LedgerTally(rows.size(), unsourced, facets, false);
    }

    private AnnotatedArticle article(LedgerRow row) {
        return held.article(row.article().id());
    }

    /** In the order asked for, from the first on. */
    List<LedgerRow> rows(LedgerSearch search) {
        Set<ArticleId> found =
                held.articles().values().stream()
                        .filter(article -> held.matcher(article).matches(search.query()))
                        .filter(article -> MapFacets.of(held).passes(article, search.filters()))
                        .map(AnnotatedArticle::id)
                        .collect(Collectors.toSet());
        return found.stream()
                .flatMap(
                        id ->
                                GroupLedger.rows(
                                                held.group(id),
                                                (other, statistic) ->
                                                        found.contains(other)
                                                                && isAsked(
                                                                        other, statistic, search))
                                        .stream()
                                        .filter(row -> row.article().id().equals(id)))
                .sorted(
                        order(search.order())
                                .thenComparing(newest())
                                .thenComparing(row -> row.article().id().value())
                                .thenComparingInt(row -> place(row)))
                .toList();
    }

    private boolean isAsked(ArticleId id, Statistic statistic, LedgerSearch search) {
        return held.matcher(held.article(id)).statistics(search.condition()).contains(statistic);
    }

    private int place(LedgerRow row) {
        return article(row).annotations().statistics().indexOf(row.statistic());
    }

    private static Comparator<LedgerRow> newest() {
        return Comparator.comparing(
                row -> row.article().published().orElse(LocalDate.MIN), Comparator.reverseOrder());
    }

    private Comparator<LedgerRow> order(LedgerSearch.Order order) {
        return switch (order) {
            case NEWEST -> newest();
            case OLDEST ->
                    Comparator.comparing(row -> row.article().published().orElse(LocalDate.MAX));
            case LARGEST ->
                    Comparator.comparing(
                            row -> row.statistic().amount().value(), Comparator.reverseOrder());
            case SMALLEST -> Comparator.comparing(row -> row.statistic().amount().value());
            case LATEST_PERIOD ->
                    Comparator.comparing(
                            row -> day(row).orElse(LocalDate.MIN), Comparator.reverseOrder());
            case EARLIEST_PERIOD -> Comparator.comparing(row -> day(row).orElse(LocalDate.MAX));
            case SOURCE ->
                    missingLast(row -> LedgerFacet.SOURCE.value(article(row), row.statistic()));
            case OUTLET -> missingLast(row -> row.article().outlet());
        };
    }

    private static Comparator<LedgerRow> missingLast(Function<LedgerRow, Optional<String>> value) {
        return Comparator.comparing((LedgerRow row) -> value.apply(row).isEmpty())
                .thenComparing(row -> value.apply(row).orElse("").toLowerCase(Locale.ROOT));
    }

    private static Optional<LocalDate> day(LedgerRow row) {
        return row.statistic().period().flatMap(period -> period.last().or(period::first));
    }
}
