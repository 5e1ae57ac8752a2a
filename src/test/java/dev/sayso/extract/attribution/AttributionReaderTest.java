package dev.sayso.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Source;
import dev.sayso.extract.organization.OrganizationReader;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Institutes and people in these sentences are invented. */
class AttributionReaderTest {
    private static final Optional<OrganizationId> COMMISSION =
            Optional.of(new OrganizationId("salt-commission"));
    private static final AttributionReader READER = new AttributionReader();

    private static List<Organization> organizations(TokenizedText text) {
        return new OrganizationReader(AuthorityFile.empty()).read(text).organizations();
    }

    private static List<Attribution> read(String text) {
        TokenizedText tokenized = TokenizedText.of(text);
        return READER.read(tokenized, organizations(tokenized));
    }

    private static String source(String text, Attribution attribution) {
        return attribution.source().where().orElseThrow().of(text);
    }

    private static String cue(String text, Attribution attribution) {
        return attribution.cue().orElseThrow().of(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            According to the Orrin Water Board, 40 wells are dry.         | Orrin Water Board    | According to
            The Orrin Water Board reports that 40 wells are dry.          | Orrin Water Board    | reports
            Forty wells are dry, says the Orrin Water Board.              | Orrin Water Board    | says
            Forty wells are dry, the Orrin Water Board has also said.     | Orrin Water Board    | said
            Figures compiled by the Orrin Water Board are grim.           | Orrin Water Board    | compiled by
            Forty wells, by the Orrin Water Board's count, are dry.       | Orrin Water Board    | by the Orrin Water Board's count
            Orrin Water Board data show 40 dry wells.                     | Orrin Water Board    | show
            A survey of 900 farms by the Orrin Water Board found 40.      | Orrin Water Board    | found
            The Orrin Water Board on Monday evening said 40 were dry.     | Orrin Water Board    | said
            The Orrin Water Board, which runs the wells, warned of 40.    | Orrin Water Board    | warned
            The Orrin Water Board's own estimate is 40.                   | Orrin Water Board    | estimate
            In a poll by the Orrin Water Board, 40 per cent agreed.       | Orrin Water Board    | In
            Experts say 40 wells are dry.                                 | Experts              | say
            Mina Olt told the court that 40 wells were dry.               | Mina Olt             | told
            """)
    void findsSourceAndCue(String text, String source, String cue) {
        Attribution first = read(text).getFirst();

        assertEquals(source, source(text, first));
        assertEquals(cue, cue(text, first));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The Orrin Water Board has never said so.
            The Orrin Water Board did not report 40 dry wells.
            The Orrin Water Board would say that 40 wells are dry.
            It is a state of affairs, and the reports remain shut away.
            The militants attacked a convoy near the wells.
            """)
    void whatIsDeniedOrImaginedCreditsNobody(String text) {
        assertEquals(List.of(), read(text));
    }

    @Test
    void twoSourcesInOneSentenceAreToldApart() {
        String text =
                "It is 48 per cent, says the Salt Commission, or 52 per cent, says the Port Authority of Sarn.";
        List<Attribution> found = read(text);

        assertEquals(
                List.of("Salt Commission", "Port Authority of Sarn"),
                found.stream().map(a -> source(text, a)).toList());
        assertTrue(found.getFirst().content().of(text).contains("48"));
        assertTrue(found.getLast().content().of(text).contains("52"));
        assertFalse(found.getLast().content().of(text).contains("48"));
    }

    @Test
    void theReportMeansTheOneThatPublishedIt() {
        String text = "The Salt Commission met in March. The report puts losses at 40 per cent.";
        Attribution found = read(text).getFirst();

        assertEquals("The report", source(text, found));
        assertInstanceOf(Source.Institute.class, found.source());
        assertEquals(COMMISSION, found.source().credited());
    }

    @Test
    void itMeansTheOrganizationBefore() {
        String text = "I asked the Salt Commission. It found four leaks in 2021.";

        assertEquals(COMMISSION, read(text).getFirst().source().credited());
    }

    @Test
    void aPersonCreditsTheirOrganization() {
        String text = "Mina Olt of the Salt Commission said that 40 wells were dry.";
        Attribution found = read(text).getFirst();

        assertInstanceOf(Source.Person.class, found.source());
        assertEquals(COMMISSION, found.source().credited());
    }

    @Test
    void officialsAreUnnamed() {
        String text = "Officials say 40 wells are dry.";

        assertInstanceOf(Source.Unnamed.class, read(text).getFirst().source());
    }

    @Test
    void aSentenceCanCreditTheOneBefore() {
        String text = "Nine in ten wells are dry. That is the finding of the Salt Commission.";
        Attribution found = read(text).getFirst();

        assertEquals("Salt Commission", source(text, found));
        assertEquals("Nine in ten wells are dry.", found.content().of(text));
    }

    @Test
    void aQuotationIsTheContentOfTheVerbAfterIt() {
        String text = "“Forty wells are dry,” the Salt Commission said.";

        assertTrue(read(text).getFirst().content().of(text).contains("Forty wells are dry"));
    }

    @Test
    void onlyOrganizationsThatAreCreditedAreCited() {
        TokenizedText text =
                TokenizedText.of(
                        "The Salt Commission reports that the Harbour Workers' Union shrank.");
        List<Organization> found = organizations(text);
        List<Organization> cited = AttributionReader.cited(found, READER.read(text, found));

        assertEquals(
                List.of("Salt Commission"),
                cited.stream().filter(Organization::cited).map(Organization::name).toList());
        assertEquals(2, cited.size());
    }

    @Test
    void aSentenceOfCuesWithoutEndIsRead() {
        assertFalse(read("he said ".repeat(30_000)).isEmpty());
        assertDoesNotThrow(() -> read(", said".repeat(30_000)));
        assertDoesNotThrow(() -> read("said by ".repeat(30_000)));
    }

    /** Each clause without a verb takes that of the clause before it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The Orrin Water Board counted 300 dry wells, the Kelp Trust 1,410.       | Orrin Water Board; Kelp Trust
            The Kelp Trust put it at $40 million; the Salt Commission at $55 million. | Kelp Trust; Salt Commission
            The Kelp Trust found 40, the Salt Commission about 60, and the Orrin Water Board just 12. | Kelp Trust; Salt Commission; Orrin Water Board
            The Kelp Trust found 40 wells, the Salt Commission 12 of whose men left. | Kelp Trust
            The Kelp Trust found dry wells, the Salt Commission 1,200.               | Kelp Trust
            The Kelp Trust found 40 dry wells, 12 of them in Orrin, 30 in March.     | Kelp Trust
            """)
    void creditsWhoIsNamedWithoutAVerb(String text, String sources) {
        assertEquals(
                sources,
                read(text).stream()
                        .map(attribution -> source(text, attribution))
                        .collect(Collectors.joining("; ")));
    }

    @Test
    void doesNotCreditTheNameInsideABoundWord() {
        String text =
                "The Salt Commission (SC) fell. The SC-led ministry said that 40 wells were dry.";

        assertFalse(
                read(text).stream()
                        .anyMatch(attribution -> attribution.source() instanceof Source.Institute));
    }

    @Test
    void creditsWithWhichOnlyWhatStandsDirectlyBeforeIt() {
        String near = "The Salt Commission (SC), which counted 40 wells, is small.";
        String far =
                "The Salt Commission met. A report on wells, which says that 40 are dry, is out.";

        assertEquals(COMMISSION, read(near).getFirst().source().credited());
        assertTrue(
                read(far).stream().allMatch(one -> one.source().credited().isEmpty()),
                read(far).toString());
        assertTrue(
                read(far).stream().noneMatch(one -> source(far, one).equals("A")),
                "a report is no verb there");
    }
}
