package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationType;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.QueryPrinter;
import dev.sayso.query.Reading;
import dev.sayso.resolution.Established;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways out of a search that finds nothing, in every archive. All names are invented. */
public abstract class DeadEndContract {
    private Archive archive;

    /** An empty archive. */
    protected abstract Archive open() throws IOException;

    @BeforeEach
    final void fillArchive() throws IOException {
        archive = open();
        List<AnnotatedArticle> articles = new ArrayList<>(SampleArticles.all());
        articles.add(
                SampleArticles.titled("Silt")
                        .outlet("Quay Gazette")
                        .signed("Khalil Marwat")
                        .paragraph("The harbour fills with silt, and the convoys wait.")
                        .build());
        archive.apply(
                new Batch(
                        articles,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                established("Lantern Institute for Security", "LIS"),
                                established("Quarry Centre", "QC")),
                        List.of()));
    }

    private static Established established(String name, String acronym) {
        OrganizationId id = OrganizationId.ofName(name);
        return new Established(
                id,
                name,
                Optional.of(acronym),
                OrganizationType.INSTITUTE,
                Optional.empty(),
                List.of(new Established.Variant(name, 1)),
                List.of(id),
                List.of(),
                List.of());
    }

    @AfterEach
    final void closeArchive() throws IOException {
        archive.close();
    }

    private static Query read(String typed) {
        return assertInstanceOf(Reading.Understood.class, QueryParser.parse(typed)).query();
    }

    private DeadEnd help(String typed) throws IOException {
        Query query = read(typed);
        long total = archive.search(Search.of(query)).total();
        return DeadEnd.of(archive, query, Search::of, total);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    harbuor                        | harbour
                    silt harbuor                   | silt harbour
                    Convoyz -meals                 | Convoys -meals
                    hungre OR harbuor              | hungre OR harbour
                    "harbuor fills"                | "harbour fills"
                    title:chraity                  | title:charity
                    outlet:"Harbour Couriar"       | outlet:"Harbour Courier"
                    author:Marwet                  | author:Marwat
                    org:"Lantern Institute for Securety" | org:"Lantern Institute for Security"
                    cites:"Quarry Centra"          | cites:"Quarry Centre"
                    """)
    void anotherSpellingIsOfferedWithWhatItFinds(String typed, String offered) throws IOException {
        DeadEnd help = help(typed);

        assertTrue(
                help.respelled().stream()
                        .map(r -> QueryPrinter.print(r.query()))
                        .anyMatch(printed -> printed.equalsIgnoreCase(offered)),
                () -> help.respelled().toString());
        for (DeadEnd.Respelled one : help.respelled()) {
            assertEquals(archive.search(Search.of(one.query())).total(), one.articles());
        }
    }

    private List<String> respelled(String typed) throws IOException {
        return help(typed).respelled().stream().map(r -> QueryPrinter.print(r.query())).toList();
    }

    @Test
    void twoWordsThatNoArticleHasAreRespelledTogether() throws IOException {
        assertEquals(List.of("harbour convoys"), respelled("harbuor convoyz"));
        assertEquals("harbour OR convoys", respelled("harbuor OR convoyz").getFirst());
        assertEquals(List.of(), respelled("harbuor hungre"));
    }

    @Test
    void twoWordsAreMendedIntoWhatStandsTogether() throws IOException {
        for (String title : List.of("One", "Two", "Three")) {
            archive.apply(
                    Batch.of(SampleArticles.titled(title).paragraph("A marrow alone.").build()));
        }
        archive.apply(
                Batch.of(
                        SampleArticles.titled("Four")
                                .paragraph("The harrow on the trestle.")
                                .build()));

        assertEquals(List.of("harrow trestle"), respelled("yarrow tresstle"));
    }

    @Test
    void thePartsThatNoArticleHasAreNamed() throws IOException {
        assertEquals(
                List.of(
                        new DeadEnd.Missing(read("zeppelin"), 0),
                        new DeadEnd.Missing(read("outlet:Zeppelin"), 0)),
                help("convoys zeppelin outlet:Zeppelin -charity").missing());
    }

    @Test
    void aPhraseTellsHowManyArticlesHaveItsWordsApart() throws IOException {
        assertEquals(
                List.of(new DeadEnd.Missing(read("\"silt harbour\""), 1)),
                help("\"silt harbour\"").missing());
    }

    @Test
    void whatTheSearchFindsWithoutAPartIsSaid() throws IOException {
        assertEquals(
                List.of(
                        new DeadEnd.Without(read("outlet:\"Harbour Courier\""), read("convoys"), 2),
                        new DeadEnd.Without(
                                read("convoys"), read("outlet:\"Harbour Courier\""), 1)),
                help("convoys outlet:\"Harbour Courier\"").without());
        assertEquals(
                List.of(new DeadEnd.Without(read("-convoys"), read("silt"), 1)),
                help("silt -convoys").without().stream()
                        .filter(w -> w.part() instanceof Query.Not)
                        .toList());
        assertEquals(List.of(), help("zeppelin airship").without());
    }

    @Test
    void whatIsFoundWithoutTheChoiceInAFacetIsSaid() throws IOException {
        Filter courier = new Filter(Facet.OUTLET, Set.of("Harbour Courier"), Set.of());
        Filter year = new Filter(Facet.YEAR, Set.of(), Set.of("2024"));

        DeadEnd help =
                DeadEnd.of(
                        archive,
                        read("toll"),
                        q -> new Search(q, List.of(courier, year), Search.Sort.RELEVANCE, 1, 20),
                        0);

        assertEquals(List.of(new DeadEnd.Unfiltered(Facet.OUTLET, 2)), help.unfiltered());
    }

    @Test
    void aFewHitsAreOnlyCorrectedWhereAnotherSpellingIsTheUsualOne() throws IOException {
        assertTrue(help("silt").isEmpty());
        List<AnnotatedArticle> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(
                    SampleArticles.titled("Slit " + i)
                            .paragraph("A slits made number " + i + ".")
                            .build());
        }
        archive.apply(new Batch(many, List.of(), List.of(), List.of()));

        DeadEnd help = help("silts");

        assertEquals(List.of(new DeadEnd.Respelled(read("slits"), 12)), help.respelled());
        assertEquals(List.of(), help.missing());
        assertTrue(help("slit").isEmpty());
    }

    @Test
    void nothingIsLookedUpOnceTheTimeIsOver() throws IOException {
        long[] now = {0};

        DeadEnd help =
                DeadEnd.of(
                        archive,
                        read("harbuor convoyz"),
                        Search::of,
                        0,
                        () -> now[0] += 3_000_000_000L);

        assertTrue(help.isEmpty());
    }

    @Test
    void wordsOfOtherLettersAndSignsHaveNoOtherSpelling() throws IOException {
        for (String typed :
                List.of(
                        "x",
                        "=\"\ud800abc\"",
                        "a".repeat(1_900),
                        "'''''",
                        "<script>",
                        "12345",
                        "stat:(percent >9999999)",
                        "date:1801",
                        "org:\"" + "q".repeat(500) + "\"")) {
            assertEquals(List.of(), help(typed).respelled(), typed);
        }
    }
}
