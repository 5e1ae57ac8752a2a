package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Suggestion.Kind;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationType;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.resolution.Established;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every archive suggests to somebody who is typing. All names are invented. */
public abstract class SuggestionContract {
    private static final String MARSH = "Marsh Institute for Tide Studies";
    private static final String SIEGE = "Siège Council";
    private static final String FRONT = "Marsh Liberation Front";

    private Archive archive;

    /** An empty archive. */
    protected abstract Archive open() throws IOException;

    @BeforeEach
    final void fillArchive() throws IOException {
        archive = open();
        archive.apply(Batch.of(dykes(), ferries(), marshes(), meals()));
        archive.apply(
                Batch.of(
                        List.of(
                                established(MARSH, "MITS", OrganizationType.INSTITUTE),
                                established(SIEGE, "SC", OrganizationType.INSTITUTE),
                                established(FRONT, "MLF", OrganizationType.ARMED_GROUP)),
                        List.of()));
    }

    @AfterEach
    final void closeArchive() throws IOException {
        archive.close();
    }

    private static Established established(String name, String acronym, OrganizationType type) {
        OrganizationId id = OrganizationId.ofName(name);
        return new Established(
                id,
                name,
                Optional.of(acronym),
                type,
                Optional.empty(),
                List.of(new Established.Variant(name, 1)),
                List.of(id),
                List.of(),
                List.of());
    }

    private static AnnotatedArticle dykes() {
        return SampleArticles.titled("Dykes against the marsh")
                .outlet("Harbour Courier")
                .signed("Zoë O'Marsden")
                .published("2023-02-01")
                .paragraph("The Marsh Institute for Tide Studies counted 12 broken dykes.")
                .cites(MARSH, "MITS")
                .build();
    }

    private static AnnotatedArticle ferries() {
        return SampleArticles.titled("Ferries")
                .outlet("Harbour Courier")
                .signed("Zoë O'Marsden", "Bashir Qureshi")
                .published("2023-03-01")
                .paragraph(
                        "The Marsh Institute for Tide Studies and the Siège Council disagree about marshland and marshlands.")
                .cites(MARSH, "MITS")
                .mentions(SIEGE, "SC")
                .build();
    }

    private static AnnotatedArticle marshes() {
        return SampleArticles.titled("Marsh days")
                .outlet("Marsh Evening Mail")
                .signed("Bashir Qureshi")
                .published("2024-03-01")
                .paragraph("The Marsh Liberation Front has left the marshland to the herons.")
                .mentions(FRONT, "MLF")
                .build();
    }

    private static AnnotatedArticle meals() {
        return SampleArticles.titled("School meals")
                .outlet("Harbour Courier")
                .signed("Bashir Qureshi")
                .published("2024-04-01")
                .paragraph("Meals cost little.")
                .build();
    }

    private List<Suggestion> suggest(String typed) throws IOException {
        return archive.suggest(typed, 8);
    }

    private List<String> texts(String typed) throws IOException {
        return suggest(typed).stream().map(Suggestion::text).toList();
    }

    private List<String> texts(String typed, Kind kind) throws IOException {
        return suggest(typed).stream().filter(s -> s.kind() == kind).map(Suggestion::text).toList();
    }

