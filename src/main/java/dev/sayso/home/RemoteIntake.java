package dev.sayso.home;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.DecisionOutcome;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Intake;
import dev.sayso.archive.OrganizationRequest;
import dev.sayso.article.Amendment;
import dev.sayso.article.ArticleId;
import dev.sayso.json.AmendmentJson;
import dev.sayso.json.DecisionJson;
import dev.sayso.json.HintsJson;
import dev.sayso.json.IngestLineJson;
import dev.sayso.json.Json;
import dev.sayso.json.OutcomeJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The way in where another process on this machine serves the archive: hands the work over and
 * passes on what it says.
 */
public final class RemoteIntake implements Intake {
    private final ServeNote note;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    public RemoteIntake(ServeNote note) {
        this.note = note;
    }

    @Override
    public void ingest(List<Path> paths, Hints hints, Consumer<IngestLine> lines)
            throws IOException {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode array = body.putArray("paths");
        paths.forEach(path -> array.add(path.toAbsolutePath().normalize().toString()));
        HintsJson.write(hints, body);
        pass("ingest", body, lines);
    }

    @Override
    public boolean delete(ArticleId id, boolean purge) throws IOException {
        boolean[] deleted = {false};
        ObjectNode body =
                JsonNodeFactory.instance.objectNode().put("id", id.value()).put("purge", purge);
        send("delete", body, line -> deleted[0] = line.path("deleted").asBoolean());
        return deleted[0];
    }

    @Override
    public void rebuild(Consumer<IngestLine> lines) throws IOException {
        pass("rebuild", JsonNodeFactory.instance.objectNode(), lines);
    }

    @Override
    public void sync(Sync how, Consumer<IngestLine> lines) throws IOException {
        pass(
                "sync",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("full", how.everyByte())
                        .put("force", how.evenIfMostAreGone()),
                lines);
    }

    @Override
    public Optional<List<Amendment.Outcome>> correct(ArticleId id, Amendment amendment)
            throws IOException {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("id", id.value());
        body.set("amendment", AmendmentJson.write(amendment));
        List<Optional<Amendment.Outcome>> answers = new ArrayList<>();
        send("correct", body, line -> answers.add(OutcomeJson.read(line)));
        return answers.contains(Optional.<Amendment.Outcome>empty())
                ? Optional.empty()
                : Optional.of(answers.stream().flatMap(Optional::stream).toList());
    }

    @Override
    public DecisionOutcome decide(OrganizationRequest request) throws IOException {
        List<DecisionOutcome> outcomes = new ArrayList<>();
        send(
                "decide",
                DecisionJson.write(request),
                line -> outcomes.add(DecisionJson.outcome(line)));
        if (outcomes.isEmpty()) {
            throw refused("did not say what became of it");
        }
        return outcomes.getFirst();
    }

    @Override
    public int settleOrganizations() throws IOException {
        int[] articles = {0};
        send(
                "settle",
                JsonNodeFactory.instance.objectNode(),
                line -> articles[0] = line.path("articles").asInt());
        return articles[0];
    }

    private void pass(String work, ObjectNode body, Consumer<IngestLine> lines) throws IOException {
        send(work, body, line -> lines.accept(IngestLineJson.read(line)));
    }

    private void send(String work, ObjectNode body, Consumer<JsonNode> each) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(note.address() + "/api/v1/handover/" + work))
                        .header("Content-Type", "application/json")
                        .header("X-Sayso-Secret", note.secret())
                        .POST(HttpRequest.BodyPublishers.ofString(Json.print(body)))
                        .build();
        try {
            HttpResponse<Stream<String>> response =
                    client.send(request, HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> answer = response.body()) {
                if (response.statusCode() != 200) {
                    throw refused("answered " + response.statusCode());
                }
                each(answer.iterator(), each);
            }
        } catch (UncheckedIOException | ConnectException e) {
            throw refused("stopped answering");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused("was not waited for");
        }
    }

    private void each(Iterator<String> answer, Consumer<JsonNode> each) throws IOException {
        while (answer.hasNext()) {
            JsonNode line = Json.parse(answer.next());
            if (line.has("cause")) {
                throw new ArchiveException(
                        ArchiveException.Cause.valueOf(line.path("cause").asText()),
                        line.path("error").asText());
            }
            if (line.has("error")) {
                throw refused("stopped: " + line.path("error").asText());
            }
            each.accept(line);
        }
    }

    private ArchiveException refused(String what) {
        return new ArchiveException(
                ArchiveException.Cause.LOCKED,
                "The archive is already served by process "
                        + note.pid()
                        + ", which "
                        + what
                        + "; stop that process and run the command again.");
    }
}
