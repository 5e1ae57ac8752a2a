package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.testing.SampleArticles;
import dev.sayso.testing.SampleCopies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How every archive counts by facet, and narrows by what is chosen of one. */
public abstract class FacetContract {
    private static final Query EVERYTHING = new Query.Everything();

    private Archive archive;

    /** An empty archive. */
    protected abstract Archive open() throws IOException;

    @BeforeEach
    final void openArchive() throws IOException {
        archive = open();
    }

    @AfterEach
    final void closeArchive() throws IOException {
        archive.close();
    }

    private void put(AnnotatedArticle... articles) throws IOException {
        archive.apply(Batch.of(articles));
    }

    private void putAll() throws IOException {
        put(SampleArticles.all().toArray(AnnotatedArticle[]::new));
    }

    private static Filter only(Facet facet, String... values) {
        return new Filter(facet, Set.of(values), Set.of());
    }

    private Results filtered(Filter... filters) throws IOException {
        return archive.search(
                new Search(EVERYTHING, List.of(filters), Search.Sort.RELEVANCE, 1, 20));
    }

    @Test
    void everyFacetIsCountedMostFrequentFirstAndEqualOnesByName() throws IOException {
        putAll();

        Results results = filtered();

        assertEquals(
                List.of(
                        new FacetCount("Dispatch News Desk", 2),
                        new FacetCount("Harbour Courier", 1)),
                results.counts(Facet.OUTLET));
        assertEquals(
                List.of(new FacetCount("Mariam Sethi", 2), new FacetCount("Bashir Qureshi", 1)),
                results.counts(Facet.AUTHOR));
        assertEquals(
                List.of(new FacetCount("2024", 2), new FacetCount("2022", 1)),
                results.counts(Facet.YEAR));
        assertEquals(
                List.of(
                        new FacetCount("Lantern Institute for Security", 2),
                        new FacetCount("Quarry Centre", 1),
                        new FacetCount("Red Sand Front", 1)),
                results.counts(Facet.ORGANIZATION));
        assertEquals(
                List.of(
                        new FacetCount("Lantern Institute for Security", 1),
                        new FacetCount("Quarry Centre", 1)),
                results.counts(Facet.CITES));
        assertEquals(4, results.counts(Facet.KIND).size());
        assertEquals(List.of(new FacetCount("en", 4)), results.counts(Facet.LANGUAGE));
    }

    @Test
    void facetsFollowTheQuery() throws IOException {
        putAll();

        Results results = archive.search(Search.of(new Query.Word(Scope.TEXT, "hungry", false)));

        assertEquals(List.of(new FacetCount("Harbour Courier", 1)), results.counts(Facet.OUTLET));
        assertEquals(List.of(), results.counts(Facet.CITES));
    }

    @Test
    void aFilterNarrowsTheHitsButNotItsOwnCounts() throws IOException {
        putAll();

        Results results = filtered(only(Facet.OUTLET, "Harbour Courier"));

        assertEquals(1, results.total());
        assertEquals(
                List.of(
                        new FacetCount("Dispatch News Desk", 2),
                        new FacetCount("Harbour Courier", 1)),
                results.counts(Facet.OUTLET));
        assertEquals(List.of(new FacetCount("editorial", 1)), results.counts(Facet.KIND));
    }

    @Test
    void twoFiltersEachLeaveOutOnlyThemselvesInTheirCounts() throws IOException {
        putAll();

        Results results =
                filtered(only(Facet.OUTLET, "Dispatch News Desk"), only(Facet.YEAR, "2022"));

        assertEquals(1, results.total());
        assertEquals(
                List.of(new FacetCount("Dispatch News Desk", 1)), results.counts(Facet.OUTLET));
        assertEquals(
                List.of(new FacetCount("2022", 1), new FacetCount("2024", 1)),
                results.counts(Facet.YEAR));
    }

    @Test
    void severalWantedValuesMeanAnyOfThem() throws IOException {
        putAll();

        assertEquals(2, filtered(only(Facet.KIND, "letter", "editorial")).total());
        assertEquals(0, filtered(only(Facet.KIND, "no such kind")).total());
    }

    @Test
    void anUnwantedValueIsLeftOut() throws IOException {
        putAll();

        Filter filter = new Filter(Facet.AUTHOR, Set.of(), Set.of("Bashir Qureshi"));

        assertEquals(3, filtered(filter).total());
    }

