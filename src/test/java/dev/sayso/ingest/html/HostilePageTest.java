package dev.sayso.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.ingest.draft.Draft;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page holds, reading it ends with a draft. */
@Timeout(60)
class HostilePageTest {
    private static final String WORDS =
            "The harbour has been closed since the winter, and nobody can say when it will open.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>", "<table><tr><td>", "<ul><li>", "<b><i>", "<a href=x>", "<article>",
                        "<blockquote>",
                "<section class='related comments'>", "<font><center>", "<p><span>", "<br>", "<h1>",
                        "<svg>", "<template>"
            })
    void readsAPageOfAHundredThousandOpenElements(String element) {
        assertTrue(read(element.repeat(100_000) + WORDS).text().length() <= WORDS.length());
    }

    @Test
    void findsTheTextUnderTwoHundredThousandDivisions() {
        assertEquals(WORDS, read("<div>".repeat(200_000) + "<p>" + WORDS).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0\0\0",
                "<",
                "<!--",
                "<!DOCTYPE",
                "&#x110000;&#0;",
                "<script>",
                "<style>",
                "<html><head>",
                "<meta charset=nonsense><p>x",
                "<meta charset='\0'>",
                "<title>",
                "<link rel=canonical href='http://[::'>"
            })
    void givesADraftForEveryFragment(String html) {
        assertTrue(read(html).text().length() < 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{", "[", "{\"@type\":",
                        "{\"@type\":\"Article\",\"headline\":\"a \"quoted\" word\",\"author\":{}}",
                "{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"},\"@id\":\"#a\"}", "null",
                        "\"text\"", "[[[[[{}]]]]]",
                "{\"@graph\":null}", "{\"@type\":[],\"headline\":[],\"author\":[null,1,true]}",
                        "/* */", "<!-- {} -->"
            })
    void passesOverJsonThatSaysNothing(String json) {
        Draft draft =
                read(
                        "<script type='application/ld+json'>"
                                + json
                                + "</script><p>"
                                + WORDS
                                + "</p>");

        assertEquals(WORDS, draft.text());
    }

    @Test
    void readsJsonNestedWithoutEnd() {
        String json = "[".repeat(300_000);

        assertEquals(
                WORDS,
                read("<script type='application/ld+json'>" + json + "</script><p>" + WORDS).text());
    }

    @Test
    void readsQuotationMarksThatBreakTheJson() {
        String json =
                "{\"@type\":\"NewsArticle\",\"headline\":\"The \"new\" quay\",\"author\":{\"@type\":\"Person\",\"name\":\"Anna Berg\"}}";

        assertEquals(
                "[Anna Berg]",
                read("<script type='application/ld+json'>" + json + "</script><p>" + WORDS)
                        .particulars()
                        .byline()
                        .authors()
                        .toString());
    }

    @Test
    void readsAnAttributeOfAMillionCharacters() {
        assertEquals(WORDS, read("<p class='" + "a ".repeat(500_000) + "'>" + WORDS).text());
    }

    @Test
    void readsAnElementWithAHundredThousandAttributes() {
        StringBuilder page = new StringBuilder("<p");
        for (int i = 0; i < 100_000; i++) {
            page.append(" a").append(i).append("=1");
        }

        assertEquals(WORDS, read(page.append('>').append(WORDS).toString()).text());
    }

    @Test
    void readsAPageOfAMillionLines() {
        String page =
                "<h1>The quay</h1><pre>" + "a line of the page\n".repeat(1_000_000) + "</pre>";

        assertEquals(Optional.of("The quay"), read(page).particulars().title());
    }

    @Test
    void readsEightMegabytesOfParagraphs() {
        String paragraph = "<p>" + WORDS + "</p>";
        int most = (8 << 20) / paragraph.length();

        assertTrue(read(paragraph.repeat(most)).text().length() > (6 << 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1><a href=/>Home</a><a href=/x>x</a>The quay</h1>",
                "<a href=/>Home</a> <a href=/x>Islands</a> <h1>The quay</h1>",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"The quay\"}</script>",
                "<div class='byline'>By Anna Berg</div>",
                "<time datetime='2024-03-05'>5 March</time>",
                "<table><tr><td>The quay</td></tr></table>",
                "<meta property='og:title' content='The quay | Post'>"
            })
    void readsAPageThatRepeatsOnePartTwentyThousandTimes(String part) {
        assertTrue(read(part.repeat(20_000) + "<p>" + WORDS).text().length() > 0);
    }

    @Test
    void readsManyCommentsWithLittleText() {
        String comments = "<div class=comment><p>" + WORDS + "</p></div>";

        assertTrue(
                read("<article><p>" + WORDS + "</p></article>" + comments.repeat(5_000))
                                .text()
                                .length()
                        > 0);
    }

    @Test
    void readsBytesThatAreNoText() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);

        Draft draft = HtmlReader.read(noise, Optional.of("utf-8"), Optional.of("not an address"));

        assertEquals(Optional.empty(), draft.particulars().published());
    }

    @Test
    void readsAPageCutInTheMiddleOfACharacter() {
        byte[] whole = ("<h1>Fähre</h1><p>" + WORDS + " Fähr ä").getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertEquals(
                Optional.of("Fähre"),
                HtmlReader.read(cut, Optional.empty(), Optional.empty()).particulars().title());
    }

    private static Draft read(String html) {
        return HtmlReader.read(
                html.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
    }
}
