package dev.sayso.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
 * {@code POST /api/v1/articles}: files are taken in as {@code sayso ingest} takes them. Answers
 * with a line for every piece when all of it can be searched.
 */
public final class UploadApi {
    private final Intake intake;

    public UploadApi(Intake intake) {
        this.intake = intake;
    }

    /** Status 201 with the lines, 422 with the same lines when every piece was refused. */
    public void take(Context context) throws IOException {
        try (Upload upload = Upload.of(sent(context))) {
            List<IngestLine> lines = new ArrayList<>();
            intake.ingest(upload.files(), Hints.none(), lines::add);
            answer(context, lines);
        }
    }

    private static List<UploadedFile> sent(Context context) {
        String type =
                Optional.ofNullable(context.contentType()).orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("application/json")) {
            throw Problem.of(
                    403,
                    "Addresses are not fetched",
                    "This server fetches nothing from elsewhere; save the page and send the file.");
        }
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
