package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.Search;
import dev.sayso.query.Query;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on which articles are added, without a script. */
final class AddPageTest {
    private static final String TEXT =
            "Of tolls\n\nBy Mariam Sethi\n\n"
                    + "The toll was raised for the third time this year, and nobody was asked. "
                            .repeat(8);

    @TempDir private Path folder;
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.with(folder.resolve("home"), List.of());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private HttpResponse<String> send(Multipart form) throws IOException {
        return server.send(
                form.to(server, "/add").header("Origin", "http://127.0.0.1:" + server.port()));
    }

    private static String location(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElse("");
    }

    /** The page of what was added, when all of it is told. */
    private Document added(Multipart form) throws IOException {
        String address = location(send(form));
        // ends with the last event
        server.get(address + "/events");
        return server.page(address);
    }

    private static Multipart threeFiles() {
        return new Multipart()
                .file("tolls.txt", TEXT)
                .file("nothing.txt", "")
                .file("fares.txt", TEXT.replace("toll", "fare"));
    }

    @Test
    void eachFileHasALineAndEachPieceALink() throws IOException {
        Document page = added(threeFiles());

        assertEquals("Added", page.expectFirst("h1").text());
        assertEquals("2 pieces indexed, 1 refused.", page.expectFirst("main [role=status]").text());
        assertEquals(List.of("Indexed", "Refused", "Indexed"), page.select(".lines b").eachText());
        Element first = page.expectFirst(".lines a");
        assertEquals("Of tolls", first.text());
        assertEquals(200, server.get(first.attr("href")).statusCode());
    }

    @Test
    void aRefusalSaysWhyAndWhatToDo() throws IOException {
        Document page = added(new Multipart().file("nothing.txt", ""));

        assertEquals("Nothing was added", page.expectFirst("h1").text());
        String line = page.expectFirst(".refused").text();
        assertTrue(line.contains("nothing.txt"), line);
        assertTrue(line.contains("EMPTY"), line);
        assertTrue(line.contains("Save it again"), line);
    }

    @Test
    void whatIsHeldAlreadyIsSaidAndLinked() throws IOException {
        added(new Multipart().file("tolls.txt", TEXT));

        Document again = added(new Multipart().file("renamed.txt", TEXT));

        assertEquals("1 piece unchanged.", again.expectFirst("main [role=status]").text());
        assertEquals("Of tolls", again.expectFirst(".unchanged a").text());
    }

    @Test
    void thePageOfWhatWasAddedCanBeLoadedAgain() throws IOException {
        String address = location(send(threeFiles()));
        server.get(address + "/events");

        assertEquals(3, server.page(address).select(".lines li").size());
        assertEquals(3, server.page(address).select(".lines li").size());
    }

    @Test
    void aPageThatIsNotYetWholeIsLoadedAgainWithoutAScript() throws IOException {
        String slow = TEXT.repeat(20);
        Multipart form = new Multipart();
        for (int i = 0; i < 60; i++) {
            form.file("piece.txt", slow + i);
        }

        String address = location(send(form));
        Document page = server.page(address);

        boolean whole = page.select(".run").isEmpty();
        assertEquals(whole, page.select("noscript meta[http-equiv=refresh]").isEmpty());
        // Its events end when all is read: nothing is written when the folder is taken away.
        assertTrue(server.get(address + "/events").body().contains("event: end"));
    }

    @Test
    void theEventsAreTheLinesOfThePageThenTheEnd() throws IOException {
        String address = location(send(threeFiles()));

        HttpResponse<String> events = server.get(address + "/events");

        assertEquals(
                "text/event-stream; charset=utf-8",
                events.headers().firstValue("Content-Type").orElse("").replace(";c", "; c"));
        List<String> lines =
                events.body()
                        .lines()
                        .filter(line -> line.startsWith("data: <li"))
                        .map(line -> Jsoup.parse(line.substring(6)).text())
                        .toList();
        assertEquals(3, lines.size(), events.body());
        assertTrue(lines.get(1).startsWith("Refused nothing.txt EMPTY"), lines.get(1));
        assertTrue(events.body().contains("event: end"), events.body());
        assertTrue(events.body().endsWith("\n\n"), events.body());
    }

