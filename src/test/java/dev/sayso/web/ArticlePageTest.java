package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticlePageTest {
    private static final String CONVOYS = "/articles/" + SampleArticles.borderConvoys().id();

    private final TestServer server;

    ArticlePageTest(@TempDir Path folder) throws IOException {
        server = TestServer.with(folder, SampleArticles.all());
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void laysTheTextOutAsTheOutletDid() throws IOException {
        Document page = server.page(CONVOYS);

        assertEquals(
                "Why two institutes give two numbers for one road",
                page.expectFirst("header p.standfirst").text());
        assertEquals("What the ministry says", page.expectFirst(".text h2.crosshead").text());
        assertEquals(1, page.select(".text blockquote.pull").size());
        assertEquals(1, page.select(".text p.disclaimer").size());
    }

    @Test
    void numbersTheHitsFromTheHeadlineOn() throws IOException {
        Document page = server.page(CONVOYS + "?q=convoys");

        assertEquals("convoys", page.expectFirst("h1 mark#h1").text());
        assertEquals("convoys", page.expectFirst(".text mark#h2").text());
        assertEquals("4 hits", page.expectFirst("#where").text());
    }

    @Test
    void numbersTheHitsOfTheStandfirstBeforeThoseOfTheText() throws IOException {
        Document page = server.page(CONVOYS + "?q=institutes");

        assertEquals("institutes", page.expectFirst("p.standfirst mark#h1").text());
    }

    @Test
    void stepsFromHitToHitByLinks() throws IOException {
        Document first = server.page(CONVOYS + "?q=convoys&hit=1");

        assertEquals("Hit 1 of 4", first.expectFirst("#where").text());
        assertEquals(CONVOYS + "?q=convoys&hit=2#h2", first.expectFirst("#next").attr("href"));
        assertEquals(CONVOYS + "?q=convoys&hit=4#h4", first.expectFirst("#previous").attr("href"));
        assertEquals("h1", first.expectFirst("mark.now").id());
    }

    @Test
    void hitsInWhatIsSetApartAreNumberedWhereTheyStand() throws IOException {
        Document page = server.page(CONVOYS + "?q=convoys");

        assertEquals("convoys", page.expectFirst("blockquote.pull mark#h4").text());
        assertEquals(List.of("h1", "h2", "h3", "h4"), page.select("main mark").eachAttr("id"));
    }

    @Test
    void saysHowOftenEachTermStandsInIt() throws IOException {
        Document page = server.page(CONVOYS + "?q=convoys+OR+attacks+OR+zeppelin");

        assertEquals("convoys 4 attacks 4 no hit for zeppelin", page.expectFirst(".counts").text());
    }

    @Test
    void anArticleThatDoesNotMatchSaysWhatItLacks() throws IOException {
        Document page = server.page(CONVOYS + "?q=convoys+zeppelin");

        assertTrue(page.select("mark").isEmpty());
        assertTrue(page.expectFirst("#bar").text().contains("no hit for zeppelin"));
        assertTrue(page.expectFirst("#bar").text().contains("does not match the whole query"));
    }

    @Test
    void aNameInOtherWordsIsMarkedWithTheReason() throws IOException {
        Document page = server.page(CONVOYS + "?q=org:LIS");

        assertEquals(
                "LIS: Lantern Institute for Security", page.expectFirst("mark#h1").attr("title"));
        assertEquals("", page.expectFirst("mark#h2").attr("title"));
    }

    @Test
    void everySentenceOfTheBodyCanBeLinkedTo() throws IOException {
        Document page = server.page(CONVOYS);

        assertEquals(
                "The Quarry Centre disagrees: it counted 950 attacked convoys.",
                page.expectFirst(".text #s2").text().replaceAll("95[03] ?3?", "950"));
        assertEquals(1, page.select("[id=s2]").size());
    }

    @Test
    void boxesEachFigureAndSaysOnWhoseSaySo() throws IOException {
        Document page = server.page(CONVOYS);

        assertEquals(List.of("1", "2", "3"), page.select(".fig sup").eachText());
        assertTrue(page.select(".fig").get(1).text().startsWith("112 percent"));
        assertEquals("1 1,099 attacks, 2024 credited to LIS", page.expectFirst(".note").text());
        assertEquals("printed short", page.select(".note").get(1).expectFirst(".cut").text());
    }

    @Test
    void saysThatAFigureCreditsNobody() throws IOException {
        Document page = server.page("/articles/" + SampleArticles.schoolMeals().id());

        assertEquals("no source given", page.expectFirst(".note .none").text());
        assertTrue(page.expectFirst(".byline").text().startsWith("Unsigned"));
    }

    @Test
    void leadsFromTheFigureToItsNoteAndBack() throws IOException {
        Document page = server.page(CONVOYS);

        String note = page.expectFirst(".fig a").attr("href").substring(1);
        assertEquals(
                page.expectFirst(".fig").id(),
                page.expectFirst("#" + note + " a.no").attr("href").substring(1));
    }

    @Test
    void linesUnderCitedAndMentionedNamesDiffer() throws IOException {
        Document page = server.page(CONVOYS);

        assertEquals(
                List.of("Lantern Institute for Security", "LIS", "Quarry Centre"),
                page.select(".text a.cited").eachText());
        assertEquals(List.of("Red Sand Front", "ISIS-K"), page.select(".text .org").eachText());
    }

    @Test
    void tellsCitationManagersWhatItIs() throws IOException {
        Document page = server.page(CONVOYS);

        assertEquals(
                "The border convoys we do not count",
                page.expectFirst("meta[name=citation_title]").attr("content"));
        assertEquals(
                "2024/03/05",
                page.expectFirst("meta[name=citation_publication_date]").attr("content"));
        assertTrue(
                page.expectFirst("script[type=application/ld+json]")
                        .data()
                        .contains("\"@type\":\"OpinionNewsArticle\""));
    }

    @Test
    void saysOfEachParticularHowFarItCanBeTrusted() throws IOException {
        Document page = server.page(CONVOYS);

        assertTrue(
                page.expectFirst("#about dl")
                        .text()
                        .contains("Outlet Dispatch News Desk from sample, a guess"));
        assertEquals(
                "Read this way, it was wrong about as often as right; check it.",
                page.expectFirst("#about dd span[title]:containsOwn(guess)").attr("title"));
    }

    @Test
    void showsAnArticleThatHasNothingButItsText() throws IOException {
        Document page = server.page("/articles/" + SampleArticles.undatedLetter().id());

        assertTrue(page.expectFirst(".byline").text().contains("no reliable date"));
        assertEquals("No statistics", page.expectFirst(".sums").text());
    }

    @Test
    void marksNothingForAQueryThatCannotBeRead() throws IOException {
        Document page = server.page(CONVOYS + "?q=colour:red");

        assertTrue(page.select("mark").isEmpty());
    }

    @Test
    void saysThatThereIsNoSuchArticle() throws IOException {
        assertEquals(404, server.get("/articles/0000000000000000").statusCode());
        assertEquals(404, server.get("/articles/..%2f..%2fetc").statusCode());
    }
}
