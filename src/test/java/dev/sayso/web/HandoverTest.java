package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.Change;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Intake;
import dev.sayso.article.Amendment;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Field;
import dev.sayso.home.FetchedPages;
import dev.sayso.home.RemoteIntake;
import dev.sayso.home.ServeNote;
import dev.sayso.ingest.fetch.Fetcher;
import dev.sayso.testing.Website;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {
    private static final String TEXT =
            "Of tolls\n\nBy Mariam Sethi\n\n"
                    + "The toll was raised for the third time this year, and nobody was asked. "
                            .repeat(8);

    private final Path outside;
    private final TestServer server;

    HandoverTest(@TempDir Path folder) throws IOException {
        outside = Files.createDirectory(folder.resolve("outside"));
        server = TestServer.with(folder.resolve("home"), List.of());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Intake knowing(String secret) {
        return new RemoteIntake(ServeNote.ofThisProcess("127.0.0.1", server.port(), secret));
    }

    private ArticleId ingested() throws IOException {
        Files.writeString(outside.resolve("zölle <1>.txt"), TEXT);
        List<IngestLine> lines = new ArrayList<>();
        knowing(TestServer.SECRET).ingest(List.of(outside), Intake.Hints.none(), lines::add);
        assertEquals(1, lines.size());
        return lines.getFirst().id().orElseThrow();
    }

    @Test
    void aCommandsFilesAreReadAndSearchableWhenItIsTold() throws IOException {
        ingested();

        assertEquals(1, server.json("/api/v1/search?q=toll").path("total").asInt());
        assertTrue(Files.exists(server.home().corpus().resolve("zölle <1>.txt")));
    }

    @Test
    void aCommandsPagesAreHandedOverWithTheirAddresses() throws IOException {
        List<IngestLine> lines = new ArrayList<>();
        try (Website web = new Website();
                Fetcher fetcher = web.fetcher()) {
            web.page("/tolls", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8));

            new FetchedPages(fetcher, knowing(TestServer.SECRET), server.home())
                    .ingest(
                            List.of("http://outlet.example/tolls"),
                            Intake.Hints.none(),
                            lines::add);
        }

        assertEquals(
                "http://outlet.example/tolls",
                server.json("/api/v1/articles/" + lines.getFirst().id().orElseThrow())
                        .path("url")
                        .asText());
        assertTrue(Files.exists(server.home().corpus().resolve("outlet.example/tolls.txt")));
    }

    @Test
    void theOriginalIsAFileToKeepAndNotToShow() throws IOException {
        String path = "/api/v1/articles/" + ingested() + "/original";

        HttpResponse<String> answer = server.get(path);

        assertEquals(TEXT, answer.body());
        assertEquals(
                "attachment; filename*=UTF-8''z%C3%B6lle%20%3C1%3E.txt",
                header(answer, "Content-Disposition"));
        assertEquals("application/octet-stream", header(answer, "Content-Type"));
        assertTrue(header(answer, "Content-Security-Policy").startsWith("sandbox"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void whatACommandSaysOfTheColumnsIsHandedOver() throws IOException {
        Files.writeString(outside.resolve("set.csv"), "a,b\nOf roads,The road is long and dear.\n");
        List<IngestLine> lines = new ArrayList<>();
        Intake.Hints hints =
                new Intake.Hints(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(Field.TITLE, "a", Field.BODY, "b"),
                        false);

        knowing(TestServer.SECRET).ingest(List.of(outside), hints, lines::add);

        assertEquals(IngestLine.Outcome.INDEXED, lines.getFirst().outcome());
    }

    @Test
    void aCommandTakesAnArticleOut() throws IOException {
        ArticleId id = ingested();

        assertTrue(knowing(TestServer.SECRET).delete(id, false));
        assertFalse(knowing(TestServer.SECRET).delete(id, false));
        assertEquals(404, server.get("/articles/" + id).statusCode());
    }

    @Test
    void aCommandHasTheIndexMadeAgain() throws IOException {
        ingested();
        List<IngestLine> lines = new ArrayList<>();

        knowing(TestServer.SECRET).rebuild(lines::add);

        assertEquals(1, lines.size());
    }

    @Test
    void aCommandHasTheIndexBroughtInLineWithTheCorpus() throws IOException {
        ArticleId id = ingested();
        Path corpus = server.home().corpus();
        Files.move(corpus.resolve("zölle <1>.txt"), corpus.resolve("tolls.txt"));
        Files.writeString(corpus.resolve("new.txt"), TEXT + "More.");
        List<IngestLine> lines = new ArrayList<>();

        knowing(TestServer.SECRET).sync(new Intake.Sync(false, false), lines::add);

        assertEquals(
                List.of(
                        Optional.of(new Change.Added()),
                        Optional.of(new Change.Moved("zölle <1>.txt"))),
                lines.stream().map(IngestLine::change).toList());
        assertEquals(Optional.of(id), lines.getLast().id());
    }

    @Test
    void aCommandIsToldWhyTheServerDidNothing() throws IOException {
        ingested();
        Files.delete(server.home().corpus().resolve("zölle <1>.txt"));

        ArchiveException told =
                assertThrows(
                        ArchiveException.class,
                        () ->
                                knowing(TestServer.SECRET)
                                        .sync(new Intake.Sync(false, false), line -> {}));

        assertEquals(ArchiveException.Cause.CORPUS_GONE, told.why());
        assertTrue(String.valueOf(told.getMessage()).startsWith("1 of the 1 articles"));
    }

    @Test
    void aCommandSetsAnArticleRight() throws IOException {
        ArticleId id = ingested();
        Amendment amendment =
                new Amendment(
                        Map.of(
                                Field.TITLE, Optional.of("Of tolls"),
                                Field.OUTLET, Optional.of("Harbour Courier"),
                                Field.AUTHORS, Optional.empty()),
                        Set.of(Field.DATE));

        List<Amendment.Outcome> outcomes =
                knowing(TestServer.SECRET).correct(id, amendment).orElseThrow();

        assertEquals(
                List.of(
                        new Amendment.Outcome(
                                Field.TITLE, Optional.of("Of tolls"), Optional.of("Of tolls")),
                        new Amendment.Outcome(
                                Field.AUTHORS, Optional.of("Mariam Sethi"), Optional.empty()),
                        new Amendment.Outcome(
                                Field.OUTLET, Optional.empty(), Optional.of("Harbour Courier")),
                        new Amendment.Outcome(Field.DATE, Optional.empty(), Optional.empty())),
                outcomes);
        assertEquals(
                Optional.empty(),
                knowing(TestServer.SECRET).correct(new ArticleId("0123456789abcdef"), amendment));
    }

    @Test
    void whoDoesNotKnowTheSecretIsNotLetIn() {
        assertThrows(ArchiveException.class, () -> knowing("fedcba9876543210").rebuild(line -> {}));
    }
}
