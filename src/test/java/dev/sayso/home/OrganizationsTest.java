package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.Batch;
import dev.sayso.archive.DecisionOutcome;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.archive.OrganizationRequest;
import dev.sayso.archive.OrganizationRequest.Kind;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.Search;
import dev.sayso.archive.lucene.LuceneArchive;
import dev.sayso.extract.Annotator;
import dev.sayso.ingest.ArticleReader;
import dev.sayso.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One institute under many names, across articles; all institutes but those of records invented.
 */
final class OrganizationsTest {
    private static final String AUTHORITIES =
            """
            velm-a\tVelmar Assembly of Surveyors\t\tVAS\tinstitute\tGB
            velm-b\tVintner Association of Styria\t\tVAS\tinstitute\tAT
            city-b\tUniversity of Graz\t\t\tuniversity\tAT
            city-a\tUniversity of Leeds\t\t\tuniversity\tGB
            """;

    private static final List<String> SIX =
            List.of(
                    "Orvane Centre for Harvest Research (OCHR)",
                    "Orvane Center for Harvest Research",
                    "OCHR",
                    "Orvane Centre of Harvest Research",
                    "The Orvane Centre for Harvest Research",
                    "Orvane Centre for Harvest-Research");

    @TempDir private Path folder;

    private Home home;
    private LuceneArchive archive;
    private ArticleReader reader;
    private LocalIntake intake;

    @BeforeEach
    void open() throws IOException {
        open(folder.resolve("home"));
    }

    private void open(Path place) throws IOException {
        home = Home.in(place);
        Files.createDirectories(home.corpus());
        Files.writeString(home.corpus().resolve("authority.tsv"), AUTHORITIES);
        home.prepare();
        archive = LuceneArchive.open(home.index());
        reader = new ArticleReader(() -> Instant.parse("2024-06-01T08:00:00Z"));
        intake =
                new LocalIntake(
                        home,
                        archive,
                        reader,
                        new Annotator(home.authorities()),
                        () -> Instant.parse("2024-06-02T08:00:00Z"));
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        archive.close();
    }

    private static String piece(int number, String words) {
        return "On matter "
                + number
                + "\n\n"
                + words
                + "\n\nNothing else is said in piece number "
                + number
                + ", which is short and invented.\n";
    }

    private static String citing(int number, String name) {
        return piece(
                number,
                "According to "
                        + name
                        + ", harvests in the valley fell by "
                        + number
                        + " percent.");
    }

