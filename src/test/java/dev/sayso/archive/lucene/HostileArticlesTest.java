package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Highlights;
import dev.sayso.archive.Results;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.Search;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.testing.SampleArticle;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and queries that no index likes. */
final class HostileArticlesTest {
    @TempDir private Path folder;
    private LuceneArchive archive;

    @BeforeEach
    void open() throws IOException {
        archive = LuceneArchive.open(folder.resolve("index"));
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    private Results search(String typed) throws IOException {
        Reading.Understood read = (Reading.Understood) QueryParser.parse(typed);
        return archive.search(Search.of(read.query()));
    }

    @Test
    void aHeadlineOfAnyLengthIsKept() throws IOException {
        String title = "é".repeat(200_000);
        AnnotatedArticle article =
                SampleArticles.titled(title).outlet("o".repeat(40_000)).paragraph("Text.").build();
        archive.apply(Batch.of(article));

        assertEquals(Optional.of(article), archive.get(article.id()));
        assertEquals(title, search("text").hits().getFirst().article().title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "word ", "re-election-", "x.", "\u0301", "ب", "漢", "\ud83d\ude00", "-"})
    void aTextOfOnePieceRepeatedIsFoundAndCutShort(String piece) throws IOException {
        archive.apply(
                Batch.of(
                        SampleArticles.titled("Long")
                                .paragraph("needle " + piece.repeat(200_000))
                                .build()));

        assertTrue(
                search("needle").hits().getFirst().snippets().getFirst().text().length() < 1_000);
    }

    @Test
    void aNameThatStandsTwiceIsCountedOnce() throws IOException {
        SampleArticle article = SampleArticles.titled("Twice").paragraph("LIS and LIS.");
        archive.apply(Batch.of(article.cites("LIS", "LI").cites("LIS", "LS").build()));

        assertEquals(List.of(new FacetCount("LIS", 1)), search("*").counts(Facet.CITES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ab* ",
                "ab?*?*?*?* ",
                "ab*???????c ",
                "attacc~ ",
                "ab*c*d*e*f* ",
                "(a OR b) "
            })
    void theLargestQueryOfItsKindIsAnswered(String piece) throws IOException {
        archive.apply(Batch.of(SampleArticles.all().toArray(AnnotatedArticle[]::new)));

        assertTrue(search(piece.repeat(5)).total() >= 0);
    }

    @Test
    void aQueryOf256PatternsIsAnswered() throws IOException {
        archive.apply(Batch.of(SampleArticles.all().toArray(AnnotatedArticle[]::new)));

        assertEquals(2, search("att* ".repeat(256)).total());
    }

    @Test
    void exclusionOfEverythingFindsNothing() throws IOException {
        archive.apply(Batch.of(SampleArticles.all().toArray(AnnotatedArticle[]::new)));

        assertEquals(0, archive.search(Search.of(new Query.Not(new Query.Everything()))).total());
    }

    @Test
    void compoundsAndInitialsAreFoundHoweverTheyAreWritten() throws IOException {
        archive.apply(
                Batch.of(
                        SampleArticles.titled("Forms")
                                .paragraph(
                                        "The U.S. counter\u2010terrorism cooperation of 1,09,900 men.")
                                .build()));

        for (String typed :
                List.of(
                        "US",
                        "U.S.",
                        "counterterrorism",
                        "counter-terrorism",
                        "co-operation",
                        "109900",
                        "1,09,900",
                        "counterterr*",
                        "\"counter terrorism cooperation\"")) {
            assertEquals(1, search(typed).total(), typed);
        }
        assertEquals(0, search("=counterterrorism").total());
    }

    @Test
    void aSnippetDoesNotEndAfterAnInitialOrATitle() throws IOException {
        archive.apply(
                Batch.of(
                        SampleArticles.titled("Names")
                                .paragraph(
                                        "It rained. Dr. A. Khan saw the ferry leave. It came back.")
                                .build()));

        assertEquals(
                "Dr. A. Khan saw the ferry leave.",
                search("ferry").hits().getFirst().snippets().getFirst().text());
    }

    private Highlights marks(AnnotatedArticle article, String typed) throws IOException {
        Reading.Understood read = (Reading.Understood) QueryParser.parse(typed);
        return archive.highlight(article.id(), read.query());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hit", "hi*", "hiit~", "\"hit hit\"", "\"hit hit\"~3", "=hit OR hit"})
    void aMillionHitsAreCountedAndMarkedUpToABound(String typed) throws IOException {
        AnnotatedArticle article =
                SampleArticles.titled("Many").paragraph("hit ".repeat(1_000_000)).build();
        archive.apply(Batch.of(article));
        Highlights marks = marks(article, typed);

        assertEquals(Highlights.MOST, marks.body().size());
        assertTrue(marks.cut());
        assertEquals(Highlights.MOST_COUNTED, marks.terms().getFirst().hits());
        assertTrue(search(typed).hits().getFirst().snippets().getFirst().text().length() < 1_000);
    }

    @Test
    void eightMegabytesWithoutASpaceAreMarkedAndCutShort() throws IOException {
        AnnotatedArticle article =
                SampleArticles.titled("One word")
                        .paragraph("needle" + "x".repeat(8_000_000))
                        .build();
        archive.apply(Batch.of(article));

        assertEquals(1, marks(article, "needlex*").body().size());
        assertTrue(
                search("needlex*").hits().getFirst().snippets().getFirst().text().length() < 1_000);
    }

    @Test
    void ofAPatternWithManyFormsTheMostFrequentAreMarked() throws IOException {
        StringBuilder words = new StringBuilder("stone stone stone");
        for (int i = 100; i < 200; i++) {
            words.append(" st").append(i);
        }
        AnnotatedArticle article =
                SampleArticles.titled("Forms").paragraph(words.toString()).build();
        AnnotatedArticle again =
                SampleArticles.titled("Again").paragraph("A stone, st150 and st199.").build();
        AnnotatedArticle rare = SampleArticles.titled("Rare").paragraph("Only stzz.").build();
        archive.apply(Batch.of(article, again, rare));
        Highlights marks = marks(article, "st*");
        Set<String> marked =
                marks.body().stream()
                        .map(match -> match.span().of(words))
                        .collect(Collectors.toSet());

        assertTrue(marks.terms().getFirst().moreForms());
        assertEquals(Highlights.MOST_FORMS, marked.size());
        assertTrue(marked.containsAll(List.of("stone", "st150", "st199", "st100")));
        assertEquals(1, marks(rare, "st*").body().size(), "a hit without a mark");
    }
}
