package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Span;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a typed query finds in every archive, and where it is marked. */
public abstract class FindingContract extends NamedArticlesContract {
    private static final Map<String, AnnotatedArticle> ARTICLES =
            Map.of(
                    "convoys", SampleArticles.borderConvoys(),
                    "meals", SampleArticles.schoolMeals(),
                    "roads", SampleArticles.oldRoads(),
                    "letter", SampleArticles.undatedLetter());

    protected FindingContract() {
        super(ARTICLES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    *                                  | convoys letter meals roads
                    convoy                             | convoys
                    CONVOYS attacking                  | convoys
                    attack                             | convoys roads
                    attacks -convoys                   | roads
                    attacks NOT convoys                | roads
                    hungry OR tolls                    | letter meals roads
                    toll booth OR hungry               | letter meals roads
                    toll (booth OR hungry)             | letter roads
                    -attack                            | letter meals
                    -(attack OR hungry)                | letter
                    nonsense                           |
                    """)
    void wordsInAnyFormAndTheirCombinations(String typed, String expected) throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    "suicide attack"                   | convoys
                    “suicide attacks”                  | convoys
                    «suicide attack»                   | convoys
                    "attack suicide"                   |
                    "suicide of May"                   |
                    "suicide May"~3                    | convoys
                    "toll booth"                       | letter roads
                    ="Toll booth"                      |
                    =Roads                             |
                    =roads                             | roads
                    =attacks                           | convoys roads
                    =attack                            | convoys
                    =Attacks                           |
                    ="Lantern Institute for Security"  | convoys
                    =cafe                              |
                    =café                              | letter
                    cafe                               | letter
                    """)
    void phrasesAndExactForms(String typed, String expected) throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    attacke*                           | convoys
                    conv*                              | convoys
                    provinc*                           | roads
                    Lant*                              | convoys roads
                    hu?gry                             | meals
                    ca?é                               | letter
                    mi*try                             | convoys
                    mi?istry                           | convoys
                    Lanturn~                           | convoys roads
                    ministery~                         | convoys
                    """)
    void beginningsShapesAndNearSpellings(String typed, String expected) throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    title:convoys                      | convoys
                    title:attacks                      |
                    title:(old tolls)                  | roads
                    title:sir                          |
                    lead:institutes                    | convoys roads
                    lead:hungry                        | meals
                    lead:newspaper                     |
                    text:institutes                    | convoys roads
                    author:sethi                       | convoys roads
                    author:"Bashir Qureshi"            | roads
                    author:bash                        |
                    outlet:"Dispatch News Desk"        | convoys roads
                    outlet:DND                         | convoys roads
                    outlet:dnd                         | convoys roads
                    outlet:courier                     | meals
                    kind:op-ed                         | convoys
                    kind:letter                        | letter
                    lang:en                            | convoys letter meals roads
                    lang:ur                            |
                    """)
    void fields(String typed, String expected) throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    org:LIS                            | convoys roads
                    org:"the Lantern Institute"        | convoys roads
                    org:lantern-institute-for-security | convoys roads
                    cites:LIS                          | convoys
                    cites:"Quarry Centre"              | convoys
                    cites:"quarry center"              | convoys
                    cites:RSF                          |
                    org:RSF                            | convoys
                    org:ISIS-K                         | convoys
                    org:"isis k"                       | convoys
                    date:2024                          | convoys meals
                    date:2024-03-05                    | convoys
                    date:2024-03                       | convoys meals
                    date:2022..2023                    | roads
                    date:>=2024-03-06                  | meals
                    date:<2024                         | roads
                    date:..2022                        | roads
                    date:none                          | letter
                    has:statistics                     | convoys meals
                    has:citations                      | convoys
                    has:unsourced                      | meals
                    has:wrong                          |
                    -date:2024                         | letter roads
                    -org:LIS outlet:courier            | meals
                    """)
    void organizationsDatesAndProperties(String typed, String expected) throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    1,099                              | convoys
                    1099                               | convoys
                    ISIS-K                             | convoys
                    "ISIS K"                           | convoys
                    re-election                        | roads
                    ministry's                         | convoys
                    """)
    void numbersHyphensAndApostrophes(String typed, String expected) throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    attack                             | convoys | attacks, attacked, attack
                    "suicide attack"                   | convoys | suicide attack
                    =attack                            | convoys | attack
                    attacke*                           | convoys | attacked
                    cites:QC                           | convoys | Quarry Centre
                    org:"Red Sand Front"               | convoys | Red Sand Front, ISIS-K
                    convoys -tolls                     | convoys | convoys, convoys
                    1099                               | convoys | 1,099
                    outlet:DND                         | convoys |
                    café                               | letter  | café
                    nothing                            | letter  |
                    """)
    void everyPlaceInTheBodyIsMarked(String typed, String article, String expected)
            throws IOException {
        AnnotatedArticle annotated = Objects.requireNonNull(ARTICLES.get(article));
        Highlights highlights = archive().highlight(annotated.id(), parsed(typed));

        assertEquals(
                expected == null ? "" : expected,
                Match.spans(highlights.body()).stream()
                        .map(span -> span.of(annotated.article().text()))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void theStandfirstIsMarkedToo() throws IOException {
        AnnotatedArticle annotated = SampleArticles.borderConvoys();
        Highlights highlights = archive().highlight(annotated.id(), parsed("institutes"));

        assertEquals(
                List.of("institutes"),
                Match.spans(highlights.standfirst()).stream()
                        .map(
                                span ->
                                        span.of(
                                                annotated
                                                        .article()
                                                        .particulars()
                                                        .standfirst()
                                                        .orElseThrow()))
                        .toList());
    }

    @Test
    void theHeadlineIsMarkedToo() throws IOException {
        AnnotatedArticle annotated = SampleArticles.borderConvoys();
        Highlights highlights = archive().highlight(annotated.id(), parsed("convoy"));

        assertEquals(
                List.of("convoys"),
                Match.spans(highlights.title()).stream()
                        .map(span -> span.of(annotated.article().displayTitle()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    attack OR toll OR hungry
                    "suicide attack" OR org:LIS
                    =attack OR attack* OR attacc~
                    *
                    outlet:DND
                    """)
    void matchesLieInOrderInsideTheirSnippets(String typed) throws IOException {
        for (Hit hit : archive().search(Search.of(parsed(typed))).hits()) {
            assertFalse(hit.snippets().isEmpty());
            assertTrue(hit.snippets().size() <= 3);
            hit.snippets().forEach(FindingContract::assertOrderly);
        }
    }

    private static void assertOrderly(Snippet snippet) {
        int from = 0;
        for (Span match : Match.spans(snippet.matches())) {
            assertTrue(match.start() >= from && match.length() > 0, snippet::toString);
            from = match.end();
        }
        assertTrue(from <= snippet.text().length(), snippet::toString);
    }

    @Test
    void aSnippetShowsTheWordsThatWereSoughtFirst() throws IOException {
        Hit hit = archive().search(Search.of(parsed("\"suicide attack\""))).hits().getFirst();
        Snippet first = hit.snippets().getFirst();

        assertEquals(
                List.of("suicide attack"),
                Match.spans(first.matches()).stream().map(span -> span.of(first.text())).toList());
    }

    @Test
    void moreOfTheWordsRankHigher() throws IOException {
        AnnotatedArticle twice =
                SampleArticles.titled("Lighthouses")
                        .paragraph("Lighthouses guide. A lighthouse is a light.")
                        .build();
        AnnotatedArticle once =
                SampleArticles.titled("Harbours")
                        .paragraph("A harbour has a lighthouse and many other things to see.")
                        .build();
        archive().apply(Batch.of(once, twice));

        assertEquals(
                List.of(twice.id(), once.id()),
                Stream.of(archive().search(Search.of(parsed("lighthouse"))))
                        .flatMap(results -> results.hits().stream())
                        .map(hit -> hit.article().id())
                        .toList());
    }
}
