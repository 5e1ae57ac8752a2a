package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.json.Json;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramInterfaceTest {
    private static final String CONVOYS = "/api/v1/articles/" + SampleArticles.borderConvoys().id();

    private final TestServer server;

    ProgramInterfaceTest(@TempDir Path folder) throws IOException {
        server = TestServer.with(folder, SampleArticles.all());
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void theSearchAnswerHasTheFieldsThatWerePromised() throws IOException {
        JsonNode answer = server.json("/api/v1/search?q=convoys");

        assertEquals(
                List.of(
                        "query", "total", "page", "size", "tookMs", "partial", "hits", "facets",
                        "more", "next"),
                names(answer));
        assertEquals("convoys", answer.path("query").path("readAs").asText());
        assertTrue(
                names(answer.path("hits").get(0))
                        .containsAll(
                                List.of(
                                        "id",
                                        "title",
                                        "authors",
                                        "outlet",
                                        "date",
                                        "kind",
                                        "url",
                                        "score",
                                        "snippets",
                                        "cites",
                                        "statistics")));
        assertEquals(
                List.of(
                        "outlet",
                        "author",
                        "organization",
                        "cites",
                        "year",
                        "month",
                        "kind",
                        "language",
                        "statistics",
                        "duplicates"),
                names(answer.path("facets")));
        assertEquals(
                "{\"value\":\"Dispatch News Desk\",\"count\":1}",
                Json.print(answer.path("facets").path("outlet").get(0)));
    }

    @Test
    void matchesOfASnippetAreOffsetsIntoItsText() throws IOException {
        JsonNode snippet =
                server.json("/api/v1/search?q=spokesman")
                        .path("hits")
                        .get(0)
                        .path("snippets")
                        .get(0);
        JsonNode match = snippet.path("matches").get(0);

        assertEquals(
                "spokesman",
                snippet.path("text")
                        .asText()
                        .substring(match.get(0).asInt(), match.get(1).asInt()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    q=*                                             | 4
                    outlet=Dispatch+News+Desk                       | 2
                    outlet=Dispatch+News+Desk&year=2024             | 1
                    not.outlet=Dispatch+News+Desk                   | 2
                    author=Mariam+Sethi&author=Bashir+Qureshi       | 2
                    org=LIS                                         | 2
                    cites=LIS                                       | 1
                    kind=editorial&kind=letter                      | 2
                    from=2024-03-06                                 | 1
                    to=2022                                         | 1
                    from=2024-03&to=2024-03                         | 2
                    stat=*                                          | 2
                    stat=unsourced                                  | 1
                    has=statistics                                  | 2
                    has=unsourced&has=wrong                         | 1
                    not.has=statistics                              | 2
                    month=2024-03                                   | 2
                    is=duplicate                                    | 0
                    not.is=duplicate                                | 4
                    q=toll&kind=column                              | 1
                    """)
    void filtersNarrow(String parameters, long total) throws IOException {
        assertEquals(total, server.json("/api/v1/search?" + parameters).path("total").asLong());
    }

    @Test
    void whatWasMendedInTheQueryIsSaid() throws IOException {
        JsonNode notes =
                server.json("/api/v1/search?q=toll+or+%22two+roads").path("query").path("notes");

        assertEquals(2, notes.size(), notes.toString());
        assertTrue(notes.toString().contains("type OR in capitals"), notes.toString());
        assertTrue(notes.toString().contains("quotation mark"), notes.toString());
    }

    @Test
    void aMistakeInTheQueryIsAProblemWithItsPosition() throws IOException {
        HttpResponse<String> answer = server.get("/api/v1/search?q=toll+colour:red");
        JsonNode problem = Json.parse(answer.body());

        assertEquals(400, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0]);
        assertEquals(5, problem.path("position").asInt());
        assertEquals(400, problem.path("status").asInt());
        assertTrue(problem.path("detail").asText().contains("colour"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /api/v1/search?page=0, 400
                    /api/v1/search?size=101, 400
                    /api/v1/search?page=101&size=100, 400
                    /api/v1/search?cursor=AQIDBA, 400
                    /api/v1/search?cursor=%2B%2B, 400
                    /api/v1/search?page=2&cursor=AQIDBA, 400
                    /api/v1/facets/colour, 404
                    /api/v1/facets/outlet?size=1001, 400
                    /api/v1/facets/outlet?q=toll+colour:red, 400
                    /api/v1/search?sort=best, 400
                    /api/v1/search?from=yesterday, 400
                    /api/v1/search?format=xml, 400
                    /api/v1/articles/0123456789abcdef, 404
                    /api/v1/articles/x, 404
                    /api/v1/articles/0123456789abcdef/original, 404
                    /api/v1/nothing, 404
                    """)
    void whatCannotBeAnsweredIsAProblem(String path, int status) throws IOException {
        HttpResponse<String> answer = server.get(path);

        assertEquals(status, answer.statusCode());
        assertEquals(status, Json.parse(answer.body()).path("status").asInt());
    }

    @Test
    void theRecordIsTheWholeArticle() throws IOException {
        JsonNode record = server.json(CONVOYS);

        assertEquals("The border convoys we do not count", record.path("title").asText());
        assertEquals(3, record.path("statistics").size());
    }

    @Test
    void matchesAreOffsetsByPartWithACountOfEachTerm() throws IOException {
        JsonNode answer = server.json(CONVOYS + "/matches?q=convoys+-zeppelin");

        assertTrue(answer.path("matched").asBoolean());
        assertEquals("[{\"start\":11,\"end\":18}]", answer.path("title").toString());
        assertEquals(2, answer.path("body").size());
        assertEquals(1, answer.path("blocks").size());
        assertEquals(
                "[{\"term\":\"convoys\",\"hits\":4,\"moreForms\":false}]",
                answer.path("terms").toString());
        assertEquals(400, server.get(CONVOYS + "/matches?q=colour:red").statusCode());
        assertEquals(404, server.get("/api/v1/articles/0123456789abcdef/matches?q=a").statusCode());
    }

    @Test
    void anAnswerThatHasNotChangedIsNotSentAgain() throws IOException {
        String tag = server.get(CONVOYS).headers().firstValue("ETag").orElse("");
        HttpResponse<String> again =
                server.send(
                        HttpRequest.newBuilder(server.address(CONVOYS))
                                .header("If-None-Match", tag));

        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    void anOriginalThatIsGoneIsSaidToBeGone() throws IOException {
        HttpResponse<String> answer = server.get(CONVOYS + "/original");

        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("no longer in the corpus"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    csv, text/csv
                    jsonl, application/x-ndjson
                    ris, application/x-research-info-systems
                    bibtex, application/x-bibtex
                    csl-json, application/vnd.citationstyles.csl+json
                    """)
    void everyExportHoldsEveryArticle(String format, String type) throws IOException {
        HttpResponse<String> answer = server.get("/api/v1/search?q=*&size=1&format=" + format);

        assertEquals(type, answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0]);
        SampleArticles.all()
                .forEach(
                        article ->
                                assertTrue(
                                        answer.body()
                                                .contains(article.id().value().substring(0, 6)),
                                        format));
    }

    @Test
    void cslItemsAreOneJsonArray() throws IOException {
        JsonNode items = server.json("/api/v1/search?q=*&format=csl-json");

        assertEquals(4, items.size());
        assertEquals("article-newspaper", items.get(0).path("type").asText());
    }

    @Test
    void theLedgerHasOneRowAStatistic() throws IOException {
        JsonNode answer = server.json("/api/v1/statistics?q=convoys&size=2");

        assertEquals(2, answer.path("statistics").size());
        assertTrue(answer.path("more").asBoolean());
        assertEquals(
                "Lantern Institute for Security",
                answer.path("statistics").get(0).path("source").path("name").asText());
        assertEquals(5, server.get("/api/v1/statistics?format=csv").body().lines().count());
    }

    @Test
    void theStatusCounts() throws IOException {
        JsonNode status = server.json("/api/v1/status");

        assertEquals(4, status.path("articles").asInt());
        assertEquals(2, status.path("withStatistics").asInt());
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
