package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestApiTest {
    private final TestServer server;

    SuggestApiTest(@TempDir Path folder) throws IOException {
        server = TestServer.settled(folder, SampleArticles.all());
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void eachSuggestionSaysWhatItIsAndHowManyArticlesItFinds() throws IOException {
        JsonNode answer = server.json("/api/v1/suggest?q=tolls+lan");
        JsonNode first = answer.path("suggestions").path(0);

        assertEquals("tolls lan", answer.path("typed").asText());
        assertEquals("institute", first.path("kind").asText());
        assertEquals("Lantern Institute for Security", first.path("text").asText());
        assertEquals("institute", first.path("label").asText());
        assertEquals(2, first.path("articles").asInt());
        assertEquals("tolls org:\"Lantern Institute for Security\"", first.path("query").asText());
        assertEquals(1, server.page(first.path("address").asText()).select(".hit").size());
    }

    @Test
    void aHeadlineLeadsToItsArticle() throws IOException {
        JsonNode headline = server.json("/api/v1/suggest?q=border").path("suggestions").path(0);

        assertEquals("headline", headline.path("kind").asText());
        assertEquals(
                "/articles/" + SampleArticles.borderConvoys().id(),
                headline.path("address").asText());
    }

    @Test
    void thereAreAsManyAsAreAskedFor() throws IOException {
        assertEquals(1, server.json("/api/v1/suggest?q=the&size=1").path("suggestions").size());
        assertEquals(400, server.get("/api/v1/suggest?q=the&size=21").statusCode());
        assertEquals(400, server.get("/api/v1/suggest?q=the&size=many").statusCode());
        assertEquals(200, server.get("/api/v1/suggest").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>", "\"><b>", "\u202elantern", "lan\u0000tern",
                        "lan\ntern", "\"\"\"",
                "cites:", "((((", "-", "%", "author:\"'\"'", "\ud83d\ude00"
            })
    void whateverIsTypedIsAnswered(String typed) throws IOException {
        String encoded = URLEncoder.encode(typed, StandardCharsets.UTF_8);

        HttpResponse<String> answer = server.get("/api/v1/suggest?q=" + encoded);

        assertEquals(200, answer.statusCode());
    }

    @Test
    void brokenAndEndlessInputIsAnswered() throws IOException {
        for (String typed : List.of("%ED%A0%80", "%FF", "m".repeat(5_000), "%22".repeat(700))) {
            int status = server.get("/api/v1/suggest?q=" + typed).statusCode();
            assertTrue(status < 500, status + " for " + typed);
        }
    }

    private List<String> searchedBefore(TestServer asked, String typed) throws IOException {
        List<String> found = new ArrayList<>();
        asked.json("/api/v1/suggest?size=3&q=" + typed)
                .path("suggestions")
                .forEach(
                        one -> {
                            if (one.path("kind").asText().equals("search")) {
                                found.add(one.path("query") + " " + one.path("articles"));
                            }
                        });
        return found;
    }

    @Test
    void whatWasSearchedForAndFoundIsSuggestedUntilItIsForgotten(@TempDir Path folder)
            throws IOException {
        try (TestServer own = TestServer.settled(folder, SampleArticles.all())) {
            own.get("/search?q=outlet%3A%22Harbour+Courier%22");
            own.get("/search?q=harbour+zeppelin");
            own.get("/api/v1/search?q=harbour");
            own.send(
                    HttpRequest.newBuilder(own.address("/search?q=harbo*"))
                            .header("Sec-Fetch-Site", "cross-site"));

            assertEquals(
                    List.of("\"outlet:\\\"Harbour Courier\\\"\" 1"), searchedBefore(own, "harb"));
            assertEquals(
                    "1 search of these pages is remembered for suggestions, in memory only, until the server stops.",
                    own.page("/status").expectFirst("#searches p").text());
            assertEquals(
                    "outlet:\"Harbour Courier\" 1 article",
                    own.page("/status/searches").expectFirst("main li").text());
            HttpResponse<String> forgotten =
                    own.send(
                            HttpRequest.newBuilder(own.address("/status/searches"))
                                    .POST(HttpRequest.BodyPublishers.noBody()));
            assertEquals(303, forgotten.statusCode());
            assertEquals(List.of(), searchedBefore(own, "harb"));
            assertTrue(own.page("/status").select("#searches").isEmpty());
        }
    }

    @Test
    void aServerThatOthersReachRemembersNothing(@TempDir Path folder) throws IOException {
        try (TestServer open =
                TestServer.guarded(folder, "a-token-of-some-length", SampleArticles.all())) {
            open.get("/search?q=outlet%3A%22Harbour+Courier%22");

            assertEquals(List.of(), searchedBefore(open, "harb"));
        }
    }

    @Test
    void theBoxIsAPlainOneWithoutScripts() throws IOException {
        Document page = server.page("/search?q=lan");

        assertFalse(page.expectFirst("#q").hasAttr("role"));
        assertTrue(page.expectFirst("#suggestions").hasAttr("hidden"));
    }
}