    @Test
    void monthsStatisticsAndCopiesAreCountedToo() throws IOException {
        putAll();
        put(SampleCopies.all().toArray(AnnotatedArticle[]::new));

        Results results = filtered();

        assertEquals(
                List.of(
                        new FacetCount("2024-03", 5),
                        new FacetCount("2022-11", 1),
                        new FacetCount("2024-04", 1)),
                results.counts(Facet.MONTH));
        for (StatisticsValue value : StatisticsValue.values()) {
            long found = archive.search(Search.counting(asked("has:" + value.label()))).total();
            assertEquals(
                    found,
                    results.counts(Facet.STATISTICS).stream()
                            .filter(count -> count.value().equals(value.label()))
                            .mapToLong(FacetCount::count)
                            .sum(),
                    value.label());
            assertEquals(found, filtered(only(Facet.STATISTICS, value.label())).total());
        }
        assertEquals(List.of(new FacetCount(Facet.DUPLICATE, 3)), results.counts(Facet.DUPLICATES));
        assertEquals(3, filtered(only(Facet.DUPLICATES, Facet.DUPLICATE)).total());
        assertEquals(
                5,
                filtered(new Filter(Facet.DUPLICATES, Set.of(), Set.of(Facet.DUPLICATE))).total());
    }

    private static Query asked(String typed) {
        return ((Reading.Understood) QueryParser.parse(typed)).query();
    }

    /** Thirty outlets, of which the later ones have more articles. */
    private void putOutlets() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int outlet = 1; outlet <= 30; outlet++) {
            for (int i = 0; i < outlet; i++) {
                articles.add(
                        SampleArticles.titled("Piece " + i + " of " + outlet)
                                .outlet("Évening Post " + outlet)
                                .paragraph("Words of piece " + i + " in outlet " + outlet + ".")
                                .build());
            }
        }
        put(articles.toArray(AnnotatedArticle[]::new));
    }

    @Test
    void aSearchTellsTheMostFrequentValuesTheChosenOnesAndHowManyThereAre() throws IOException {
        putOutlets();

        FacetValues values =
                filtered(only(Facet.OUTLET, "Évening Post 2", "nowhere")).values(Facet.OUTLET);

        assertEquals(30, values.distinct());
        assertEquals(11, values.counts().size());
        assertEquals(new FacetCount("Évening Post 30", 30), values.counts().getFirst());
        assertEquals(new FacetCount("Évening Post 2", 2), values.counts().getLast());
    }

    @Test
    void everyValueIsListedPageByPageAndByItsLetters() throws IOException {
        putOutlets();
        Search search =
                new Search(
                        EVERYTHING,
                        List.of(only(Facet.OUTLET, "Évening Post 2")),
                        Search.Sort.RELEVANCE,
                        1,
                        20);

        FacetPage second = archive.values(new FacetRequest(search, Facet.OUTLET, "", 25, 25));
        FacetPage letters =
                archive.values(new FacetRequest(search, Facet.OUTLET, "EVENING post 2", 0, 3));

        assertEquals(30, second.values().distinct());
        assertEquals(
                List.of(5L, 4L, 3L, 2L, 1L),
                second.values().counts().stream().map(FacetCount::count).toList());
        assertEquals(11, letters.values().distinct());
        assertEquals(
                List.of("Évening Post 29", "Évening Post 28", "Évening Post 27"),
                letters.values().counts().stream().map(FacetCount::value).toList());
    }

    @Test
    void countsBesideExclusionsAreThoseWithoutTheFacetsOwnFilter() throws IOException {
        putAll();
        Filter notDispatch = new Filter(Facet.OUTLET, Set.of(), Set.of("Dispatch News Desk"));

        Results results = filtered(notDispatch, only(Facet.KIND, "editorial", "op-ed"));

        assertEquals(
                List.of(
                        new FacetCount("Dispatch News Desk", 1),
                        new FacetCount("Harbour Courier", 1)),
                results.counts(Facet.OUTLET));
        assertEquals(1, results.total());
        assertEquals(List.of(new FacetCount("2024", 1)), results.counts(Facet.YEAR));
    }

    @Test
    void whatIsNotAskedForIsNotTold() throws IOException {
        putAll();

        Results results = archive.search(Search.of(EVERYTHING).telling(Search.Detail.ARTICLES));

        assertEquals(4, results.hits().size());
        assertEquals(List.of(), results.hits().getFirst().snippets());
        assertEquals(Map.of(), results.facets());
        assertEquals(4, archive.search(Search.counting(EVERYTHING)).total());
    }
}
