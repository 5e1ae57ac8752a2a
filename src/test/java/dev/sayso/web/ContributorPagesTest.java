package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Contributor;
import dev.sayso.testing.SampleArticles;
import dev.sayso.testing.SampleCopies;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of outlets and authors, and their answers for programs. */
class ContributorPagesTest {
    private final TestServer server;

    ContributorPagesTest(@TempDir Path folder) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>(SampleArticles.all());
        articles.addAll(SampleCopies.all());
        articles.add(SampleArticles.titled("One").outlet("The Reed").build());
        articles.add(SampleArticles.titled("Two").outlet("Réed!").build());
        articles.add(SampleArticles.titled("Three").outlet("<i>Quay").signed("Ünal \"x").build());
        server = TestServer.settled(folder, articles);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void theListCountsPiecesAndLeadsToThePages() throws IOException {
        Document page = server.page("/outlets");

        assertEquals("Outlets", page.expectFirst("h1").text());
        assertEquals("7 outlets", page.expectFirst(".tally p").text());
        assertEquals(
                "Dispatch News Desk 2 30 November 2022 5 March 2024",
                page.expectFirst("tbody tr").text());
        assertEquals("/outlets/dispatch-news-desk", page.expectFirst("tbody a").attr("href"));
        assertEquals(1, server.page("/authors?q=qureshi").select("tbody tr").size());
        assertTrue(server.get("/authors?q=zebra").body().contains("No name here holds"));
    }

    @Test
    void anOutletsPageSaysWhomItCitesAndHowItsFiguresStand() throws IOException {
        Document page = server.page("/outlets/dispatch-news-desk");
        String text = page.text();

        assertEquals("Dispatch News Desk", page.expectFirst("h1").text());
        assertTrue(text.contains("3 statistics; each credits somebody; 1 printed short"), text);
        assertEquals(
                1, page.select("a[href='/institutes/lantern-institute-for-security']").size() - 1);
        assertEquals(1, page.select(".thirds a[href='/authors/bashir-qureshi']").size());
        assertEquals(2, page.select("article.hit").size());
    }

    @Test
    void anAuthorsPageSaysWhereTheyArePrinted() throws IOException {
        Document page = server.page("/authors/mariam-sethi");

        assertEquals(1, page.select(".thirds a[href='/outlets/dispatch-news-desk']").size());
        assertEquals(2, page.select("table.small tbody tr").size());
    }

    @Test
    void copiesElsewhereAreNamed() throws IOException {
        Document page = server.page("/outlets/hill-argus");

        assertTrue(page.text().contains("Copies elsewhere Harbour Courier 1 article"), page.text());
    }

    @ParameterizedTest
    @CsvSource({
        "/outlets/dnd, /outlets/dispatch-news-desk",
        "/outlets/dnd/feed.atom, /outlets/dispatch-news-desk/feed.atom",
        "/outlets/the-dispatch-news-desk, /outlets/dispatch-news-desk",
        "/authors/qureshi, /authors/bashir-qureshi",
    })
    void otherNamesLeadToThePage(String address, String page) throws IOException {
        HttpResponse<String> answer = server.get(address);

        assertEquals(302, answer.statusCode());
        assertEquals(
                page,
                answer.headers()
                        .firstValue("Location")
                        .orElse("")
                        .replaceFirst("http://[^/]*", ""));
    }

    @Test
    void twoNamesWithOneSlugAreBothReached() throws IOException {
        Document which = server.page("/outlets/reed");

        assertEquals(List.of("Réed!", "The Reed"), which.select("main li a").eachText());
        for (String name : List.of("Réed!", "The Reed")) {
            String own = "/outlets/" + Contributor.ownSlug(name);
            assertEquals(1, which.select("a[href='" + own + "']").size());
            assertEquals(name, server.page(own).expectFirst("h1").text());
        }
        assertEquals(409, server.get("/api/v1/outlets/reed").statusCode());
    }

    @Test
    void markupInANameIsShownAsText() throws IOException {
        Document page = server.page("/outlets/i-quay");

        assertEquals("<i>Quay", page.expectFirst("h1").text());
        assertEquals(0, page.select("h1 i").size());
    }

    @ParameterizedTest
    @CsvSource({
        "/outlets/nobody",
        "/authors/nobody",
        "/outlets/%F0%9F%92%A9",
        "/outlets/-",
        "/api/v1/authors/nobody"
    })
    void whoIsUnknownHasNoPage(String address) throws IOException {
        assertEquals(404, server.get(address).statusCode());
    }

    @Test
    void theFeedNamesTheNewestFirst() throws IOException {
        HttpResponse<String> feed = server.get("/outlets/dispatch-news-desk/feed.atom");

        assertEquals(200, feed.statusCode());
        assertTrue(
                feed.body().indexOf("The border convoys") < feed.body().indexOf("Old roads"),
                feed.body());
        assertTrue(feed.body().contains("<summary>Why two institutes"), feed.body());
    }

    @Test
    void programsGetTheListAndAllAboutOne() throws IOException {
        JsonNode list = server.json("/api/v1/authors?size=1");
        JsonNode one = server.json("/api/v1/outlets/DND");

        assertEquals(3, list.path("total").asInt());
        assertEquals("mariam-sethi", list.at("/authors/0/slug").asText());
        assertEquals("Dispatch News Desk", one.path("name").asText());
        assertEquals(1, one.at("/statistics/truncated").asInt());
        assertEquals(3, one.at("/statistics/total").asInt());
        assertEquals("Bashir Qureshi", one.at("/authors/1/author").asText());
        assertTrue(
                server.get("/api/v1/outlets?format=csv")
                        .body()
                        .startsWith("slug,name,articles,first,last\r\ndispatch-news-desk,"));
        assertEquals(400, server.get("/api/v1/outlets?format=xml").statusCode());
    }

    @Test
    void hitsAndArticlesLeadToOutletAndAuthor() throws IOException {
        for (String page :
                List.of("/search?q=title:roads", "/articles/" + SampleArticles.oldRoads().id())) {
            Document found = server.page(page);
            assertTrue(found.select("a[href='/outlets/dispatch-news-desk']").size() > 0, page);
            assertTrue(found.select("a[href='/authors/bashir-qureshi']").size() > 0, page);
        }
    }
}
