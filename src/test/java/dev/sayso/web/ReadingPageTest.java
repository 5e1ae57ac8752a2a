package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Intake;
import dev.sayso.archive.lucene.LuceneArchive;
import dev.sayso.home.Home;
import dev.sayso.home.QuickLook;
import dev.sayso.home.RemoteIntake;
import dev.sayso.home.ServeNote;
import dev.sayso.json.Json;
import dev.sayso.resolution.DecisionLog;
import dev.sayso.resolution.Suggestion;
import dev.sayso.web.adding.GatedIntake;
import dev.sayso.web.adding.WatchedIntake;
import dev.sayso.web.api.OrganizationRecords;
import dev.sayso.web.http.EventStreams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of an empty archive say while a command has files read into it. */
final class ReadingPageTest {
    private static final int FILES = 120;

    @TempDir private Path folder;
    private final GatedIntake gated = new GatedIntake();
    private LuceneArchive archive;
    private WatchedIntake intake;
    private WebServer server;
    private CompletableFuture<Void> run;

    private record NoRecords() implements OrganizationRecords {
        @Override
        public List<Suggestion> suggestions() {
            return List.of();
        }

        @Override
        public DecisionLog decisions() {
            return DecisionLog.none();
        }
    }

    @BeforeEach
    void start() throws IOException {
        archive = LuceneArchive.open(folder.resolve("index"));
        intake = new WatchedIntake(gated, List::size);
        server = start(intake);
        Path file = Files.writeString(folder.resolve("piece.txt"), "A text.");
        run =
                CompletableFuture.runAsync(
                        () -> {
                            try {
                                intake.ingest(
                                        Collections.nCopies(FILES, file),
                                        Intake.Hints.none(),
                                        line -> {});
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        while (intake.now().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private WebServer start(WatchedIntake intake) throws IOException {
        return WebServer.start(
                WebSettings.local(0, TestServer.SECRET, "test"),
                archive,
                intake,
                original -> folder.resolve(original.path()),
                new NoRecords(),
                new QuickLook(Home.in(folder), TestServer.LONG_ENOUGH),
                Optional.empty());
    }

    @AfterEach
    void stop() throws IOException {
        gated.let(FILES);
        run.join();
        server.close();
        archive.close();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private Document page(String path) throws IOException {
        return Jsoup.connect(address(path).toString()).get();
    }

    @Test
    void theStartPageSaysThatArticlesAreOnTheirWay() throws IOException {
        Document page = page("/");

        assertEquals("The first articles are on their way", page.expectFirst("h1").text());
        assertEquals("Reading files: 0 of 120.", page.expectFirst(".run [role=status]").text());
        assertEquals("120", page.expectFirst("progress").attr("max"));
    }

    @Test
    void theAddPageSaysThatOthersAreBeingRead() throws IOException {
        assertEquals(
                "Reading files: 0 of 120.", page("/add").expectFirst(".run [role=status]").text());
    }

    @Test
    void aSearchAndTheStatusSayThatArticlesAreBeingRead() throws IOException {
        String meanwhile =
                "Reading files: 0 of 120. What is read already can be found; load this page again for more.";

        assertEquals(meanwhile, page("/search?q=lantern").expectFirst("main .state").text());
        assertEquals(meanwhile, page("/status").expectFirst("main .state").text());
        assertEquals("{\"done\":0,\"files\":120}", reading());
        gated.let(FILES);
        run.join();
        assertTrue(page("/search?q=lantern").select("main .state").isEmpty());
        assertTrue(page("/status").select("main .state").isEmpty());
        assertEquals("null", reading());
    }

    private String reading() throws IOException {
        try (InputStream status = address("/api/v1/status").toURL().openStream()) {
            return Json.print(
                    Json.parse(new String(status.readAllBytes(), StandardCharsets.UTF_8))
                            .path("reading"));
        }
    }

    @Test
    void aCommandThatHandedItsWorkOverIsToldOfEachPieceAtOnce() throws IOException {
        gated.let(FILES);
        run.join();
        List<IngestLine> told = new ArrayList<>();
        gated.let(1);

        new RemoteIntake(ServeNote.ofThisProcess("127.0.0.1", server.port(), TestServer.SECRET))
                .ingest(
                        Collections.nCopies(3, folder.resolve("piece.txt")),
                        Intake.Hints.none(),
                        line -> {
                            told.add(line);
                            // the next file is read only when the line before has come
                            gated.let(1);
                        });

        assertEquals(3, told.size());
    }

    @Test
    void soManyPagesListenAtATimeToEachServer() throws IOException {
        List<InputStream> listening = new ArrayList<>();
        try (WebServer other = start(intake)) {
            for (int i = 0; i < EventStreams.MOST; i++) {
                listening.add(address("/reading").toURL().openStream());
            }

            assertEquals(503, status(address("/reading")));
            assertEquals(200, status(URI.create("http://127.0.0.1:" + other.port() + "/reading")));
        } finally {
            for (InputStream one : listening) {
                one.close();
            }
        }
    }

    private static int status(URI address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }

    @Test
    void theEventsEndWhenAllIsRead() throws IOException {
        try (BufferedReader events =
                new BufferedReader(
                        new InputStreamReader(
                                address("/reading").toURL().openStream(),
                                StandardCharsets.UTF_8))) {
            assertEquals("id: 0", events.readLine());
            assertEquals("event: state", events.readLine());
            assertTrue(events.readLine().contains("Reading files: 0 of 120."));
            gated.let(FILES);
            List<String> rest = events.lines().toList();
            assertTrue(rest.contains("event: end"), rest.toString());
        }
        assertFalse(page("/").text().contains("Reading files"));
    }
}
