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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Organizations for programs. */
final class OrganizationApiTest {
    private static final String ORGANIZATIONS = "/api/v1/organizations";

    @TempDir private Path folder;
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.with(folder, SampleArticles.all());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private HttpResponse<String> decide(String request) throws IOException {
        return server.send(
                HttpRequest.newBuilder(server.address(ORGANIZATIONS + "/decisions"))
                        .POST(HttpRequest.BodyPublishers.ofString(request)));
    }

    private JsonNode decided(String request) throws IOException {
        HttpResponse<String> answer = decide(request);
        assertEquals(200, answer.statusCode(), answer.body());
        return Json.parse(answer.body());
    }

    @Test
    void aMergeIsSeenInTheListAndInSearches() throws IOException {
        decided(
                "{\"decision\":\"merge\",\"names\":[\"Lantern Institute for Security\",\"Quarry Centre\"]}");

        JsonNode merged =
                server.json(ORGANIZATIONS + "/quarry-centre").path("organizations").get(0);
        assertEquals("Lantern Institute for Security", merged.path("heading").asText());
        assertEquals(
                server.json("/api/v1/search?q=cites:LIS").path("total").asInt(),
                server.json("/api/v1/search?q=cites:QC").path("total").asInt());
        assertTrue(merged.path("reasons").get(0).asText().startsWith("merged by hand "));
    }

    @Test
    void theListSaysHowManyMentionAndHowManyCite() throws IOException {
        decided("{\"decision\":\"rename\",\"names\":[\"LIS\",\"Lantern\"]}");

        JsonNode first = server.json(ORGANIZATIONS + "?q=lantern").path("organizations").get(0);

        assertEquals("Lantern", first.path("heading").asText());
        assertEquals(2, first.path("mentioning").asInt());
        assertTrue(first.path("citing").asInt() >= 1);
    }

    @Test
    void aRequestThatCannotBeDecidedSaysWhy() throws IOException {
        assertEquals(
                422,
                decide("{\"decision\":\"merge\",\"names\":[\"Nobody\",\"LIS\"]}").statusCode());
        assertEquals(400, decide("{\"decision\":\"marry\"}").statusCode());
        assertEquals(400, decide("merge").statusCode());
    }

    @Test
    void nobodyKnownIsNotFound() throws IOException {
        assertEquals(404, server.get(ORGANIZATIONS + "/nobody").statusCode());
    }

    @Test
    void thePageOfAnEarlierIdLeadsToTheNewOne() throws IOException {
        decided(
                "{\"decision\":\"merge\",\"names\":[\"Lantern Institute for Security\",\"Quarry Centre\"]}");
        String id =
                server.json(ORGANIZATIONS + "/LIS")
                        .path("organizations")
                        .get(0)
                        .path("id")
                        .asText();

        HttpResponse<String> answer = server.get("/institutes/quarry-centre");

        assertEquals(302, answer.statusCode());
        assertEquals("/institutes/" + id, answer.headers().firstValue("Location").orElse(""));
    }
}
