package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.json.Json;
import dev.sayso.testing.RandomQueries;
import dev.sayso.testing.SampleArticles;
import dev.sayso.web.question.Parameters;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random queries, whole and mutilated, over the program interface and the pages. */
final class RandomQueriesOverHttpTest {
    @TempDir private Path folder;

    @Test
    void fourHundredQueriesGiveAnAnswerOrAPositionAndNeverAFailure() throws Exception {
        RandomQueries queries = new RandomQueries(7110);
        try (TestServer server = TestServer.with(folder, SampleArticles.all())) {
            for (int i = 0; i < 400; i++) {
                String typed = i % 2 == 0 ? queries.next() : queries.mutilated();
                String asked = Parameters.encoded(typed);
                HttpResponse<String> answer = server.get("/api/v1/search?q=" + asked);
                assertTrue(answer.statusCode() == 200 || answer.statusCode() == 400, typed);
                if (answer.statusCode() == 400) {
                    assertPosition(answer.body(), typed);
                }
                assertEquals(
                        answer.statusCode(),
                        server.get("/search?q=" + asked).statusCode(),
                        typed);
            }
        }
    }

    private static void assertPosition(String problem, String typed) throws IOException {
        JsonNode position = Json.parse(problem).path("position");
        assertTrue(position.isInt() && position.intValue() <= typed.length(), typed);
    }
}
