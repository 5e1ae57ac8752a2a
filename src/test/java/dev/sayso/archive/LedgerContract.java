package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.query.StatisticCondition;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.testing.SampleArticle;
import dev.sayso.testing.SampleArticles;
import dev.sayso.testing.SampleLedger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conditions on a statistic find in every archive, and which rows of the ledger they give. */
public abstract class LedgerContract {
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

    private String found(String typed) throws IOException {
        return archive.search(Search.of(parsed(typed))).hits().stream()
                .map(hit -> hit.article().title())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private List<LedgerRow> rows(LedgerSearch search) throws IOException {
        List<LedgerRow> rows = new ArrayList<>();
        assertTrue(archive.statistics(search, rows::add));
        return rows;
    }

    private static List<String> texts(List<LedgerRow> rows) {
        return rows.stream().map(row -> row.statistic().text()).toList();
    }

    private String listed(String typed) throws IOException {
        return String.join(", ", texts(rows(LedgerSearch.of(parsed(typed)))));
    }

    private static LedgerSearch ordered(LedgerSearch.Order order) {
        return new LedgerSearch(new Query.Everything(), List.of(), List.of(), order, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    stat:(percent)                       | 25 percent, 112 percent, 30 percent
                    stat:(kind:percent)                  | 25 percent, 112 percent, 30 percent
                    stat:(money)                         | Rs3.2 trillion
                    stat:(rate)                          | 186 deaths
                    stat:(percent >50)                   | 112 percent
                    stat:(>50%)                          | 112 percent
                    stat:(percent <=25)                  | 25 percent
                    stat:(>=1e9)                         | Rs3.2 trillion
                    stat:(>1tn)                          | Rs3.2 trillion
                    stat:(=80)                           | 80 closed mills
                    stat:(80)                            | 80 closed mills
                    stat:(>112 <113)                     |
                    stat:(value:1,099)                   | 1,099 schools
                    stat:(value:1000..1200)              | 1,099 schools
                    stat:(value:50)                      | 40 to 60 more
                    stat:(unit:mill >59 <61)             | 40 to 60 more
                    stat:(unit:mill >60)                 | 80 closed mills
                    stat:(unit:mills)                    | 80 closed mills, 40 to 60 more
                    stat:(unit:(mill OR death) >70)      | 80 closed mills, 186 deaths
                    stat:(currency:PKR)                  | Rs3.2 trillion
                    stat:(currency:usd)                  |
                    stat:(per:100000)                    | 186 deaths
                    stat:(per:100,000)                   | 186 deaths
                    stat:(per:"live birth")              | 186 deaths
                    stat:(period:2023)                   | 80 closed mills, 186 deaths
                    stat:(period:2023-06)                | 80 closed mills, 186 deaths
                    stat:(period:2025-06-30)             | Rs3.2 trillion, 40 to 60 more, 186 deaths
                    stat:(period:2025-07..2030)          | 40 to 60 more, 186 deaths
                    stat:(period:2031)                   | 40 to 60 more
                    stat:(period:2021/2022)              | 186 deaths
                    stat:(period:199X)                   |
                    stat:(place:norland)                 | 80 closed mills
                    stat:(source:QC)                     | 80 closed mills, 112 percent
                    stat:(source:"quarry center")        | 80 closed mills, 112 percent
                    stat:(source:officials)              | Rs3.2 trillion, 1,099 schools
                    stat:(source:"ministry officials")   | Rs3.2 trillion, 1,099 schools
                    stat:(source:quarry)                 |
                    stat:(unsourced percent)             | 25 percent, 30 percent
                    stat:(role:relative_change)          | 112 percent, 30 percent, doubled
                    stat:(direction:down)                | 30 percent
                    stat:(change:>100%)                  | 112 percent
                    stat:(change:>=100%)                 | 112 percent, doubled
                    stat:(change:<0)                     | 30 percent
                    stat:(change:-30)                    | 30 percent
                    stat:(change:<-50%)                  |
                    stat:(check:wrong)                   | 25 percent
                    stat:(check:truncated)               | 112 percent
                    stat:(status:forecast)               | 40 to 60 more
                    stat:(modifier:more_than)            | more than 9
                    stat:(mills)                         | 80 closed mills, 40 to 60 more
                    stat:(closing)                       | 80 closed mills
                    stat:("closed mill")                 | 80 closed mills
                    stat:("mill closed")                 |
                    stat:(percent -unsourced)            | 112 percent
                    stat:(money OR check:wrong)          | Rs3.2 trillion, 25 percent
                    stat:(-(count OR percent) unsourced) | doubled, 186 deaths
                    """)
    void aConditionGivesTheRowsThatMeetIt(String typed, String rows) throws IOException {
        assertEquals(rows == null ? "" : rows, listed(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    stat:(money unsourced)               |
                    stat:(percent value:1099)            |
                    stat:(percent) stat:(value:1099)     | Budget
                    stat:(percent check:wrong)           | Budget
                    stat:(count check:wrong)             |
                    stat:(source:QC percent)             | Mills
                    stat:(source:QC direction:down)      |
                    -stat:(percent)                      | Fevers
                    stat:(percent) -stat:(money)         | Mills
                    stat:(rate) OR stat:(money)          | Budget Fevers
                    stat:(percent) outlet:argus          | Mills
                    stat:(*)                             | Budget Fevers Mills
                    has:unsourced -has:wrong             | Fevers Mills
                    source:QC                            | Mills
                    source:"Quarry Center"               | Mills
                    source:officials                     | Budget
                    words:>20                            | Budget Mills
                    words:10                             | Fevers
                    words:<10                            |
                    """)
    void conditionsOfTwoStatisticsAreNeverMixed(String typed, String expected) throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    mills                                | 80 closed mills, 40 to 60 more, 112 percent, 30 percent, doubled
                    stat:(money) stat:(percent)          | Rs3.2 trillion, 25 percent
                    stat:(rate) OR stat:(money)          | Rs3.2 trillion, 186 deaths
                    stat:(rate) OR schools               | Rs3.2 trillion, 1,099 schools, 25 percent, more than 9, 186 deaths
                    outlet:argus -stat:(percent)         | 186 deaths
                    has:wrong                            | 25 percent
                    """)
    void onlyWhatTheQueryAsksOfStatisticsIsARow(String typed, String rows) throws IOException {
        assertEquals(rows, listed(typed));
    }

    @Test
    void narrowingIsMetByEveryRow() throws IOException {
        LedgerSearch search =
                new LedgerSearch(
                        parsed("stat:(percent) OR stat:(money)"),
                        List.of(),
                        List.of(new StatisticCondition.Unsourced()),
                        LedgerSearch.Order.NEWEST,
                        0);

        assertEquals(List.of("25 percent", "30 percent"), texts(rows(search)));
    }

    @Test
    void filtersChooseTheArticlesOfTheRows() throws IOException {
        LedgerSearch search =
                new LedgerSearch(
                        new Query.Everything(),
                        List.of(new Filter(Facet.OUTLET, Set.of("Argus"), Set.of())),
                        List.of(),
                        LedgerSearch.Order.NEWEST,
                        0);

        assertEquals(6, rows(search).size());
        assertEquals(6, archive.tally(search).total());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NEWEST          | Rs3.2 trillion | 186 deaths
                    OLDEST          | 186 deaths     | more than 9
                    LARGEST         | Rs3.2 trillion | doubled
                    SMALLEST        | doubled        | Rs3.2 trillion
                    LATEST_PERIOD   | 186 deaths     | doubled
                    EARLIEST_PERIOD | 80 closed mills | doubled
                    SOURCE          | Rs3.2 trillion | 186 deaths
                    OUTLET          | 80 closed mills | more than 9
                    """)
    void rowsStandInTheOrderAskedFor(LedgerSearch.Order order, String first, String last)
            throws IOException {
        List<String> rows = texts(rows(ordered(order)));

        assertEquals(10, rows.size());
        assertEquals(List.of(first, last), List.of(rows.getFirst(), rows.getLast()));
    }

    @Test
    void rowsArePassedOverInTheirOrder() throws IOException {
        for (LedgerSearch.Order order : LedgerSearch.Order.values()) {
            List<LedgerRow> all = rows(ordered(order));

            for (int skip = 0; skip <= all.size() + 1; skip++) {
                LedgerSearch later =
                        new LedgerSearch(new Query.Everything(), List.of(), List.of(), order, skip);
                assertEquals(all.subList(Math.min(skip, all.size()), all.size()), rows(later));
            }
        }
    }

    @Test
    void aReaderThatWantsNoMoreGetsNoMore() throws IOException {
        List<LedgerRow> rows = new ArrayList<>();
        archive.statistics(
                ordered(LedgerSearch.Order.NEWEST),
                row -> {
                    rows.add(row);
                    return rows.size() < 3;
                });

        assertEquals(3, rows.size());
    }

    @Test
    void whatTheReaderCannotTakeIsNoTroubleOfTheArchive() {
        IOException full = new IOException("the pipe is closed");

        IOException thrown =
                assertThrows(
                        IOException.class,
                        () ->
                                archive.statistics(
                                        ordered(LedgerSearch.Order.NEWEST),
                                        row -> {
                                            throw full;
                                        }));

        assertEquals(full, thrown);
    }

    @Test
    void rowsAreCountedAndSoIsWhatTheyHave() throws IOException {
        LedgerTally tally = archive.tally(ordered(LedgerSearch.Order.NEWEST));
        assertFalse(tally.partial());

        assertEquals(10, tally.total());
        assertEquals(6, tally.unsourced());
        assertEquals(
                List.of(
                        new FacetCount("count", 4),
                        new FacetCount("percent", 3),
                        new FacetCount("money", 1),
                        new FacetCount("multiplier", 1),
                        new FacetCount("rate", 1)),
                tally.counts(LedgerFacet.KIND));
        assertEquals(
                List.of(new FacetCount("truncated", 1), new FacetCount("wrong", 1)),
                tally.counts(LedgerFacet.CHECK));
        assertEquals(
                List.of(
                        new FacetCount("Ministry officials", 2),
                        new FacetCount("Quarry Centre", 2)),
                tally.counts(LedgerFacet.SOURCE));
    }

    @Test
    void aFigureOfACopyIsCountedOnceAndFoundUnderTheCopysOwnCredit() throws IOException {
        archive.apply(Batch.of(reprinted("Early", "2024-01-01", false)));
        archive.apply(Batch.of(reprinted("Late", "2024-02-01", true)));
        Query both = parsed("outlet:Early OR outlet:Late");
        Query credited = parsed("stat:(source:LIS)");

        assertEquals(1, archive.tally(LedgerSearch.of(both)).total());
        assertEquals("Early", rows(LedgerSearch.of(both)).getFirst().article().title());
        assertEquals(1, archive.tally(LedgerSearch.of(credited)).total());
        assertEquals("Late", rows(LedgerSearch.of(credited)).getFirst().article().title());
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

    @Test
    void figuresThatAreAskedForAreMarked() throws IOException {
        AnnotatedArticle mills = SampleLedger.mills();
        Highlights highlights = archive.highlight(mills.id(), parsed("stat:(unit:mill)"));

        assertEquals(
                List.of("80 closed mills", "40 to 60 more"),
                Match.spans(highlights.body()).stream()
                        .map(span -> span.of(mills.article().text()))
                        .toList());
    }

    @Test
    void theSentenceOfAFigureIsASnippetWithTheFigureMarked() throws IOException {
        Hit hit = archive.search(Search.of(parsed("stat:(direction:down)"))).hits().getFirst();
        Snippet first = hit.snippets().getFirst();

        assertTrue(first.text().contains("Wages fell by 30 percent."));
        assertEquals(
                List.of("30 percent"),
                Match.spans(first.matches()).stream().map(span -> span.of(first.text())).toList());
    }

    @Test
    void aFigureThatIsNotAskedForIsNotMarked() throws IOException {
        assertEquals(
                List.of(),
                archive.highlight(SampleLedger.mills().id(), parsed("-stat:(money)")).body());
    }
}
