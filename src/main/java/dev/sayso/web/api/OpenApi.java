package dev.sayso.web.api;

import dev.sayso.json.Json;
import dev.sayso.web.http.Answers;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** {@code GET /api/v1/openapi.json}: the interface described for programs, kept as a file. */
public final class OpenApi {
    public void answer(Context context) throws IOException {
        try (InputStream file = OpenApi.class.getResourceAsStream("openapi.json")) {
            Answers.json(
                    context,
                    Json.parse(
                            new String(
                                    Objects.requireNonNull(file, "openapi.json").readAllBytes(),
                                    StandardCharsets.UTF_8)));
        }
    }
}
