package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.json.Json;
import dev.sayso.testing.Website;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {
    private static final String TEXT =
            "Of tolls\n\nBy Mariam Sethi\n\n"
                    + "The toll was raised for the third time this year, and nobody was asked. "
                            .repeat(8);

    private final TestServer server;

    UploadTest(@TempDir Path folder) throws IOException {
        server = TestServer.with(folder.resolve("home"), List.of());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private static String part(String filename, String content) {
        return "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + filename
                + "\"\r\n\r\n"
                + content
                + "\r\n";
    }

    private HttpResponse<String> post(String type, String body) throws IOException {
        return server.send(
                HttpRequest.newBuilder(server.address("/api/v1/articles"))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(String... parts) throws IOException {
        return post("multipart/form-data; boundary=edge", String.join("", parts) + "--edge--\r\n");
    }

    @Test
    void severalFilesAreSearchableWhenTheAnswerCame() throws IOException {
        HttpResponse<String> answer =
                send(part("tolls.txt", TEXT), part("tolls.txt", TEXT.replace("tolls", "fares")));

        assertEquals(201, answer.statusCode());
        JsonNode lines = Json.parse(answer.body());
        assertEquals("indexed", lines.path(0).path("status").asText());
        assertEquals("tolls-2.txt", lines.path(1).path("path").asText());
        assertEquals(2, server.json("/api/v1/search?q=toll").path("total").asInt());
    }

    @Test
    void whatIsRefusedAltogetherIsSaidWithItsReason() throws IOException {
        HttpResponse<String> answer = send(part("nothing.txt", ""));

        assertEquals(422, answer.statusCode());
        assertEquals("EMPTY", Json.parse(answer.body()).path(0).path("reason").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../escaped.txt",
                "..\\\\..\\\\escaped.txt",
                "/escaped.txt",
                ".sayso",
                "..",
                "a<b>.txt"
            })
    void aNameLeadsNowhereElse(String name) throws IOException {
        HttpResponse<String> answer = send(part(name, TEXT));

        assertEquals(201, answer.statusCode(), answer.body());
        String path = Json.parse(answer.body()).path(0).path("path").asText();
        assertFalse(path.contains("/"), path);
        assertTrue(Files.isRegularFile(server.home().corpus().resolve(path)), path);
    }

    @Test
    void theAuthorityFileIsNotReplaced() throws IOException {
        Path authorities = server.home().corpus().resolve("authority.tsv");
        String before = Files.readString(authorities);

        send(part("authority.tsv", TEXT));

        assertEquals(before, Files.readString(authorities));
    }

    @Test
    void anAddressIsNotFetched() throws IOException {
        assertEquals(403, post("application/json", "{\"url\":\"http://127.0.0.1/\"}").statusCode());
    }

    @Test
    void whereItIsAllowedAPageIsFetchedAndSearchable(@TempDir Path other) throws IOException {
        try (Website web = new Website();
                TestServer fetching = TestServer.fetching(other.resolve("home"), web.fetcher())) {
            web.page("/tolls", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8));

            HttpResponse<String> answer =
                    fetching.send(json(fetching, "{\"url\":\"http://outlet.example/tolls\"}"));

            assertEquals(201, answer.statusCode(), answer.body());
            assertEquals(
                    "outlet.example/tolls.txt",
                    Json.parse(answer.body()).path(0).path("path").asText());
            assertEquals(1, fetching.json("/api/v1/search?q=toll").path("total").asInt());
        }
    }

    @Test
    void whereItIsAllowedWhatIsNotFetchedIsSaidInASentence(@TempDir Path other) throws IOException {
        try (Website web = new Website();
                TestServer fetching = TestServer.fetching(other.resolve("home"), web.fetcher())) {
            HttpResponse<String> inside =
                    fetching.send(json(fetching, "{\"url\":\"http://127.0.0.1/\"}"));

            assertEquals(422, inside.statusCode());
            JsonNode line = Json.parse(inside.body()).path(0);
            assertEquals("refused", line.path("status").asText());
            assertTrue(line.path("reason").isNull());
            assertTrue(line.path("detail").asText().contains("private network"));
            for (String odd : List.of("{\"url\":\"\"\"", "[]", "{\"url\":7}", "[".repeat(9_000))) {
                assertEquals(400, fetching.send(json(fetching, odd)).statusCode(), odd);
            }
            assertEquals(List.of(), web.requests());
        }
    }

    private static HttpRequest.Builder json(TestServer server, String body) {
        return HttpRequest.newBuilder(server.address("/api/v1/articles"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    @Test
    void whatIsNoFormWithFilesIsRefused() throws IOException {
        assertEquals(415, post("text/plain", TEXT).statusCode());
    }

    @Test
    void aCharacterSetThatNobodyKnowsIsRefused() throws IOException {
        assertEquals(415, post("text/html; charset=nosuch", TEXT).statusCode());
    }

    @Test
    void aFormWithoutFilesIsRefused() throws IOException {
        assertEquals(400, send().statusCode());
    }

    @Test
    void aFormThatBreaksOffIsRefused() throws IOException {
        String whole = part("tolls.txt", TEXT);

        assertEquals(
                400,
                post("multipart/form-data; boundary=edge", whole.substring(0, whole.length() - 90))
                        .statusCode());
    }

    @Test
    void tooMuchAtOnceIsRefused() throws IOException {
        HttpResponse<String> answer = send(part("long.txt", "word ".repeat(11_000_000)));

        assertEquals(413, answer.statusCode());
    }
}
