package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.List;
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
}