    @Test
    void namesComeBeforeHeadlinesAndThoseBeforeWords() throws IOException {
        assertEquals(
                List.of(
                        "Marsh Institute for Tide Studies (MITS): institute, 2",
                        "Marsh Evening Mail: outlet, 1",
                        "Marsh Liberation Front (MLF): armed group, 1",
                        "Marsh days: headline, Marsh Evening Mail, 1",
                        "Dykes against the marsh: headline, Harbour Courier, 1",
                        "marsh: word, 3",
                        "marshland: word, 2"),
                suggest("marsh").stream()
                        .map(s -> s.text() + ": " + s.label() + ", " + s.articles())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tide        | Marsh Institute for Tide Studies (MITS)
                    TIDE stu    | Marsh Institute for Tide Studies (MITS)
                    mar inst    | Marsh Institute for Tide Studies (MITS)
                    inst mar    | Marsh Institute for Tide Studies (MITS)
                    mits        | Marsh Institute for Tide Studies (MITS)
                    siege       | Siège Council (SC)
                    Sièg        | Siège Council (SC)
                    omarsd      | Zoë O'Marsden
                    o’marsd     | Zoë O'Marsden
                    zoe         | Zoë O'Marsden
                    even        | Marsh Evening Mail
                    hc          | Harbour Courier
                    """)
    void aNameIsFoundByTheBeginningOfAnyOfItsWords(String typed, String name) throws IOException {
        assertEquals(name, texts(typed).getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    tide                       | org:"Marsh Institute for Tide Studies"
                    herons tide                | herons org:"Marsh Institute for Tide Studies"
                    "a phrase" -tide           | "a phrase" -org:"Marsh Institute for Tide Studies"
                    dykes OR (mar inst         | dykes OR (org:"Marsh Institute for Tide Studies"
                    cites:mar                  | cites:"Marsh Institute for Tide Studies"
                    herons cites:"marsh inst   | herons cites:"Marsh Institute for Tide Studies"
                    CITES:tide                 | cites:"Marsh Institute for Tide Studies"
                    source:tide                | source:"Marsh Institute for Tide Studies"
                    org:lib                    | org:"Marsh Liberation Front"
                    author:bash                | author:"Bashir Qureshi"
                    outlet:(even OR courier    | outlet:(even OR outlet:"Harbour Courier"
                    -outlet:harb               | -outlet:"Harbour Courier"
                    stat:(percent source:tide  | stat:(percent source:"Marsh Institute for Tide Studies"
                    title:dyk                  | title:dykes
                    dykes heron                | dykes herons
                    "to the heron              | "to the herons"
                    """)
    void whatIsChosenTakesThePlaceOfWhatWasBegun(String typed, String query) throws IOException {
        assertEquals(query, suggest(typed).getFirst().query());
    }

    @Test
    void afterAFieldOnlyItsKindIsSuggested() throws IOException {
        assertEquals(List.of("Marsh Institute for Tide Studies (MITS)"), texts("cites:marsh"));
        assertEquals(List.of("Marsh Evening Mail"), texts("outlet:marsh"));
        assertEquals(List.of(), texts("author:marshland"));
        assertEquals(List.of(), texts("kind:mar"));
        assertEquals(List.of(), texts("colour:mar"));
        assertEquals(List.of(), texts("stat:(marsh"));
        assertEquals(List.of(), texts("outlet:\"Marsh Evening Mail\""));
    }

    @Test
    void thoseInMostArticlesComeFirstUnlessAnotherIsExactlyWhatWasTyped() throws IOException {
        archive.apply(
                Batch.of(
                        SampleArticles.titled("Sand")
                                .signed("Bashi", "Bashira Baloch")
                                .paragraph("Sand.")
                                .build()));

        assertEquals(List.of("Bashir Qureshi", "Bashi", "Bashira Baloch"), texts("author:bash"));
        assertEquals("Bashi", texts("author:bashi").getFirst());
    }

    @Test
    void noKindCrowdsOutTheOthers() throws IOException {
        List<AnnotatedArticle> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(
                    SampleArticles.titled("Number " + i)
                            .signed("Marsha Number" + (char) ('A' + i))
                            .paragraph("Text number " + i + ".")
                            .build());
        }
        archive.apply(new Batch(many, List.of(), List.of(), List.of()));

        assertEquals(2, texts("marsh", Kind.HEADLINE).size());
        assertEquals(1, texts("marsh", Kind.INSTITUTE).size());
        assertTrue(texts("marsh", Kind.AUTHOR).size() < 4);
        assertEquals(8, suggest("marsh").size());
        assertEquals(3, archive.suggest("marsh", 3).size());
    }

    @Test
    void aHeadlineLeadsToItsArticle() throws IOException {
        Suggestion headline =
                suggest("dyk aga").stream()
                        .filter(s -> s.kind() == Kind.HEADLINE)
                        .findFirst()
                        .orElseThrow();

        assertEquals(Optional.of(dykes().id()), headline.article());
    }

    @Test
    void whatNoArticleHoldsAnyLongerIsNotSuggested() throws IOException {
        archive.apply(
                new Batch(
                        List.of(),
                        List.of(),
                        List.of(dykes().id(), marshes().id(), ferries().id()),
                        List.of()));

        assertEquals(List.of(), texts("marsh"));
        assertEquals(List.of(), texts("zoe"));
        assertEquals(List.of("Harbour Courier"), texts("harb"));
        assertEquals(1, suggest("harb").getFirst().articles());
    }

    @Test
    void aBatchIsSeenAtOnce() throws IOException {
        archive.apply(
                Batch.of(
                        SampleArticles.titled("Wells")
                                .outlet("Quay Gazette")
                                .paragraph("A well.")
                                .build()));

        assertEquals(List.of("Quay Gazette"), texts("quay"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "(((",
                "-",
                "cites:",
                "cites:\"",
                "a",
                "*",
                "mar*",
                "=Marsh",
                "\ud800",
                "mar\ud800",
                "\u202emarsh",
                "mar\u0000",
                "<b>marsh</b>",
                "\"“”«»",
                "NEAR",
                "marsh ~5",
                "author:\"\"\"",
                "org:((((((x",
                "title:\ud83d\udc26",
                "'''",
                "mar\nsh",
                "stat:(source:"
            })
    void whateverIsTypedIsAnswered(String typed) throws IOException {
        for (Suggestion suggestion : suggest(typed)) {
            assertInstanceOf(Reading.Understood.class, QueryParser.parse(suggestion.query()));
        }
    }

    @Test
    void aQueryOfTenThousandLettersIsNotCompleted() throws IOException {
        assertEquals(List.of(), suggest("m".repeat(10_000)));
        assertEquals(List.of(), suggest("m ".repeat(900) + "mn"));
    }

    @Test
    void everySuggestionCanBeReadAndFindsWhatItSays() throws IOException {
        Random random = new Random(20240305);
        String letters = "marshtidebzo \"():-'ö";
        for (int i = 0; i < 400; i++) {
            StringBuilder typed = new StringBuilder(random.nextInt(3) == 0 ? "org:" : "");
            for (int j = random.nextInt(9); j >= 0; j--) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            for (Suggestion suggestion : suggest(typed.toString())) {
                assertTrue(suggestion.articles() > 0, () -> typed + " -> " + suggestion);
                assertInstanceOf(
                        Reading.Understood.class,
                        QueryParser.parse(suggestion.query()),
                        suggestion::query);
            }
        }
    }
}
