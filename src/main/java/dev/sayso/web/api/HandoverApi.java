package dev.sayso.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Intake;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.archive.OrganizationRequest;
import dev.sayso.article.Amendment;
import dev.sayso.article.ArticleId;
import dev.sayso.json.DecisionJson;
import dev.sayso.json.HintsJson;
import dev.sayso.json.IngestLineJson;
import dev.sayso.json.Json;
import dev.sayso.json.OutcomeJson;
import dev.sayso.web.http.Guard;
import dev.sayso.web.http.Problem;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code POST /api/v1/handover/{work}}: work that a command on this machine hands over, because
 * this process holds the archive. Answers with a line of JSON for every piece, as soon as it is
 * durable.
 */
public final class HandoverApi {
    private static final Logger LOG = Logger.getLogger(HandoverApi.class.getName());

    /** A piece of work that tells of what it does. */
    private interface Work {
        void run(Consumer<JsonNode> lines) throws IOException;
    }

    private final Intake intake;
    private final String secret;

    /**
     * @param secret known to those who can read the index folder
     */
    public HandoverApi(Intake intake, String secret) {
        this.intake = intake;
        this.secret = secret;
    }

    public void ingest(Context context) throws IOException {
        JsonNode body = let(context);
        List<Path> paths = paths(body);
        Hints hints = hints(body);
        answer(context, lines -> intake.ingest(paths, hints, written(lines)));
    }

    public void delete(Context context) throws IOException {
        JsonNode body = let(context);
        String id = body.path("id").asText();
        if (!ArticleId.isWellFormed(id)) {
            throw Problem.noArticle();
        }
        answer(
                context,
                lines ->
                        lines.accept(
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put(
                                                "deleted",
                                                intake.delete(
                                                        new ArticleId(id),
                                                        body.path("purge").asBoolean()))));
    }

    public void decide(Context context) throws IOException {
        OrganizationRequest request =
                DecisionJson.request(let(context))
                        .orElseThrow(() -> Problem.badRequest("There is no such decision."));
        answer(context, lines -> lines.accept(DecisionJson.write(intake.decide(request))));
    }

    public void settle(Context context) throws IOException {
        let(context);
        answer(
                context,
                lines ->
                        lines.accept(
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("articles", intake.settleOrganizations())));
    }

    public void rebuild(Context context) throws IOException {
        let(context);
        answer(context, lines -> intake.rebuild(written(lines)));
    }

    public void sync(Context context) throws IOException {
        JsonNode body = let(context);
        Intake.Sync how =
                new Intake.Sync(body.path("full").asBoolean(), body.path("force").asBoolean());
        answer(context, lines -> intake.sync(how, written(lines)));
    }

    public void correct(Context context) throws IOException {
        JsonNode body = let(context);
        String id = body.path("id").asText();
        if (!ArticleId.isWellFormed(id)) {
            throw Problem.noArticle();
        }
        Amendment amendment = ArticleApi.amendment(body.path("amendment"));
        answer(
                context,
                lines ->
                        intake.correct(new ArticleId(id), amendment)
                                .ifPresentOrElse(
                                        outcomes ->
                                                outcomes.forEach(
                                                        o -> lines.accept(OutcomeJson.write(o))),
                                        () -> lines.accept(OutcomeJson.notHeld())));
    }

    /** Lets in who knows the secret, from this machine; gives back what they ask. */
    private JsonNode let(Context context) throws IOException {
        String given = Optional.ofNullable(context.header("X-Sayso-Secret")).orElse("");
        String from = context.req().getRemoteAddr();
        boolean here =
                InetAddress.getByName(from).isLoopbackAddress()
                        || from.equals(context.req().getLocalAddr());
        if (!here || !Guard.sameSecret(secret, given)) {
            throw Problem.of(
                    403, "Not for you", "Only commands of the archive's owner can hand work over.");
        }
        try {
            return Json.parse(context.body());
        } catch (JsonProcessingException e) {
            throw Problem.badRequest("The request is not JSON.");
        }
    }

    private static List<Path> paths(JsonNode body) {
        List<Path> paths = new ArrayList<>();
        try {
            body.path("paths").forEach(path -> paths.add(Path.of(path.asText())));
        } catch (InvalidPathException e) {
            throw Problem.badRequest("A path cannot be one on this machine.");
        }
        return paths;
    }

    private static Hints hints(JsonNode body) {
        try {
            return HintsJson.read(body);
        } catch (DateTimeParseException e) {
            throw Problem.badRequest("The date is not written as 2024-03-05.");
        }
    }

    private static Consumer<IngestLine> written(Consumer<JsonNode> lines) {
        return line -> lines.accept(IngestLineJson.write(line));
    }

    private static void answer(Context context, Work work) throws IOException {
        context.contentType("application/x-ndjson").disableCompression();
        // the stream that Javalin wraps around this one does not pass flush on
        OutputStream out = context.res().getOutputStream();
        Consumer<JsonNode> lines = line -> write(out, line);
        try {
            work.run(lines);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "handed-over work stopped", e);
            ObjectNode error =
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("error", String.valueOf(e.getMessage()));
            if (e instanceof ArchiveException known) {
                error.put("cause", known.why().name());
            }
            lines.accept(error);
        }
    }

    private static void write(OutputStream out, JsonNode line) {
        try {
            out.write((Json.print(line) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