    @Test
    void whoComesBackIsToldTheRestOnly() throws IOException {
        String address = location(send(threeFiles()));
        server.get(address + "/events");

        String rest =
                server.send(
                                HttpRequest.newBuilder(server.address(address + "/events?after=1"))
                                        .header("Last-Event-ID", "2"))
                        .body();

        assertEquals(1, rest.lines().filter(line -> line.equals("event: line")).count(), rest);
        assertEquals(
                2,
                server.get(address + "/events?after=1")
                        .body()
                        .lines()
                        .filter(line -> line.equals("event: line"))
                        .count());
    }

    @Test
    void aTextIsKeptAsAnOriginalWithWhatWasSaidOfIt() throws IOException {
        Document page =
                added(
                        new Multipart()
                                .field("title", "The bridge that was paid for twice")
                                .field("author", "Amina Sample")
                                .field("outlet", "Valley Courier")
                                .field("date", "2024-03-05")
                                .field(
                                        "text",
                                        "The bridge never opened, and نام is not spelled so.\r\n\r\nNobody asked why."));
        String id = page.expectFirst(".indexed a").attr("href");
        var record = server.json("/api/v1" + id);

        assertEquals("The bridge that was paid for twice", record.path("title").asText());
        assertEquals("Amina Sample", record.path("authors").path(0).asText());
        assertEquals("Valley Courier", record.path("outlet").asText());
        assertEquals("2024-03-05", record.path("date").asText());
        Path original = server.home().corpus().resolve("the-bridge-that-was-paid-for-twice.txt");
        assertEquals(
                """
                The bridge that was paid for twice

                The bridge never opened, and نام is not spelled so.

                Nobody asked why.
                """,
                Files.readString(original));
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsWrongWithIt() throws IOException {
        HttpResponse<String> answer =
                send(
                        new Multipart()
                                .field("title", "A \"quoted\" <title>")
                                .field("author", "")
                                .field("outlet", "")
                                .field("date", "yesterday")
                                .field("text", "Some words."));
        Document page = Jsoup.parse(answer.body());

        assertEquals(400, answer.statusCode());
        assertTrue(page.expectFirst("[role=alert]").text().contains("2024-03-05"));
        assertEquals("A \"quoted\" <title>", page.expectFirst("#title").val());
        assertEquals("Some words.", page.expectFirst("#text").text());
        assertEquals(0, held());
    }

    private long held() throws IOException {
        return server.archive().search(Search.of(new Query.Everything())).total();
    }

    @Test
    void aFormWithoutAFileOrATextSaysWhatIsMissing() throws IOException {
        HttpResponse<String> noFile = send(new Multipart().file("", "").field("author", ""));
        HttpResponse<String> noText = send(new Multipart().field("text", "  "));

        assertEquals(400, noFile.statusCode());
        assertTrue(noFile.body().contains("No file was chosen"), noFile.body());
        assertEquals(400, noText.statusCode());
        assertTrue(noText.body().contains("There is no text"), noText.body());
    }

    @Test
    void whatIsSaidOfTheFilesGoesBeforeWhatTheySay() throws IOException {
        Document page =
                added(new Multipart().file("tolls.txt", TEXT).field("author", "Bashir Qureshi"));

        assertEquals(
                "Bashir Qureshi",
                server.json("/api/v1" + page.expectFirst(".indexed a").attr("href"))
                        .path("authors")
                        .path(0)
                        .asText());
    }

    @Test
    void aNameThatTurnsTheLineIsShownHarmlessly() throws IOException {
        Document page = added(new Multipart().file("a\u202eb<img src=x>\u2066.txt", ""));

        assertEquals(0, page.select(".lines img").size());
        String name = page.expectFirst(".lines bdi").text();
        assertTrue(name.startsWith("a_b_img src=x_"), name);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws IOException {
        HttpResponse<String> answer =
                server.send(
                        threeFiles().to(server, "/add").header("Origin", "http://other.example"));

        assertEquals(403, answer.statusCode());
        assertEquals(0, held());
    }

    @Test
    void theEventsAreNotForPagesOfOtherSites() throws IOException {
        String address = location(send(threeFiles()));

        assertEquals(
                403,
                server.send(
                                HttpRequest.newBuilder(server.address(address + "/events"))
                                        .header("Sec-Fetch-Site", "cross-site"))
                        .statusCode());
    }

    @Test
    void aTicketThatNobodyGaveLeadsNowhere() throws IOException {
        HttpResponse<String> page = server.get("/add/AAAAAAAAAAAAAAAAAAAAAAAA");

        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("status page"), page.body());
        assertEquals(404, server.get("/add/AAAAAAAAAAAAAAAAAAAAAAAA/events").statusCode());
    }

    @Test
    void whereWritesNeedATokenThePageSaysHowElse() throws IOException {
        try (TestServer guarded =
                TestServer.guarded(
                        folder.resolve("guarded"), "a-token-of-some-length", List.of())) {
            assertTrue(guarded.page("/add").select("form[method=post]").isEmpty());
            assertTrue(guarded.page("/add").text().contains("sayso ingest"));
            assertEquals(401, guarded.send(threeFiles().to(guarded, "/add")).statusCode());
        }
    }

    @Test
    void whatIsNoFormWithFilesIsRefused() throws IOException {
        assertEquals(
                415,
                server.send(
                                HttpRequest.newBuilder(server.address("/add"))
                                        .header("Content-Type", "text/plain")
                                        .POST(BodyPublishers.ofString("text=a")))
                        .statusCode());
    }

    @Test
    void tooMuchAtOnceIsRefused() throws IOException {
        assertEquals(
                413,
                send(new Multipart().file("long.txt", "word ".repeat(11_000_000))).statusCode());
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        String name = "broken-off-" + System.nanoTime() + ".txt";
        String body = new Multipart().file(name, TEXT).body();
        String head =
                "POST /add HTTP/1.1\r\nHost: 127.0.0.1:"
                        + server.port()
                        + "\r\nContent-Type: "
                        + Multipart.type()
                        + "\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write((head + body.substring(0, 300)).getBytes(StandardCharsets.UTF_8));
            out.flush();
            socket.shutdownOutput();
            // the server answers, or hangs up
            socket.getInputStream().readAllBytes();
        }

        assertEquals(0, held());
        assertFalse(anywhere(server.home().corpus(), name));
        assertFalse(anywhere(Path.of(System.getProperty("java.io.tmpdir")), name));
    }

    /** Whether a file of that name lies at most three folders down. */
    private static boolean anywhere(Path top, String name) throws IOException {
        try (Stream<Path> folders = Files.list(top)) {
            List<Path> ours =
                    folders.filter(
                                    path ->
                                            path.getFileName()
                                                    .toString()
                                                    .startsWith("sayso-upload-"))
                            .toList();
            return Files.exists(top.resolve(name))
                    || ours.stream()
                            .anyMatch(path -> Files.exists(path.resolve("1").resolve(name)));
        }
    }

    @Test
    void anEmptyArchiveLeadsToTheAddPageAndTellsOfTheCommand() throws IOException {
        Document page = server.page("/");

        assertEquals("/add", page.expectFirst("main a").attr("href"));
        assertTrue(page.text().contains("./sayso ingest FOLDER"), page.text());
    }

    @Test
    void whenNothingIsReadTheEventsSaySo() throws IOException {
        String events = server.get("/reading").body();

        assertTrue(events.contains("event: end"), events);
    }
}
