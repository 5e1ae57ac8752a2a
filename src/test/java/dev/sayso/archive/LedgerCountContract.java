package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.testing.SampleArticle;
import dev.sayso.testing.SampleArticles;
import dev.sayso.testing.SampleLedger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That every archive counts the rows which it gives, whatever comes and goes. */
public abstract class LedgerCountContract {
    private Archive archive;

    /** An empty archive. */
    protected abstract Archive open() throws IOException;

    @BeforeEach
    final void fillArchive() throws IOException {
        archive = open();
        archive.apply(Batch.of(SampleLedger.mills(), SampleLedger.budget(), SampleLedger.fevers()));
    }

    @AfterEach
    final void closeArchive() throws IOException {
        archive.close();
    }

    private static Query parsed(String typed) {
        return assertInstanceOf(Reading.Understood.class, QueryParser.parse(typed), typed).query();
    }

    private List<LedgerRow> rows(LedgerSearch search) throws IOException {
        List<LedgerRow> rows = new ArrayList<>();
        assertTrue(archive.statistics(search, rows::add));
        return rows;
    }

    private static LedgerSearch ordered(LedgerSearch.Order order) {
        return new LedgerSearch(new Query.Everything(), List.of(), List.of(), order, 0);
    }

    @ParameterizedTest
    @CsvSource({"*", "outlet:Argus", "stat:(percent)", "stat:(unsourced) OR stat:(money)"})
    void theTallyCountsTheRowsThatAreGivenAfterEveryBatch(String typed) throws IOException {
        LedgerSearch search = LedgerSearch.of(parsed(typed));
        assertCounted(search);

        archive.apply(Batch.of(reprinted("Early", "2024-01-01", false)));
        archive.apply(Batch.of(reprinted("Late", "2024-02-01", true)));
        archive.apply(Batch.of(reprinted("Latest", "2024-03-01", true)));
        assertCounted(search);

        AnnotatedArticle early = reprinted("Early", "2024-01-01", false);
        archive.apply(
                new Batch(
                        List.of(),
                        List.of(),
                        List.of(SampleLedger.mills().id(), early.id()),
                        List.of()));
        assertCounted(search);
    }

    private void assertCounted(LedgerSearch search) throws IOException {
        List<LedgerRow> rows = rows(search);
        LedgerTally tally = archive.tally(search);

        assertEquals(rows.size(), tally.total());
        assertEquals(
                rows.stream().filter(row -> row.statistic().source().isEmpty()).count(),
                tally.unsourced());
        assertEquals(
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.statistic().amount().kind().label(),
                                        Collectors.counting())),
                tally.counts(LedgerFacet.KIND).stream()
                        .collect(Collectors.toMap(FacetCount::value, FacetCount::count)));
    }

    @Test
    void rowsOfManyArticlesAreGivenInTheOrderOfTheirDays() throws IOException {
        List<AnnotatedArticle> many = new ArrayList<>();
        for (int i = 0; i < 230; i++) {
            many.add(
                    SampleArticles.titled("Count " + i)
                            .published("2020-%02d-%02d".formatted(1 + i % 12, 1 + i % 28))
                            .paragraph("We saw " + (100 + i) + " herons and " + i + " storks.")
                            .statistic(
                                    (100 + i) + " herons",
                                    String.valueOf(100 + i),
                                    QuantityKind.COUNT,
                                    "heron")
                            .build());
        }
        archive.apply(Batch.of(many.subList(0, 100).toArray(AnnotatedArticle[]::new)));
        archive.apply(Batch.of(many.subList(100, 230).toArray(AnnotatedArticle[]::new)));

        List<LedgerRow> newest = rows(ordered(LedgerSearch.Order.NEWEST));
        List<LedgerRow> oldest = rows(ordered(LedgerSearch.Order.OLDEST));

        assertEquals(240, newest.size());
        assertEquals(
                newest.stream()
                        .map(LedgerCountContract::day)
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                newest.stream().map(LedgerCountContract::day).toList());
        assertEquals(
                oldest.stream().map(LedgerCountContract::day).sorted().toList(),
                oldest.stream().map(LedgerCountContract::day).toList());
        assertEquals(Set.copyOf(newest), Set.copyOf(oldest));
    }

    private static String day(LedgerRow row) {
        return row.article().published().orElseThrow().toString();
    }

    private static AnnotatedArticle reprinted(String outlet, String day, boolean credited) {
        SampleArticle piece =
                SampleArticles.titled(outlet)
                        .outlet(outlet)
                        .published(day)
                        .paragraph(
                                "The Lantern Institute for Security (LIS) watches the road from the port to the capital, and found 77 lorries without lights on a single night of last winter.")
                        .paragraph(
                                "Nobody has asked who owns them, although the customs house keeps a list of every lorry that leaves the quay after dark.")
                        .cites("Lantern Institute for Security", "LIS")
                        .statistic("77 lorries", "77", QuantityKind.COUNT, "lorry");
        return credited
                ? piece.creditedTo("Lantern Institute for Security").build()
                : piece.build();
    }
}
