package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.json.Json;
import dev.sayso.testing.SampleArticles;
import dev.sayso.testing.SampleLedger;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server says when there is no time to look at anything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeRanOutTest {
    private final TestServer server;

    TimeRanOutTest(@TempDir Path folder) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>(SampleArticles.all());
        articles.add(SampleLedger.mills());
        server = TestServer.hurried(folder, articles);
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    private HttpResponse<String> unkept(String address) throws IOException {
        HttpResponse<String> answer = server.get(address);
        assertEquals(200, answer.statusCode());
        assertEquals(Optional.of("no-store"), answer.headers().firstValue("Cache-Control"));
        assertEquals(Optional.empty(), answer.headers().firstValue("ETag"));
        return answer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=toll",
                "/statistics",
                "/claims",
                "/claims?show=wrong",
                "/institutes",
                "/institutes/quarry-center",
                "/institutes/quarry-center/sentences",
                "/organizations",
                "/organizations/quarry-center",
                "/outlets",
                "/outlets/argus",
                "/authors",
                "/authors/nadia-rahm",
                "/status"
            })
    void aPageSaysThatItIsNotComplete(String address) throws IOException {
        String text = Jsoup.parse(unkept(address).body()).select("main .cut").text();

        assertTrue(text.contains("ot everything was looked at in time"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search?q=toll",
                "/api/v1/statistics",
                "/api/v1/claims",
                "/api/v1/institutes",
                "/api/v1/institutes/quarry-center",
                "/api/v1/institutes/quarry-center/citations",
                "/api/v1/organizations",
                "/api/v1/outlets",
                "/api/v1/outlets/argus",
                "/api/v1/authors",
                "/api/v1/status"
            })
    void anAnswerForProgramsIsPartial(String address) throws IOException {
        assertTrue(Json.parse(unkept(address).body()).path("partial").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search?q=toll&format=csv",
                "/api/v1/statistics?format=csv",
                "/api/v1/claims?format=jsonl",
                "/api/v1/institutes?format=csv",
                "/api/v1/institutes/quarry-center?format=csv",
                "/api/v1/outlets?format=jsonl"
            })
    void aFileThatCannotBeWholeIsRefused(String address) throws IOException {
        HttpResponse<String> answer = server.get(address);

        assertEquals(503, answer.statusCode());
        assertEquals(Optional.empty(), answer.headers().firstValue("Content-Disposition"));
        assertEquals("It took too long", Json.parse(answer.body()).path("title").asText());
    }
}
