package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is cited, for programs. */
final class InstituteApiTest {
    private static final String INSTITUTES = "/api/v1/institutes";
    private static final String LANTERN = INSTITUTES + "/lantern-institute-for-security";

    @TempDir private Path folder;
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.settled(folder, SampleArticles.all());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void theListSaysForHowMuchEachIsCited() throws IOException {
        JsonNode list = server.json(INSTITUTES);
        JsonNode first = list.path("institutes").get(0);

        assertEquals(2, list.path("total").asInt());
        assertEquals("Lantern Institute for Security", first.path("heading").asText());
        assertEquals(1, first.path("articles").asInt());
        assertEquals(2, first.path("statistics").asInt());
        assertEquals("2024-03-05", first.path("first").asText());
        assertEquals("2024-03-05", first.path("last").asText());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    q=quarry,           1, 1
                    q=Lantern Security, 1, 1
                    q=nothing,          0, 0
                    size=1,             2, 1
                    size=1&page=2,      2, 1
                    size=1&page=3,      2, 0
                    """)
    void theListIsNarrowedAndPaged(String question, int total, int listed) throws IOException {
        JsonNode list = server.json(INSTITUTES + "?" + question.replace(" ", "%20"));

        assertEquals(total, list.path("total").asInt());
        assertEquals(listed, list.path("institutes").size());
    }

    @Test
    void theListIsAFileToo() throws IOException {
        String csv = server.get(INSTITUTES + "?format=csv").body();
        String lines = server.get(INSTITUTES + "?format=jsonl").body();

        assertEquals(
                "id,heading,acronym,type,country,articles,statistics,first,last",
                csv.lines().findFirst().orElse(""));
        assertEquals(3, csv.lines().count());
        assertEquals(2, lines.lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lantern-institute-for-security",
                "Lantern%20Institute",
                "lantern-institute",
                "LIS"
            })
    void anyNameLeadsToTheInstitute(String name) throws IOException {
        assertEquals(
                "lantern-institute-for-security",
                server.json(INSTITUTES + "/" + name).path("id").asText());
    }

    @Test
    void oneInstituteComesWithEverythingThatItsPageShows() throws IOException {
        JsonNode one = server.json(LANTERN);

        assertEquals(1, one.path("articles").asInt());
        assertEquals(2, one.path("mentioning").asInt());
        assertEquals("2024", one.at("/years/0/year").asText());
        assertEquals("Dispatch News Desk", one.at("/outlets/0/outlet").asText());
        assertEquals("Mariam Sethi", one.at("/authors/0/author").asText());
        assertEquals("Quarry Centre", one.at("/beside/0/heading").asText());
        assertEquals(2, one.at("/statistics/total").asInt());
        assertEquals("1099", one.at("/statistics/rows/0/value").asText());
        assertEquals(
                "The border convoys we do not count",
                one.at("/statistics/rows/0/article/title").asText());
        assertEquals(0, one.at("/elsewhere/total").asInt());
    }

    @Test
    void itsStatisticsAreAFile() throws IOException {
        assertEquals(3, server.get(LANTERN + "?format=csv").body().lines().count());
        assertEquals(2, server.get(LANTERN + "?format=jsonl").body().lines().count());
    }

    @Test
    void itsCitationsAreNarrowed() throws IOException {
        assertEquals(
                1,
                server.json(LANTERN + "/citations?outlet=Dispatch+News+Desk")
                        .path("total")
                        .asInt());
        assertEquals(
                0,
                server.json(LANTERN + "/citations?outlet=Harbour+Courier").path("total").asInt());
        assertEquals(2, server.get(LANTERN + "/citations?format=csv").body().lines().count());
    }

    @Test
    void whoIsNotThereIsSaidWithWhatToDo() throws IOException {
        HttpResponse<String> nobody = server.get(INSTITUTES + "/nobody");
        HttpResponse<String> uncited = server.get(INSTITUTES + "/red-sand-front");

        assertEquals(404, nobody.statusCode());
        assertTrue(nobody.body().contains("/api/v1/institutes?q="), nobody.body());
        assertEquals(404, uncited.statusCode());
        assertTrue(uncited.body().contains("/api/v1/organizations/red-sand-front"), uncited.body());
        assertEquals(400, server.get(INSTITUTES + "?format=ris").statusCode());
    }

    @Test
    void everyReadableAddressOfTheDescriptionIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        JsonNode paths = server.json("/api/v1/openapi.json").path("paths");
        assertTrue(paths.has("/api/v1/institutes/{slug}"), paths.toString());
        String id = SampleArticles.borderConvoys().id().value();
        String claim =
                server.json("/api/v1/claims?least=1").path("claims").path(0).path("id").asText();
        for (var path : paths.properties()) {
            String address =
                    path.getKey()
                            .replace("{facet}", "outlet")
                            .replace("/claims/{id}", "/claims/" + claim)
                            .replace("{id}", id)
                            .replace("/outlets/{slug}", "/outlets/dispatch-news-desk")
                            .replace("/authors/{slug}", "/authors/mariam-sethi")
                            .replace("{slug}", "lantern-institute-for-security")
                            .replace("{name}", "lantern-institute-for-security");
            boolean original = address.endsWith("/original"); // the sample has no file
            if (path.getValue().has("get")
                    && !original
                    && server.get(address + required(path.getValue())).statusCode() != 200) {
                missing.add(address);
            }
        }

        assertEquals(List.of(), missing);
    }

    /** A query, where an address cannot do without one. */
    private static String required(JsonNode path) {
        for (JsonNode parameter : path.path("get").path("parameters")) {
            if (parameter.path("required").asBoolean()
                    && parameter.path("in").asText().equals("query")) {
                return "?" + parameter.path("name").asText() + "=attacks";
            }
        }
        return "";
    }
}