    private void ingest(String... texts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String text : texts) {
            Path file = folder.resolve(Integer.toHexString(text.hashCode()) + ".txt");
            files.add(Files.writeString(file, text));
        }
        intake.ingest(files, Hints.none(), line -> {});
    }

    private void ingestSix() throws IOException {
        for (int i = 0; i < SIX.size(); i++) {
            ingest(citing(i + 1, SIX.get(i)));
        }
    }

    private long citing(String name) throws IOException {
        return archive.search(Search.of(new Query.Cites(name)).sized(0)).total();
    }

    private String facet() throws IOException {
        return archive
                .search(Search.of(new Query.Everything()).sized(0))
                .counts(Facet.CITES)
                .stream()
                .map(OrganizationsTest::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(FacetCount count) {
        return count.value() + " " + count.count();
    }

    private DecisionOutcome decide(Kind kind, String... words) throws IOException {
        return intake.decide(new OrganizationRequest(kind, List.of(words)));
    }

    private void decided(Kind kind, String... words) throws IOException {
        assertInstanceOf(DecisionOutcome.Decided.class, decide(kind, words));
    }

    private void rebuild() throws IOException {
        intake.rebuild(line -> {});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OCHR",
                "ochr",
                "Orvane Center for Harvest Research",
                "Orvane Centre of Harvest Research",
                "the Orvane Centre for Harvest Research",
                "Orvane Centre for Harvest-Research"
            })
    void anInstituteUnderSixFormsIsFoundByEachOfThem(String name) throws IOException {
        ingestSix();

        assertEquals(6, citing(name));
    }

    /** Defined, bare, respelt, of for for, meant by "the centre", with a hyphen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orvane Centre for Harvest Research",
                "OCHR",
                "Orvane Center for Harvest Research",
                "Orvane Centre of Harvest Research",
                "Orvane Centre for Harvest-Research",
                "Orváne Centre for Harvest Research",
                "orvane-center-for-harvest-research"
            })
    void howeverArticlesNameItEachNameFindsThemAll(String name) throws IOException {
        ingest(
                citing(1, "the Orvane Centre for Harvest Research (OCHR)"),
                citing(2, "OCHR"),
                citing(3, "Orvane Center for Harvest Research"),
                citing(4, "Orvane Centre of Harvest Research"),
                piece(
                        5,
                        "The Orvane Centre for Harvest Research is small. In May, the centre counted 310 barns."),
                citing(6, "Orvane Centre for Harvest-Research"),
                citing(7, "Orváne Centre for Harvest Research"));

        assertEquals(7, citing(name));
    }

    @Test
    void aFacetHasOneLineForAnInstitute() throws IOException {
        ingestSix();

        assertEquals("Orvane Centre for Harvest Research 6", facet());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 2024})
    void theOrderOfIngestDoesNotMatter(long seed) throws IOException {
        ingestSix();
        ingest(citing(7, "Marrow Institute (MARI)"), citing(8, "MARI"), citing(9, "Orvane Centre"));
        String expected = archive.organizations().toString();
        close();
        open(folder.resolve("shuffled"));
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < SIX.size(); i++) {
            texts.add(citing(i + 1, SIX.get(i)));
        }
        texts.add(citing(7, "Marrow Institute (MARI)"));
        texts.add(citing(8, "MARI"));
        texts.add(citing(9, "Orvane Centre"));
        Collections.shuffle(texts, new Random(seed));
        for (String text : texts) {
            ingest(text);
        }

        assertEquals(expected, archive.organizations().toString());
    }

    @Test
    void aDefinitionThatComesLaterReachesBack() throws IOException {
        ingest(citing(1, "OCHR"));
        ingest(citing(2, "the Orvane Centre for Harvest Research (OCHR)"));

        assertEquals(2, citing("Orvane Centre for Harvest Research"));
    }

    @Test
    void anAcronymWithTwoMeaningsStaysApartAndSaysSo() throws IOException {
        ingest(
                citing(1, "Orvane Centre for Harvest Research (OCHR)"),
                citing(2, "Oldham Council of Hotel Registrars (OCHR)"),
                citing(3, "OCHR"));

        assertEquals(1, citing("Orvane Centre for Harvest Research"));
        assertEquals(1, citing("Oldham Council of Hotel Registrars"));
        assertEquals(3, citing("OCHR"));
        assertTrue(
                archive.organizations("Orvane Centre for Harvest Research")
                        .getFirst()
                        .organization()
                        .doubts()
                        .contains("“OCHR” may also mean Oldham Council of Hotel Registrars"));
    }

    @Test
    void theCountryDecidesAnAmbiguousAcronym() throws IOException {
        ingest(
                piece(
                        1,
                        "According to VAS, wine fell by 3 percent. The University of Graz agrees."),
                piece(
                        2,
                        "According to VAS, land fell by 4 percent. The University of Leeds agrees."),
                piece(3, "According to VAS, something else fell by 5 percent in the valley."));

        assertEquals(1, citing("Vintner Association of Styria"));
        assertEquals(1, citing("Velmar Assembly of Surveyors"));
        assertEquals(3, citing("VAS"));
    }

    @Test
    void falseFriendsStayApart() throws IOException {
        ingest(
                citing(1, "Orvane Centre for Harvest Research"),
                citing(2, "Harvest Research Centre for Orvane"),
                citing(3, "Orvane Centre for Harbour Research"),
                citing(4, "Orvane Centre"));

        assertEquals(4, archive.organizations().size());
    }

    @Test
    void aMergeSurvivesARebuildAndCanBeUndone() throws IOException {
        ingest(
                citing(1, "Orvane Centre for Harvest Research"),
                citing(2, "Harvest Board of Orvane"));
        decided(Kind.MERGE, "Orvane Centre for Harvest Research", "Harvest Board of Orvane");
        assertEquals(2, citing("Harvest Board of Orvane"));

        rebuild();
        assertEquals(2, citing("Harvest Board of Orvane"));
        assertEquals("Orvane Centre for Harvest Research 2", facet());

        decided(Kind.UNDO);
        assertEquals(1, citing("Harvest Board of Orvane"));
        decided(Kind.UNDO, "2");
        assertEquals(2, citing("Harvest Board of Orvane"));
    }

    @Test
    void aSplitSurvivesARebuild() throws IOException {
        ingest(citing(1, "Orvane Centre for Harvest Research (OCHR)"), citing(2, "OCHR"));
        assertEquals(2, citing("Orvane Centre for Harvest Research"));

        decided(Kind.SPLIT, "Orvane Centre for Harvest Research", "OCHR");
        assertEquals(1, citing("Orvane Centre for Harvest Research"));

        rebuild();
        assertEquals(1, citing("Orvane Centre for Harvest Research"));
        assertEquals(2, citing("OCHR"));
    }

    @Test
    void whatARuleJoinedCanBeToldApart() throws IOException {
        ingest(
                citing(1, "Orvane Institute for Harvest Policy"),
                citing(2, "Orvane Institute of Harvest Policy"));
        assertEquals(2, citing("Orvane Institute of Harvest Policy"));

        decided(
                Kind.NOT_SAME,
                "Orvane Institute for Harvest Policy",
                "Orvane Institute of Harvest Policy");

        assertEquals(1, citing("Orvane Institute of Harvest Policy"));
    }

    @Test
    void aNewHeadingIsShownInFacetsAndRecords() throws IOException {
        ingestSix();

        decided(Kind.RENAME, "OCHR", "Harvest Research Centre");

        assertEquals("Harvest Research Centre 6", facet());
        assertEquals(6, citing("OCHR"));
    }

    @Test
    void aNameThatMeansSeveralIsNotDecidedAbout() throws IOException {
        ingest(piece(1, "According to VAS, something fell by 5 percent."));

        assertInstanceOf(DecisionOutcome.Ambiguous.class, decide(Kind.RENAME, "VAS", "Vases"));
        assertInstanceOf(DecisionOutcome.Refused.class, decide(Kind.MERGE, "Nobody", "VAS"));
    }

    @Test
    void anEditedAuthorityFileIsTakenUpWithoutReadingFilesAgain() throws IOException {
        ingest(
                citing(1, "Orvane Centre for Harvest Research"),
                citing(2, "Harvest Board of Orvane"));
        Files.delete(home.corpus().resolve(archive.inventory().holdings().getFirst().path()));
        Files.writeString(
                home.corpus().resolve("authority.tsv"),
                AUTHORITIES
                        + "och\tOrvane Centre for Harvest Research\tHarvest Board of Orvane\tOCHR\tinstitute\tGB\n");

        assertEquals(2, intake.settleOrganizations());

        assertEquals(2, citing("OCHR"));
    }

    @Test
    void lettersThatDoNotMatchJoinNothing() throws IOException {
        ingest(
                citing(1, "Orvane Centre for Harvest Research (QXP)"),
                citing(2, "Orvane Centre of Harvest Research"),
                citing(3, "QXP"));

        assertEquals(1, citing("Orvane Centre of Harvest Research"));
        assertEquals(3, archive.organizations().size());
    }

    @Test
    void suggestionsAreNotApplied() throws IOException {
        ingest(citing(1, "Orvane Centre for Harvest Research"), citing(2, "OCHR"));

        assertEquals(1, citing("OCHR"));
        assertEquals(
                List.of("its initials are OCHR"),
                Settlement.of(archive, home).resolution().suggestions().stream()
                        .map(s -> s.evidence())
                        .toList());
    }

    @Test
    void whatARunLeftOutTheNextOneDoes() throws IOException {
        ingestSix();
        Annotator annotator = new Annotator(home.authorities());
        for (var holding : archive.inventory().holdings()) {
            var article = archive.get(holding.id()).orElseThrow().article();
            archive.apply(Batch.of(annotator.annotate(article)));
        }
        assertTrue(citing("OCHR") < 6);

        intake.settleOrganizations();

        assertEquals(6, citing("OCHR"));
    }
}
