package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sayso.web.http.Assets;
import dev.sayso.web.http.Problem;
import dev.sayso.web.page.Pages;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of an answer on which the work fails after it was begun. */
class FailuresTest {
    private static final int MORE_THAN_A_BUFFER = 1 << 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Javalin server;

    FailuresTest() throws IOException {
        Pages pages = new Pages(new Assets());
        server =
                Javalin.create(
                                config -> {
                                    config.startup.showJavalinBanner = false;
                                    config.routes.get(
                                            "/api/{rows}",
                                            context -> {
                                                int rows =
                                                        Integer.parseInt(context.pathParam("rows"));
                                                context.outputStream()
                                                        .write(
                                                                "row\n"
                                                                        .repeat(rows)
                                                                        .getBytes(
                                                                                StandardCharsets
                                                                                        .UTF_8));
                                                throw Problem.of(503, "Too long", "Ask for less.");
                                            });
                                    new Failures(pages).in(config.routes);
                                })
                        .start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private HttpResponse<String> get(int rows) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.port() + "/api/" + rows);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Test
    void whatNobodyHasSeenYetIsReplacedByTheProblem() throws Exception {
        HttpResponse<String> answer = get(3);

        assertEquals(503, answer.statusCode());
        assertEquals(
                "{\"status\":503,\"title\":\"Too long\",\"detail\":\"Ask for less.\"}",
                answer.body());
    }

    @Test
    void whatHasBeenSentInPartIsCutOff() {
        assertThrows(IOException.class, () -> get(MORE_THAN_A_BUFFER));
    }
}
