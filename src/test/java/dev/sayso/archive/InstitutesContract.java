package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.CitingPage.Citing;
import dev.sayso.archive.Institutes.Order;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationType;
import dev.sayso.resolution.Established;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.testing.SampleArticle;
import dev.sayso.testing.SampleArticles;
import dev.sayso.testing.SampleCopies;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is cited, in every archive. All names and figures are invented. */
public abstract class InstitutesContract {
    private static final String TIDE = "Tide Institute";
    private static final String REED = "Reed Council";

    private Archive archive;

    /** An empty archive. */
    protected abstract Archive open() throws IOException;

    @BeforeEach
    final void fillArchive() throws IOException {
        archive = open();
        archive.apply(Batch.of(boats(), wells(), rents(), silt(), removed()));
        archive.apply(
                Batch.of(List.of(established(TIDE, "TI"), established(REED, "RC")), List.of()));
        archive.apply(new Batch(List.of(), List.of(), List.of(removed().id()), List.of()));
    }

    @AfterEach
    final void closeArchive() throws IOException {
        archive.close();
    }

    private static Established established(String name, String acronym) {
        OrganizationId id = OrganizationId.ofName(name);
        return new Established(
                id,
                name,
                Optional.of(acronym),
                OrganizationType.INSTITUTE,
                Optional.empty(),
                List.of(new Established.Variant(name, 2)),
                List.of(id),
                List.of(),
                List.of());
    }

    private static SampleArticle article(String title, String outlet, String day) {
        return SampleArticles.titled(title).outlet(outlet).published(day);
    }

    private static AnnotatedArticle boats() {
        return article("Boats", "Harbour Courier", "2023-02-01")
                .signed("Mariam Sethi")
                .paragraph("The Tide Institute warned of it: 410 boats sank in 2022.")
                .credits(TIDE, "TI", "warned of")
                .statistic("410", "410", QuantityKind.COUNT, "boat")
                .period("2022")
                .creditedTo(TIDE)
                .build();
    }

    private static AnnotatedArticle wells() {
        return article("Wells", "Dispatch News Desk", "2024-05-07")
                .signed("Bashir Qureshi")
                .paragraph("Of wells, Warned  of by the Tide Institute and the Reed Council.")
                .paragraph("There were 12 wells and 88 buckets, the Tide Institute found.")
                .credits(TIDE, "TI", "Warned  of", "found")
                .credits(REED, "RC", "by")
                .statistic("12", "12", QuantityKind.COUNT, "well")
                .creditedTo(TIDE)
                .statistic("88", "88", QuantityKind.COUNT, "bucket")
                .creditedTo(TIDE)
                .build();
    }

    private static AnnotatedArticle rents() {
        return article("Rents", "Harbour Courier", "2024-06-08")
                .paragraph(
                        "The Reed Council said so. In 2022, nobody says who counted, 410 boats sank.")
                .credits(REED, "RC", "said")
                .statistic("410", "410.0", QuantityKind.COUNT, "boat")
                .period("2022")
                .build();
    }

    /** Mentions, does not cite; has the number for another year. */
    private static AnnotatedArticle silt() {
        return SampleArticles.titled("Silt")
                .paragraph("The Tide Institute has moved. In 2019 only 410 boats sank.")
                .mentions(TIDE, "TI")
                .statistic("410", "410", QuantityKind.COUNT, "boat")
                .period("2019")
                .build();
    }

    private static AnnotatedArticle removed() {
        return article("Removed", "Harbour Courier", "2025-01-01")
                .paragraph("The Tide Institute claimed that 9,999 boats sank.")
                .credits(TIDE, "TI", "claimed")
                .statistic("9,999", "9999", QuantityKind.COUNT, "boat")
                .creditedTo(TIDE)
                .build();
    }

    private static OrganizationId tide() {
        return OrganizationId.ofName(TIDE);
    }

    private InstituteProfile profile() throws IOException {
        return archive.institutes().profile(tide()).orElseThrow();
    }

    private static String shown(List<FacetCount> counts) {
        return counts.stream()
                .map(count -> count.value() + " " + count.count())
                .collect(Collectors.joining("; "));
    }

    private static String shown(Roster roster) {
        return roster.total()
                + ": "
                + roster.entries().stream()
                        .map(
                                entry ->
                                        entry.known().organization().id()
                                                + " "
                                                + entry.known().mentioning()
                                                + " "
                                                + entry.known().citing()
                                                + " "
                                                + entry.statistics())
                        .collect(Collectors.joining("; "));
    }

    private String titles(CitingRequest request) throws IOException {
        CitingPage page = archive.institutes().citing(tide(), request);
        return page.total()
                + ": "
                + page.articles().stream()
                        .map(citing -> citing.article().title())
                        .collect(Collectors.joining(" "));
    }

    private static CitingRequest where(Facet facet, String value) {
        return new CitingRequest(
                Optional.empty(), List.of(new Filter(facet, Set.of(value), Set.of())), 0, 10);
    }

