package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.testing.SampleArticles;
import dev.sayso.testing.SampleCopies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The place of one article among the others: what is similar to it, and why it is a hit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArticleSearchTest {
    private static final String MILLS = SampleCopies.first().id().value();
    private static final String CONVOYS = SampleArticles.borderConvoys().id().value();

    private static final AnnotatedArticle ALONE =
            SampleArticles.titled("Alone").paragraph("Xylophones quaver.").build();

    private final TestServer server;

    ArticleSearchTest(@TempDir Path folder) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>(SampleArticles.all());
        articles.addAll(
                List.of(SampleCopies.first(), SampleCopies.reprint(), SampleCopies.other(), ALONE));
        server = TestServer.with(folder, articles);
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void thePageOfAnArticleNamesSimilarOnesAndNotItsCopies() throws IOException {
        Document page = server.page("/articles/" + MILLS);

        assertEquals(
                List.of("/articles/" + SampleCopies.other().id()),
                page.select("#similar li > a").eachAttr("href"));
        assertTrue(page.expectFirst("#similar li").text().contains("cites QC too"));
    }

    @Test
    void thePageOfAnArticleLikeNoOtherHasNoSuchList() throws IOException {
        assertEquals(0, server.page("/articles/" + ALONE.id()).select("#similar").size());
    }

    @Test
    void programsGetSimilarArticlesWithTheirScores() throws IOException {
        JsonNode answer = server.json("/api/v1/articles/" + MILLS + "/similar?size=3");

        assertEquals(1, answer.path("similar").size());
        assertEquals(SampleCopies.other().id().value(), answer.at("/similar/0/id").asText());
        assertTrue(answer.at("/similar/0/score").asDouble() > 0);
        assertEquals(
                400, server.get("/api/v1/articles/" + MILLS + "/similar?size=51").statusCode());
        assertEquals(
                404, server.get("/api/v1/articles/" + "0".repeat(24) + "/similar").statusCode());
    }

    @Test
    void programsAreToldWhyAnArticleIsNoHit() throws IOException {
        JsonNode answer =
                server.json(
                        "/api/v1/articles/" + CONVOYS + "/explanation?q=attacks+outlet:courier");

        assertEquals(false, answer.path("hit").asBoolean());
        assertEquals("outlet is Dispatch News Desk", answer.at("/parts/2/words").asText());
        assertTrue(answer.path("score").isNull());
    }

    @Test
    void programsAreToldWhatTheScoreOfAHitIsMadeOf() throws IOException {
        String address = "/api/v1/articles/" + CONVOYS + "/explanation?q=";
        JsonNode score = server.json(address + "border+convoys").path("score");

        assertTrue(score.path("total").asDouble() > 0);
        assertTrue(
                score.path("parts").findValuesAsText("where").contains("headline"),
                score::toString);
        assertEquals(400, server.get(address).statusCode());
        assertEquals(400, server.get(address + "a*").statusCode());
    }

    @Test
    void theOrdersOfTheSearchPageHaveTheFreshOneAmongThem() throws IOException {
        Document page = server.page("/search?q=attacks&sort=fresh");

        assertEquals(
                List.of("Relevance", "Relevance, newer first", "Newest", "Oldest"),
                page.select(".order a").eachText());
        assertEquals("Relevance, newer first", page.expectFirst(".order [aria-current]").text());
        assertEquals(400, server.get("/api/v1/search?q=attacks&sort=best").statusCode());
    }
}
