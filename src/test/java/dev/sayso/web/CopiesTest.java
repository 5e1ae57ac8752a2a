package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.testing.SampleCopies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What pages and interface say of pieces that were printed more than once. */
@TestInstance(Lifecycle.PER_CLASS)
class CopiesTest {
    private static final String FIRST = SampleCopies.first().id().value();

    private final TestServer server;

    CopiesTest(@TempDir Path folder) throws IOException {
        server = TestServer.settled(folder, SampleCopies.all());
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aHitSaysWhereElseItStandsAndLeadsThere() throws IOException {
        Document page = server.page("/search?q=is:duplicate&sort=oldest");

        assertEquals("3 articles", page.select(".tally h1").text());
        assertEquals(
                "also in 2 outlets: Hill Argus (word for word), Lantern (with changes)",
                page.select(".hit .also").getFirst().text());
        Document group = server.page(page.select(".hit .also").getFirst().attr("href"));
        assertEquals("3 articles", group.select(".tally h1").text());
    }

    @Test
    void whatIsPrintedOnceIsFoundWithoutTheOthers() throws IOException {
        Document page = server.page("/search?q=-is:duplicate");

        assertEquals("1 article", page.select(".tally h1").text());
        assertTrue(page.select(".also").isEmpty());
    }

    @Test
    void anArticleListsItsCopiesAndHowTheyDiffer() throws IOException {
        Document page = server.page("/articles/" + FIRST);

        List<String> copies = page.select("#copies li").eachText();
        assertEquals(2, copies.size());
        assertTrue(
                copies.getFirst()
                        .startsWith(
                                "The mills of the river Lantern · 5 March 2024 · edited: lacks "),
                copies.getFirst());
        assertEquals(
                "Who grinds the corn? Hill Argus · 9 March 2024 · another headline; word for word the same text · word by word: Who grinds the corn?",
                copies.getLast());
        assertEquals(
                "Also in 2 outlets: Hill Argus (word for word), Lantern (with changes)",
                page.select("header a[href=#copies]").text());
    }

    @Test
    void twoCopiesAreComparedWordByWord() throws IOException {
        Document page =
                server.page("/articles/" + FIRST + "/copies/" + SampleCopies.trimmed().id());

        assertTrue(page.select("main del").size() > 1);
        assertTrue(
                page.select("main ins")
                        .eachText()
                        .getLast()
                        .contains("Since then 12 more have closed."));
        assertEquals(1, page.select("details.same").size());
        assertTrue(page.expectFirst("details.same p").text().startsWith("The Quarry Centre (QC)"));
        assertTrue(page.text().contains("stand in Lantern only"), page.text());
    }

    @Test
    void aReprintHasNothingToMark() throws IOException {
        Document page =
                server.page("/articles/" + FIRST + "/copies/" + SampleCopies.reprint().id());

        assertEquals(0, page.select("main del, main ins").size());
        assertTrue(page.text().contains("Both have the same words"), page.text());
    }

    @Test
    void onlyCopiesAreCompared() throws IOException {
        assertEquals(
                404,
                server.get("/articles/" + FIRST + "/copies/" + SampleCopies.other().id())
                        .statusCode());
        assertEquals(404, server.get("/articles/" + FIRST + "/copies/x").statusCode());
    }

    @Test
    void theLedgerCountsAFigureOnce() throws IOException {
        Document page = server.page("/statistics");

        List<String> rows = page.select("tbody tr").eachText();
        assertEquals(3, rows.size());
        assertTrue(
                rows.getLast().contains("also in 2 outlets: Hill Argus, Lantern"), rows.getLast());
    }

    @Test
    void anInstituteIsCreditedWithAFigureOnce() throws IOException {
        Document page = server.page("/institutes/quarry-center");

        assertEquals(2, page.select("tbody tr").size());
        assertTrue(
                page.select(".lede").text().startsWith("Cited in 4 articles for 2 statistics"),
                page.select(".lede").text());
    }

    @Test
    void hitsOfTheInterfaceNameTheOtherOutlets() throws IOException {
        JsonNode hit =
                server.json("/api/v1/search?q=is:duplicate&sort=oldest").path("hits").path(0);

        assertEquals(2, hit.path("copies").asInt());
        assertEquals("[\"Hill Argus\",\"Lantern\"]", hit.path("alsoIn").toString());
    }

    @Test
    void theRecordHoldsTheOthersOfItsGroup() throws IOException {
        JsonNode copies = server.json("/api/v1/articles/" + FIRST).path("copies");

        assertEquals(2, copies.size());
        JsonNode reprint = copies.path(1);
        assertEquals(SampleCopies.reprint().id().value(), reprint.path("id").asText());
        assertEquals("Hill Argus", reprint.path("outlet").asText());
        assertTrue(reprint.path("sameText").asBoolean());
        assertTrue(reprint.path("headlineChanged").asBoolean());
        assertTrue(copies.path(0).path("missing").asDouble() > 0.3);
    }

    @Test
    void rowsOfTheLedgerSayWhereElseTheyStand() throws IOException {
        JsonNode rows = server.json("/api/v1/statistics?q=is:duplicate").path("statistics");

        assertEquals(2, rows.size());
        assertEquals(0, rows.path(0).path("copies").asInt());
        assertEquals(2, rows.path(1).path("copies").asInt());
        assertEquals(FIRST, rows.path(1).path("article").path("id").asText());
    }

    @Test
    void tablesHaveAColumnForIt() throws IOException {
        String table =
                Objects.requireNonNull(
                        server.get("/api/v1/search?q=is:duplicate&format=csv").body());

        assertTrue(table.contains(",wrong,copies,alsoIn\r\n"), table);
        assertTrue(table.contains(",2,Hill Argus; Lantern\r\n"), table);
    }
}
