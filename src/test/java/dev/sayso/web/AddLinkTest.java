package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.Search;
import dev.sayso.home.FollowedFile;
import dev.sayso.query.Query;
import dev.sayso.testing.Website;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding by a link, and following feeds, on the pages. */
final class AddLinkTest {
    private static final String TEXT =
            "Of tolls\n\nBy Mariam Sethi\n\n"
                    + "The toll was raised for the third time this year, and nobody was asked. "
                            .repeat(8);

    @TempDir private Path folder;
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.with(folder.resolve("home"), List.of());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private static String location(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void anAddressIsNotFetchedButThePageSaysWhatToDo() throws IOException {
        Document page = server.page("/add?url=https%3A%2F%2Fpaper.example%2Fpiece%3Fid%3D1%262");

        assertEquals("https://paper.example/piece?id=1&2", page.expectFirst("#url").val());
        assertEquals(
                "https://paper.example/piece?id=1&2",
                page.expectFirst(".steps a[target=_blank]").attr("href"));
        assertTrue(page.text().contains("Save the page, then add the file"));
    }

    @Test
    void anAddressThatIsNoPageIsNoLink() throws IOException {
        Document page = server.page("/add?url=javascript%3Aalert%281%29");

        assertTrue(page.select("a[href^=javascript]").isEmpty());
        assertTrue(page.expectFirst("[role=alert]").text().contains("http://"));
    }

    @Test
    void whereItIsAllowedTheAddressIsFilledInAndFetchedOnlyWhenItIsSent() throws IOException {
        try (Website web = new Website();
                TestServer fetching =
                        TestServer.fetching(folder.resolve("fetching"), web.fetcher())) {
            web.page("/tolls", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8));

            Document page = fetching.page("/add?url=http%3A%2F%2Foutlet.example%2Ftolls");
            String address = page.expectFirst("form[method=post] #url").val();
            assertEquals("http://outlet.example/tolls", address);
            assertEquals(List.of(), web.requests());

            String added =
                    location(
                            fetching.send(
                                    new Multipart().field("url", address).to(fetching, "/add")));
            fetching.get(added + "/events");

            assertEquals("Of tolls", fetching.page(added).expectFirst(".indexed a").text());
        }
    }

    @Test
    void whatIsFollowedIsListedWithWhatWentWrong() throws IOException {
        try (Website web = new Website();
                TestServer fetching =
                        TestServer.fetching(folder.resolve("fetching"), web.fetcher())) {
            new FollowedFile(fetching.home().corpus())
                    .follow("http://outlet.example/<b>feed", Instant.parse("2024-06-01T08:00:00Z"));

            Document page = fetching.page("/status/followed");

            assertEquals("http://outlet.example/<b>feed", page.expectFirst(".files bdi").text());
            assertTrue(page.text().contains("Taken in: 0."), page.text());
            assertTrue(server.page("/status/followed").text().contains("--allow-fetch"));
            assertEquals(List.of(), web.requests());
        }
    }

    @Test
    void whatIsNotFetchedSaysWhyOnThePageOfWhatWasAdded() throws IOException {
        try (Website web = new Website();
                TestServer fetching =
                        TestServer.fetching(folder.resolve("fetching"), web.fetcher())) {
            String added =
                    location(
                            fetching.send(
                                    new Multipart()
                                            .field("url", "http://10.0.0.1/")
                                            .to(fetching, "/add")));
            fetching.get(added + "/events");

            String line = fetching.page(added).expectFirst(".refused").text();
            assertTrue(line.contains("private network"), line);
        }
    }

    @Test
    void whereItIsNotAllowedAnAddressThatIsSentAllTheSameIsRefused() throws IOException {
        HttpResponse<String> answer =
                server.send(
                        new Multipart()
                                .field("url", "http://outlet.example/tolls")
                                .to(server, "/add"));

        assertEquals(400, answer.statusCode());
        assertEquals(0, server.archive().search(Search.of(new Query.Everything())).total());
        assertTrue(server.page("/add").text().contains("--allow-fetch"));
    }

    @Test
    void aBookmarkIsOfferedAsTextThatLeadsHere() throws IOException {
        Document page = server.page("/add");

        assertEquals(
                "javascript:location.href='http://127.0.0.1:"
                        + server.port()
                        + "/add?url='+encodeURIComponent(location.href)",
                page.expectFirst("#bookmark").val());
        assertTrue(page.select("[href^=javascript]").isEmpty());
    }
}
