package dev.sayso.extract.organization;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.Doubt;
import dev.sayso.organization.Mention;
import dev.sayso.organization.Organization;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Institutes, parties and people in these sentences are invented. */
class OrganizationReaderTest {
    private static final AuthorityFile AUTHORITIES =
            AuthorityFile.parse(
                    List.of(
                            "hbf\tHarbour Brigade Front\tTehrik-i-Harbour|Harbour Front\tHBF\tarmed-group\tXX\t",
                            "lens\tLakeside Energy Studies\t\tLES\tinstitute\tXX\t",
                            "league\tLeague of Early Settlers\t\tLES\tassociation\tXY\t"));

    private static List<Organization> read(String text) {
        return new OrganizationReader(AUTHORITIES).read(TokenizedText.of(text)).organizations();
    }

    private static List<String> mentions(String text) {
        return read(text).stream()
                .flatMap(o -> o.mentions().stream())
                .sorted(Comparator.comparing(Mention::span))
                .map(Mention::text)
                .toList();
    }

    private static List<AcronymDefinition> acronyms(String text) {
        return new OrganizationReader(AUTHORITIES).read(TokenizedText.of(text)).acronyms();
    }

    private static Organization named(String text, String mention) {
        return read(text).stream()
                .filter(o -> o.mentions().stream().anyMatch(m -> m.text().equals(mention)))
                .findFirst()
                .orElseThrow();
    }