    @Test
    final void aProfileCountsArticlesAndStatistics() throws IOException {
        assertEquals(2, profile().articles());
        assertEquals(3, profile().statistics());
        assertEquals("2023-02-01", profile().first().orElseThrow().toString());
        assertEquals("2024-05-07", profile().last().orElseThrow().toString());
    }

    @Test
    final void aProfileCountsArticlesByVerbWhateverItsCaseAndSpaces() throws IOException {
        assertEquals("warned of 2; found 1", shown(profile().verbs()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OUTLET | Dispatch News Desk 1; Harbour Courier 1
                    AUTHOR | Bashir Qureshi 1; Mariam Sethi 1
                    YEAR   | 2023 1; 2024 1
                    CITES  | Tide Institute 2; Reed Council 1
                    """)
    final void aProfileCountsWhoCitesAndWhomElse(Facet facet, String counts) throws IOException {
        assertEquals(counts, shown(profile().counts(facet)));
    }

    @Test
    final void whomNobodyCitesHasNoProfile() throws IOException {
        assertTrue(archive.institutes().profile(new OrganizationId("nobody")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CITED     |         | 0 | 9 | 2: reed-council 2 2 0; tide-institute 3 2 3
                    MENTIONED |         | 0 | 9 | 2: tide-institute 3 2 3; reed-council 2 2 0
                    MENTIONED |         | 1 | 9 | 2: reed-council 2 2 0
                    MENTIONED |         | 0 | 1 | 2: tide-institute 3 2 3
                    CITED     | tide    | 0 | 9 | 1: tide-institute 3 2 3
                    CITED     | ti      | 0 | 9 | 1: tide-institute 3 2 3
                    CITED     | nothing | 0 | 9 | '0: '
                    """)
    final void theRosterIsInOrderAndInParts(
            Order order, String word, int skip, int limit, String expected) throws IOException {
        List<String> words = Optional.ofNullable(word).stream().toList();

        Roster roster = archive.institutes().roster(order, words, skip, limit);

        assertEquals(expected, shown(roster));
        assertFalse(roster.partial());
    }

    @Test
    final void statisticsThatRestOnItComeNewestFirstAndInParts() throws IOException {
        StatisticPage all = archive.institutes().credited(tide(), 0, 10);
        StatisticPage last = archive.institutes().credited(tide(), 2, 10);

        assertEquals(
                List.of("12", "88", "410"),
                all.rows().stream().map(row -> row.statistic().text()).toList());
        assertEquals("Wells", all.rows().getFirst().article().title());
        assertEquals(3, last.total());
        assertEquals(List.of(all.rows().getLast()), last.rows());
        assertEquals(List.of(), archive.institutes().credited(tide(), 3, 10).rows());
    }

    @Test
    final void whatCopiesSayWordForWordCountsOnceWithTheEarliest() throws IOException {
        OrganizationId quarry = OrganizationId.ofName("Quarry Centre");
        archive.apply(Batch.of(SampleCopies.all().toArray(AnnotatedArticle[]::new)));

        StatisticPage found = archive.institutes().credited(quarry, 0, 10);

        assertEquals(2, found.total());
        assertEquals(
                List.of(SampleCopies.other().id(), SampleCopies.first().id()),
                found.rows().stream().map(row -> row.article().id()).toList());
        assertEquals(2, archive.institutes().profile(quarry).orElseThrow().statistics());
        assertEquals(4, archive.institutes().profile(quarry).orElseThrow().articles());
    }

    @Test
    final void itsNumbersAreFoundWhereNobodyIsCredited() throws IOException {
        StatisticPage found = archive.institutes().elsewhere(tide(), 10);

        assertEquals(1, found.total());
        assertEquals("Rents", found.rows().getFirst().article().title());
    }

    @Test
    final void citingArticlesAreTheNewestFirst() throws IOException {
        assertEquals("2: Wells Boats", titles(CitingRequest.newest(5)));
        assertEquals("2: Boats", titles(new CitingRequest(Optional.empty(), List.of(), 1, 5)));
    }

    @Test
    final void citingArticlesAreNarrowedByVerbOutletAndNeighbour() throws IOException {
        assertEquals("1: Wells", titles(new CitingRequest(Optional.of("found"), List.of(), 0, 5)));
        assertEquals("1: Boats", titles(where(Facet.OUTLET, "Harbour Courier")));
        assertEquals("1: Wells", titles(where(Facet.CITES, REED)));
        assertEquals("0: ", titles(where(Facet.YEAR, "1999")));
    }

    @Test
    final void aPassageMarksTheWordsThatCredit() throws IOException {
        Citing citing =
                archive.institutes()
                        .citing(tide(), new CitingRequest(Optional.of("found"), List.of(), 0, 5))
                        .articles()
                        .getFirst();
        CitingPage.Passage passage = citing.passages().getFirst();
        Snippet sentence = passage.sentence();

        assertEquals(1, citing.passages().size());
        assertEquals(Optional.of("found"), passage.verb());
        assertEquals("found", sentence.matches().getFirst().span().of(sentence.text()));
    }
}
