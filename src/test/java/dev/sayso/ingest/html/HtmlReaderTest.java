package dev.sayso.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Block;
import dev.sayso.article.Byline;
import dev.sayso.article.Field;
import dev.sayso.article.Kind;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.draft.Draft;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {
    private static final String PROSE =
            "<p>The harbour has been closed since the winter, and nobody can say when it opens.</p>"
                    + "<p>A second paragraph tells how many boats lie idle there, and why they do.</p>"
                    + "<p>A third one asks, as such pieces do, who is going to pay for all of it.</p>";

    @Test
    void readsWhatAPageSaysAboutItself() throws IOException {
        Particulars read = column().particulars();

        assertEquals(Optional.of("The ferry that never came"), read.title());
        assertEquals(List.of("Anna Berg", "Jon Vik"), read.byline().authors());
        assertEquals(Optional.of("The Invented Courier"), read.outlet());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), read.published());
        assertEquals(Kind.COLUMN, read.kind());
        assertEquals(Optional.of("en"), read.language());
        assertEquals(
                Optional.of("Three islands wait for a timetable that nobody wants to sign."),
                read.standfirst());
        assertEquals(
                Optional.of(
                        "https://www.inventedcourier.example/opinion/columnists/the-ferry-that-never-came"),
                read.url());
    }

    @Test
    void notesWhereEachParticularWasRead() throws IOException {
        Particulars read = column().particulars();

        assertEquals("json-ld", read.provenance().get(Field.AUTHORS));
        assertEquals("json-ld", read.provenance().get(Field.DATE));
        assertEquals("og:site_name", read.provenance().get(Field.OUTLET));
        assertEquals("canonical", read.provenance().get(Field.URL));
        assertEquals("url", read.provenance().get(Field.KIND));
    }

    @Test
    void keepsTheTextAndNothingAroundIt() throws IOException {
        String text = column().text();

        assertTrue(text.startsWith("The quay was rebuilt"), text);
        assertTrue(text.endsWith("while the weather holds."), text);
        for (String around :
                List.of(
                        "Related",
                        "lighthouse",
                        "sign up",
                        "waiting",
                        "rights",
                        "Home",
                        "fisherman put it.\n\n\n")) {
            assertFalse(text.contains(around), around);
        }
        assertTrue(text.contains("We were promised a crossing"));
        assertTrue(text.contains("Buy the boat that was tested"));
    }

    @Test
    void tellsThePartsOfTheArticleApart() throws IOException {
        List<Block> blocks = column().blocks();

        assertEquals(
                List.of(
                        "Standfirst",
                        "Caption",
                        "Paragraph",
                        "Paragraph",
                        "PullQuote",
                        "Crosshead",
                        "Paragraph",
                        "RelatedStory",
                        "Paragraph",
                        "Paragraph",
                        "Paragraph",
                        "Paragraph"),
                blocks.stream().map(block -> block.getClass().getSimpleName()).limit(12).toList());
    }

    @Test
    void keepsCaptionBiographyAndDisclaimerOutOfTheText() throws IOException {
        List<Block> blocks = column().blocks();

        assertTrue(blocks.stream().anyMatch(Block.Caption.class::isInstance));
        assertTrue(blocks.stream().anyMatch(Block.Bio.class::isInstance));
        assertTrue(blocks.stream().anyMatch(Block.Disclaimer.class::isInstance));
    }

    @Test
    void partsParagraphsAtDoubleLineBreaksInOldTables() {
        Draft draft =
                read(
                        "<table><tr><td><a href=/>Home</a><br><a href=/b>Back</a></td><td><b>The quay</b><br><br>"
                                + "The quay was rebuilt two years ago, and nobody has used it since.<br><br>"
                                + "The council printed the timetable before it had bought a boat.<br>It hangs there still."
                                + "</td></tr></table>");

        assertEquals(
                "The quay was rebuilt two years ago, and nobody has used it since.\n\n"
                        + "The council printed the timetable before it had bought a boat. It hangs there still.",
                draft.text());
    }

    @Test
    void readsATableOfDataRowByRow() {
        String table =
                "<table><tr><th>Year<th>Boats</tr><tr><td>2022<td>14</tr><tr><td>2023<td>9</tr></table>";

        Draft draft = read(PROSE + table + PROSE.replace("harbour", "port"));

        assertTrue(draft.text().contains("Year Boats\n\n2022 14\n\n2023 9"), draft.text());
    }

    @Test
    void believesValidUtf8BeforeWhatIsDeclared() {
        byte[] bytes =
                ("<meta charset=iso-8859-1><h1>Über Fähren</h1>" + PROSE)
                        .getBytes(StandardCharsets.UTF_8);

        Draft draft = HtmlReader.read(bytes, Optional.of("iso-8859-1"), Optional.empty());

        assertEquals(Optional.of("Über Fähren"), draft.particulars().title());
    }

    @ParameterizedTest
    @CsvSource({"iso-8859-1", "windows-1252", "utf-8"})
    void readsWesternQuotationMarksWhateverIsDeclared(String declared) {
        byte[] bytes =
                ("<meta charset=" + declared + "><h1>“Fähren” – heute</h1>" + PROSE)
                        .getBytes(Charset.forName("windows-1252"));

        Draft draft = HtmlReader.read(bytes, Optional.empty(), Optional.empty());

        assertEquals(Optional.of("“Fähren” – heute"), draft.particulars().title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Von Anna Berg und Jon Vik   | Anna Berg; Jon Vik
                    Par Anna Berg et Jon Vik    | Anna Berg; Jon Vik
                    By Anna Berg                | Anna Berg
                    Door Anna Berg en Jon Vik   | Anna Berg; Jon Vik
                    """)
    void findsAVisibleBylineNearTheHeadline(String line, String names) {
        Draft draft = read("<h1>The quay</h1><div>" + line + "</div>" + PROSE);

        assertEquals(names, String.join("; ", draft.particulars().byline().authors()));
        assertEquals("byline-line", draft.particulars().provenance().get(Field.AUTHORS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <time datetime='2024-03-05T10:00'>today</time>        | time
                    <div class=date>5. März 2024</div>                     | date-class
                    <div>Published 5 March 2024 at 10am</div>              | near-headline
                    <span itemprop=datePublished content=2024-03-05></span>| itemprop
                    """)
    void findsTheDayOnThePage(String markup, String rule) {
        Draft draft = read("<h1>The quay</h1>" + markup + PROSE);

        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), draft.particulars().published());
        assertEquals(rule, draft.particulars().provenance().get(Field.DATE));
    }

    @Test
    void takesTheOutletsOwnDayFromTheAddressWhereTheTimeIsUniversal() {
        String head =
                "<link rel=canonical href='https://courier.example/2024/03/05/quay'>"
                        + "<meta property='article:published_time' content='2024-03-06T02:10:00Z'>";

        assertEquals(
                Optional.of(LocalDate.of(2024, 3, 5)),
                read(head + "<h1>The quay</h1>" + PROSE).particulars().published());
    }

    @Test
    void knowsNoDayWhereThePageNamesNone() {
        assertEquals(Optional.empty(), read("<h1>The quay</h1>" + PROSE).particulars().published());
    }

    @Test
    void anEditorialIsUnsigned() {
        String head = "<link rel=canonical href='https://courier.example/editorials/quay'>";

        Particulars read = read(head + "<h1>The quay</h1>" + PROSE).particulars();

        assertEquals(Kind.EDITORIAL, read.kind());
        assertEquals(new Byline.Unsigned(), read.byline());
    }

    @Test
    void readsTextThatWaitsInATemplateForItsScript() {
        Draft draft = read("<script type='text/template'>" + PROSE + "</script>");

        assertTrue(draft.text().contains("second paragraph"));
    }

    @Test
    void takesTheStatedTextWhereThePageShowsNone() {
        String words = "The harbour has been closed since winter. ".repeat(12).strip();
        String json =
                "<script type='application/ld+json'>{'@type':'Article','articleBody':'"
                        + words
                        + "'}</script>";

        assertEquals(words, read(json + "<p>Log in.</p>").text());
    }

    @Test
    void leavesOtherArticlesOfThePageOut() {
        String others =
                "<article><h2><a href=/x>Fog</a></h2><p>Fog lay over the second island all week, and no boat left it.</p></article>";

        Draft draft =
                read(
                        "<main><article><h1>The quay</h1>"
                                + PROSE
                                + PROSE
                                + "</article>"
                                + others.repeat(9)
                                + "</main>");

        assertFalse(draft.text().contains("Fog"));
    }

    private static Draft column() throws IOException {
        try (InputStream in = HtmlReaderTest.class.getResourceAsStream("column.html")) {
            return HtmlReader.read(in.readAllBytes(), Optional.empty(), Optional.empty());
        }
    }

    private static Draft read(String html) {
        return HtmlReader.read(
                html.getBytes(StandardCharsets.UTF_8), Optional.of("utf-8"), Optional.empty());
    }
}