    /** Ten hard sentences, and what is found in each. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The Orrin Thought Center and Coastal News Desk printed it.                          | Orrin Thought Center; Coastal News Desk
            The Institute for Conflict and Water Studies (ICWS) and the ICWS's critics met.     | Institute for Conflict and Water Studies; ICWS; ICWS
            The Ministry of Trade and Industry answered the Bank of Orrin and Delhi University. | Ministry of Trade and Industry; Bank of Orrin; Delhi University
            Lashkar-e-Orrin and Jaish al-Orrin joined the Tehrik-i-Harbour.                     | Lashkar-e-Orrin; Jaish al-Orrin; Tehrik-i-Harbour
            Former Harbour Workers' Union President Mina Olt joined Olt & Sons Ltd.             | Harbour Workers' Union; Olt & Sons Ltd
            The Observatorio Orrin de Seguridad del Norte (OOSN) counted, says pollster Nortela.| Observatorio Orrin de Seguridad del Norte; OOSN; Nortela
            The Bureau of Salt, Tea, Tobacco and Firearms fined the 7th Orrin Division.         | Bureau of Salt, Tea, Tobacco and Firearms; 7th Orrin Division
            Voltine, a small utility in Sarn, sued. The Salt Commission sided with Voltine.     | Voltine; Salt Commission; Voltine
            The Port Authority of Sarn fined her; the Authority's own lawyer called it absurd.  | Port Authority of Sarn; Authority
            National Commission on Salt Chairman Ilo Venn met Prime Minister Ada Orr.           | National Commission on Salt
            """)
    void findsOrganizationsInHardSentences(String sentence, String expected) {
        assertEquals(Arrays.asList(expected.split("; ")), mentions(sentence));
    }

    /** Places, laws, plans, weapons, operations and documents are none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Attacks rose in Khyber Pakhtunkhwa (KP), and KP paid for it.
            The Orrin-Sarn Economic Corridor (OSEC) is late; OSEC costs more each year.
            The National Revival Plan (NRP) failed, as the NRP was bound to.
            They laid improvised explosive devices (IEDs); the IEDs killed six.
            An Orrin Citizen Card (OCC) costs nothing, but OCC holders must queue.
            Operation Clean Harbour and the Salt Act of 1931 changed little.
            On Monday, Dr Mina Olt and President Ilo Venn crossed the Strait of Orrin.
            GDP grew, HIV fell and the CEO flew to New York City.
            """)
    void leavesOutWhatIsNoOrganization(String sentence) {
        assertEquals(List.of(), mentions(sentence));
    }

    @Test
    void anAcronymCountsInTheWholeTextEvenBeforeItIsDefined() {
        Organization found =
                named(
                        "OWB lied. Nobody sued. The Orrin Water Board (OWB) apologised. OWB paid.",
                        "OWB");

        assertEquals(
                List.of("OWB", "Orrin Water Board", "OWB", "OWB"),
                found.mentions().stream().map(Mention::text).toList());
        assertEquals(Optional.of("OWB"), found.acronym());
        assertEquals(Optional.empty(), found.doubt());
    }

    @Test
    void lettersThatDoNotMatchAreKeptAndDoubted() {
        Organization found =
                named("The Institute for Salt and Harbour Studies (ISPQ) says so.", "ISPQ");

        assertEquals("Institute for Salt and Harbour Studies", found.name());
        assertEquals(Optional.of("ISPQ"), found.acronym());
        assertEquals(Optional.of(Doubt.LETTERS_DO_NOT_MATCH), found.doubt());
    }

    @Test
    void aPartOfANameMeansTheOrganizationNamedBefore() {
        String text = "The Orrin Salt Commission met the Port Authority. The Commission left.";

        assertEquals("Orrin Salt Commission", named(text, "Commission").name());
        assertEquals(2, read(text).size());
    }

    @Test
    void anAcronymOfSeveralRecordsIsAmbiguous() {
        Organization found = named("The LES says so.", "LES");

        assertEquals(Optional.of(Doubt.AMBIGUOUS_ACRONYM), found.doubt());
    }

    @Test
    void theTextsOwnDefinitionSettlesAnAmbiguousAcronym() {
        Organization found = named("The League of Early Settlers (LES) met. The LES voted.", "LES");

        assertEquals("league", found.id().value());
        assertEquals(Optional.empty(), found.doubt());
    }

    @Test
    void aTextsOwnDefinitionWinsOverTheAuthorityFile() {
        Organization found = named("The Herring Breeders' Federation (HBF) met. HBF left.", "HBF");

        assertEquals("Herring Breeders' Federation", found.name());
        assertEquals(3, found.mentions().size());
    }

    @Test
    void everyNameOfTheAuthorityFileMeansItsHeading() {
        Organization found = named("Tehreek-e-Harbour, or HBF, or the Harbour Front.", "HBF");

        assertEquals("Harbour Brigade Front", found.name());
        assertEquals(3, found.mentions().size());
        assertTrue(found.variants().containsAll(List.of("Tehrik-i-Harbour", "Harbour Front")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            We used magnetic resonance imaging (MRI).           | MRI  | magnetic resonance imaging
            Patients took methotrexate (MTX) daily.             | MTX  | methotrexate
            MRI (magnetic resonance imaging) was used.          | MRI  | magnetic resonance imaging
            It was two-dimensional (2D) at best.                | 2D   | two-dimensional
            The Salt Traders' Guild, STG for short, objected.   | STG  | Salt Traders' Guild
            A drug (salt receptor blocker, SRB) was given.      | SRB  | salt receptor blocker
            """)
    void findsWhatAShortFormStandsFor(String sentence, String shortForm, String longForm) {
        assertEquals(
                List.of(shortForm + " = " + longForm),
                acronyms(sentence).stream().map(d -> d.acronym() + " = " + d.name()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            He waited (see below) for an hour.
            It rose by half (Table 3) in a year.
            The senator (R) voted no.
            """)
    void whatStandsInBracketsIsNotAlwaysAShortForm(String sentence) {
        assertEquals(List.of(), acronyms(sentence));
    }

    @Test
    void aLongTextWithoutSpacesIsRead() {
        assertEquals(List.of(), mentions("Institute".repeat(120_000)));
    }

    @Test
    void tenThousandBracketsAreRead() {
        assertEquals(List.of(), mentions("Salt (".repeat(10_000)));
        assertEquals(List.of(), mentions("(".repeat(10_000) + ")".repeat(10_000)));
    }

    @Test
    void aLineOfCapitalisedWordsWithoutEndIsRead() {
        assertDoesNotThrow(() -> mentions("Institute of ".repeat(20_000)));
        assertDoesNotThrow(() -> mentions("Salt and ".repeat(20_000) + "Council"));
    }

    @Test
    void anEmptyTextNamesNobody() {
        assertEquals(List.of(), read(""));
        assertEquals(List.of(), read(" \n "));
    }

    /** What hyphens bind to other words; in the authority file LES is ambiguous, HBF is not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            An HBF-led council and anti-HBF marchers met.                       | HBF; HBF
            Pro-HBF voters stayed away from a non-LES office.                   | HBF; LES
            The Free Region Army (FRA) left; the FRA-North stayed.              | Free Region Army; FRA; FRA-North
            The Free Region Army (FRA) left; the FRA-Tarland pact held.         | Free Region Army; FRA; FRA-Tarland
            The HBF-France summit failed.                                       | HBF
            A COVID-19 wave, a GDP-linked bond and the XYZ-QRS line.            | XYZ-QRS
            The post-war, state-run, self-styled E-Front fell.                  | ''
            """)
    void findsNamesThatHyphensBind(String text, String mentions) {
        assertEquals(mentions, String.join("; ", mentions(text)));
    }
}
