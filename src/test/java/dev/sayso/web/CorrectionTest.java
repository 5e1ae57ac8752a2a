package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.archive.Intake;
import dev.sayso.home.RemoteIntake;
import dev.sayso.home.ServeNote;
import dev.sayso.json.Json;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article set right by a program, and what its page and its earlier addresses say then. */
class CorrectionTest {
    private static final String TEXT =
            "Of tolls\n\nBy Mariam Sethi\n\nThe toll was raised for the third time this year, and nobody in the valley was asked about it.\n";

    private final TestServer server;
    private final Path file;

    CorrectionTest(@TempDir Path folder) throws IOException {
        server = TestServer.with(folder, List.of());
        file = server.home().corpus().resolve("tolls.txt");
        Files.writeString(file, TEXT);
        sync();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private void sync() throws IOException {
        new RemoteIntake(ServeNote.ofThisProcess("127.0.0.1", server.port(), TestServer.SECRET))
                .sync(new Intake.Sync(false, false), line -> {});
    }

    private String id() throws IOException {
        return server.archive().inventory().holdings().getFirst().id().value();
    }

    private HttpRequest.Builder patch(String id, String body) {
        return HttpRequest.newBuilder(server.address("/api/v1/articles/" + id))
                .method("PATCH", BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> patched(String body) throws IOException {
        return server.send(patch(id(), body));
    }

    @Test
    void theAnswerIsTheRecordAsItIsNow() throws IOException {
        HttpResponse<String> answer =
                patched("{\"title\":\"Of bridges\",\"authors\":[\"A. Sample\",\"B. Sample\"]}");
        JsonNode record = Json.parse(answer.body());

        assertEquals(200, answer.statusCode());
        assertEquals("Of bridges", record.path("title").asText());
        assertEquals("B. Sample", record.at("/authors/1").asText());
        assertEquals("corrected", record.at("/provenance/title").asText());
        assertEquals("Of tolls", record.at("/corrections/title/was").asText());
        assertEquals(1, server.json("/api/v1/search?q=title:bridges").path("total").asInt());
    }

    @Test
    void nullSaysThatItIsNotGivenAndUndoTakesItBack() throws IOException {
        assertTrue(Json.parse(patched("{\"title\":null}").body()).path("title").isNull());

        JsonNode undone = Json.parse(patched("{\"undo\":[\"title\"]}").body());

        assertEquals("Of tolls", undone.path("title").asText());
        assertTrue(undone.path("corrections").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    nonsense                | The request is not JSON
                    []                      | Send a JSON object
                    {}                      | Send a JSON object
                    {"colour":"red"}        | There is no field “colour”
                    {"date":"5 March"}      | “5 March” is no day
                    {"kind":"sermon"}       | “sermon” is no kind
                    {"language":"English"}  | “English” is no language code
                    {"url":"javascript:x"}  | “javascript:x” is no http
                    {"title":7}             | The value of title
                    {"undo":"title"}        | undo is a list
                    {"undo":["body"]}       | There is no field “body”
                    """)
    void whatCannotBeMeantIsSaidAndChangesNothing(String body, String detail) throws IOException {
        HttpResponse<String> answer = patched(body);

        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(Json.parse(answer.body()).path("detail").asText().startsWith(detail));
        assertFalse(Files.exists(server.home().corpus().resolve(".sayso/corrections.jsonl")));
    }

    @Test
    void anotherSitesPageCannotCorrectAnything() throws IOException {
        HttpResponse<String> answer =
                server.send(
                        patch(id(), "{\"title\":\"x\"}")
                                .header("Origin", "http://elsewhere.example"));

        assertEquals(403, answer.statusCode());
    }

    @Test
    void thereIsNothingToCorrectInAnUnknownArticle() throws IOException {
        assertEquals(404, server.send(patch("0123456789abcdef", "{\"title\":\"x\"}")).statusCode());
    }

    @Test
    void thePageSaysWhatItWasAndShowsMarkupAsText() throws IOException {
        patched("{\"title\":\"<img src=x onerror=alert(1)>\",\"standfirst\":\"In short <b>\"}");
        Document page = server.page("/articles/" + id());

        assertEquals("<img src=x onerror=alert(1)>", page.expectFirst("h1").text());
        assertEquals("In short <b>", page.expectFirst("header p.standfirst").text());
        assertEquals(0, page.select("img[onerror]").size());
        assertTrue(page.expectFirst("#about dd").text().contains("certain; was: “Of tolls”"));
    }

    @ParameterizedTest
    @CsvSource({
        "/articles/, '', ?q=toll",
        "/api/v1/articles/, '', ''",
        "/api/v1/articles/, /original, ''"
    })
    void anEarlierVersionsAddressLeadsToTheNewerOne(String before, String after, String query)
            throws IOException {
        String old = id();
        Files.writeString(file, TEXT + "More of it.\n");
        sync();

        HttpResponse<String> answer = server.get(before + old + after + query);

        assertEquals(307, answer.statusCode());
        assertEquals(
                before + id() + after + query,
                answer.headers()
                        .firstValue("Location")
                        .orElse("")
                        .replaceFirst("http://[^/]*", ""));
    }
}
