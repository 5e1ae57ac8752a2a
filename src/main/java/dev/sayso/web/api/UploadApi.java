package dev.sayso.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sayso.archive.Fetching;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Intake;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.json.IngestLineJson;
import dev.sayso.json.Json;
import dev.sayso.web.adding.Upload;
import dev.sayso.web.http.Problem;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code POST /api/v1/articles}: files, and a page by its address where that is allowed, are taken
 * in as {@code sayso ingest} takes them. Answers with a line for every piece when all of it can be
 * searched.
 */
public final class UploadApi {
    private final Intake intake;
    private final Optional<Fetching> fetching;

    /**
     * @param fetching takes pages in by their addresses, where that is allowed
     */
    public UploadApi(Intake intake, Optional<Fetching> fetching) {
        this.intake = intake;
        this.fetching = fetching;
    }

    /** Status 201 with the lines, 422 with the same lines when every piece was refused. */
    public void take(Context context) throws IOException {
        String type =
                Optional.ofNullable(context.contentType()).orElse("").toLowerCase(Locale.ROOT);
        List<IngestLine> lines = new ArrayList<>();
        if (type.startsWith("application/json")) {
            Fetching pages = fetching.orElseThrow(UploadApi::notAllowed);
            pages.ingest(List.of(address(context)), Hints.none(), lines::add);
        } else {
            try (Upload upload = Upload.of(sent(context))) {
                intake.ingest(upload.files(), Hints.none(), lines::add);
            }
        }
        answer(context, lines);
    }

    private static Problem notAllowed() {
        return Problem.of(
                403,
                "Addresses are not fetched",
                "This server fetches nothing from elsewhere, unless it is started with --allow-fetch; save the page and send the file.");
    }

    private static String address(Context context) {
        try {
            JsonNode url = Json.parse(context.body()).path("url");
            if (url.isTextual()) {
                return url.asText();
            }
        } catch (JsonProcessingException e) {
            throw Problem.badRequest("The request is not JSON.");
        }
        throw Problem.badRequest("Send the address of a page as {\"url\":\"https://…\"}.");
    }

    private static List<UploadedFile> sent(Context context) {
        List<UploadedFile> sent = Upload.files(context);
        if (sent.isEmpty()) {
            throw Problem.badRequest("No file was sent; send each in a part named file.");
        }
        return sent;
    }

    private static void answer(Context context, List<IngestLine> lines) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        lines.forEach(line -> all.add(IngestLineJson.write(line)));
        boolean refused =
                lines.stream().allMatch(line -> line.outcome() == IngestLine.Outcome.REFUSED);
        context.status(refused ? 422 : 201)
                .contentType("application/json; charset=utf-8")
                .result(Json.print(all).getBytes(StandardCharsets.UTF_8));
    }
}
