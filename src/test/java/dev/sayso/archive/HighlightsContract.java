package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Block;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every archive marks the very query that matched, in every text of an article. */
public abstract class HighlightsContract {
    private static final AnnotatedArticle FERRIES =
            SampleArticles.titled("The night ferry and its lamps")
                    .outlet("Harbour Courier")
                    .standfirst("A ferry without lamps is a rumour")
                    .paragraph(
                            "The night ferry left at six. According to the Tide Office, the ferry carried 40 lamps.")
                    .paragraph(
                            "A night later the office reported that 12 lamps were lost. Night fell; a ferry came.")
                    .paragraph("One harbour officer said the rest were sold.")
                    .pullQuote("the ferry carried 40 lamps")
                    .disclaimer("The ferry company paid for the lamps.")
                    .credits("Tide Office", "TO", "According to", "reported")
                    .statistic("40 lamps", "40", QuantityKind.COUNT, "lamp")
                    .creditedTo("Tide Office")
                    .statistic("12 lamps", "12", QuantityKind.COUNT, "lamp")
                    .statistic("the rest", "28", QuantityKind.COUNT, "lamp")
                    .creditedToSomebody("One harbour officer")
                    .build();

    private Archive archive;

    /** An empty archive. */
    protected abstract Archive open() throws IOException;

    @BeforeEach
    final void fillArchive() throws IOException {
        archive = open();
        archive.apply(Batch.of(FERRIES, SampleArticles.oldRoads()));
    }

    @AfterEach
    final void closeArchive() throws IOException {
        archive.close();
    }

    private static Query parsed(String typed) {
        return assertInstanceOf(Reading.Understood.class, QueryParser.parse(typed)).query();
    }

    private Highlights marks(String typed) throws IOException {
        return archive.highlight(FERRIES.id(), parsed(typed));
    }

    private static String words(String text, List<Match> matches) {
        return Match.spans(matches).stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "night ferry"               | night ferry
                    "ferry night"               | ''
                    lamps -zeppelin             | lamps, lamps
                    lamps -rumour               | ''
                    ferry OR (night zeppelin)   | ferry, ferry, ferry
                    ferry OR (night lamps)      | night, ferry, ferry, lamps, night, lamps, Night, ferry
                    =Night OR title:ferry       | Night
                    lead:ferry                  | ''
                    text:lamp                   | lamps, lamps
                    la*                         | later, lamps, lamps
                    ferri*                      | ''
                    lanps~                      | lamps, lamps
                    "night ferry" OR ferry      | night ferry, ferry, ferry
                    """)
    void theVeryQueryThatMatchedIsMarkedInTheBody(String typed, String expected)
            throws IOException {
        List<String> sorted = List.of(expected.split(", ")).stream().sorted().toList();
        assertEquals(
                sorted,
                List.of(words(FERRIES.article().text(), marks(typed).body()).split(", ")).stream()
                        .sorted()
                        .toList());
    }

    @Test
    final void headlineStandfirstAndWhatIsSetApartAreMarked() throws IOException {
        Highlights marks = marks("ferry");

        assertEquals("ferry", words("The night ferry and its lamps", marks.title()));
        assertEquals("ferry", words("A ferry without lamps is a rumour", marks.standfirst()));
        assertEquals(
                List.of("pull ferry", "disclaimer ferry"),
                marks.apart().keySet().stream()
                        .sorted()
                        .map(index -> named(index) + words(text(index), marks.apart(index)))
                        .toList());
    }

    private static String text(int block) {
        return ((Block.SetApart) FERRIES.article().blocks().get(block)).text();
    }

    private static String named(int block) {
        return FERRIES.article().blocks().get(block) instanceof Block.PullQuote
                ? "pull "
                : "disclaimer ";
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    title:ferry
                    text:ferry
                    org:TO
                    """)
    void whatIsSoughtInOneFieldIsNotMarkedInWhatIsSetApart(String typed) throws IOException {
        assertEquals(List.of(), List.copyOf(marks(typed).apart().keySet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    lamps                         | lamps 6
                    ferry lamps                   | ferry 7, lamps 6
                    ferry OR zeppelin             | ferry 7, zeppelin 0
                    "night ferry" OR night        | "night ferry" 2, night 4
                    ferry -zeppelin outlet:courier | ferry 7
                    stat:(value:12) lamps         | stat:(value:12) 1, lamps 6
                    org:TO                        | org:TO 1
                    *                             | ''
                    """)
    void theHitsOfEachTermAreCounted(String typed, String expected) throws IOException {
        assertEquals(expected, counts(marks(typed)));
    }

    private static String counts(Highlights marks) {
        return marks.terms().stream()
                .map(term -> term.term() + " " + term.hits())
                .collect(Collectors.joining(", "));
    }

    @Test
    final void anArticleThatDoesNotMatchIsNotMarkedButCounted() throws IOException {
        Highlights marks = marks("ferry zeppelin");

        assertFalse(marks.matched());
        assertEquals(List.of(), marks.body());
        assertEquals("ferry 7, zeppelin 0", counts(marks));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    org:TO               | Tide Office (TO: Tide Office)
                    org:"Tide Office"    | Tide Office
                    cites:TO             | According to (credited to TO: Tide Office), Tide Office (credited to TO: Tide Office), reported (credited to TO: Tide Office)
                    cites:"Tide Office"  | According to (credited to Tide Office), Tide Office (credited to Tide Office), reported (credited to Tide Office)
                    source:"harbour officer" | One harbour officer (credited to harbour officer: One harbour officer)
                    stat:(value:12)      | 12 lamps
                    """)
    void namesAndSourcesAreMarkedWithTheReason(String typed, String expected) throws IOException {
        assertEquals(
                expected,
                marks(typed).body().stream()
                        .map(
                                match ->
                                        match.span().of(FERRIES.article().text())
                                                + match.why().map(w -> " (" + w + ")").orElse(""))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    final void aHitShowsItsMatchesInTheHeadline() throws IOException {
        Hit hit = archive.search(Search.of(parsed("title:lamps"))).hits().getFirst();

        assertEquals("lamps", words(hit.article().title(), hit.title()));
    }

    @Test
    final void snippetsMarkNamesAndFiguresToo() throws IOException {
        for (String typed : List.of("cites:TO", "stat:(value:12)", "source:\"harbour officer\"")) {
            Snippet snippet =
                    archive.search(Search.of(parsed(typed)))
                            .hits()
                            .getFirst()
                            .snippets()
                            .getFirst();

            assertFalse(snippet.matches().isEmpty(), typed);
        }
        assertEquals(
                Optional.of("TO: Tide Office"),
                archive.search(Search.of(parsed("org:TO")))
                        .hits()
                        .getFirst()
                        .snippets()
                        .getFirst()
                        .matches()
                        .getFirst()
                        .why());
    }
}
