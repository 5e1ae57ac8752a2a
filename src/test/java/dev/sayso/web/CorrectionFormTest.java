package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.Intake;
import dev.sayso.home.RemoteIntake;
import dev.sayso.home.ServeNote;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article set right by the form of its page, without a script. */
class CorrectionFormTest {
    private static final String TEXT =
            "Of ferries\n\nBy Mariam Sethi\n\nThe ferry was late for the third time this week, and nobody on the quay was told of it.\n";

    private final TestServer server;

    CorrectionFormTest(@TempDir Path folder) throws IOException {
        server = TestServer.with(folder, List.of());
        Files.writeString(server.home().corpus().resolve("ferries.txt"), TEXT);
        new RemoteIntake(ServeNote.ofThisProcess("127.0.0.1", server.port(), TestServer.SECRET))
                .sync(new Intake.Sync(false, false), line -> {});
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private String address() throws IOException {
        return "/articles/"
                + server.archive().inventory().holdings().getFirst().id()
                + "/correction";
    }

    /** What a browser sends of the form, with these boxes filled in otherwise. */
    private String filled(Document form, Map<String, String> typed) {
        Stream<String> boxes =
                form
                        .select(
                                "form.particulars input:not([type=checkbox]), form.particulars textarea, form.particulars select")
                        .stream()
                        .map(
                                box ->
                                        pair(
                                                box.attr("name"),
                                                typed.getOrDefault(box.attr("name"), box.val())));
        Stream<String> undo =
                typed.entrySet().stream()
                        .filter(one -> one.getKey().equals("undo"))
                        .map(one -> pair("undo", one.getValue()));
        return Stream.concat(boxes, undo).collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder post(String body) throws IOException {
        return HttpRequest.newBuilder(server.address(address()))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> sent(Map<String, String> typed) throws IOException {
        return server.send(post(filled(server.page(address()), typed)));
    }

    private String read(String field) throws IOException {
        return server.page(address()).expectFirst("#read-" + field).text();
    }

    @Test
    void theFormShowsWhatWasReadAndByWhichRule() throws IOException {
        Document form = server.page(address());

        assertEquals("Of ferries", form.expectFirst("input[name=title]").val());
        assertEquals("Mariam Sethi", form.expectFirst("input[name=author]").val());
        assertTrue(read("author").startsWith("read from"), read("author"));
        assertEquals("nothing was read", read("dateline"));
        assertEquals(9, form.select(".particular").size());
    }

    @Test
    void onlyWhatWasTypedOtherwiseIsSetAndCanBeTakenBack() throws IOException {
        HttpResponse<String> answer = sent(Map.of("title", "Of bridges", "kind", "letter"));

        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("?corrected=2"));
        assertTrue(read("title").startsWith("set by a person"), read("title"));
        assertTrue(read("title").contains("was read as “Of ferries”"), read("title"));
        assertTrue(read("author").startsWith("read from"), read("author"));
        assertEquals(1, server.json("/api/v1/search?q=title:bridges").path("total").asInt());

        sent(Map.of("undo", "title"));

        assertEquals("Of ferries", server.page(address()).expectFirst("input[name=title]").val());
        assertTrue(read("kind").startsWith("set by a person"), read("kind"));
    }

    @Test
    void anEmptyBoxSaysThatTheOutletDoesNotSay() throws IOException {
        sent(Map.of("author", ""));

        assertEquals("", server.page(address()).expectFirst("input[name=author]").val());
        assertTrue(read("author").startsWith("set by a person"), read("author"));
    }

    @Test
    void anOldFormChangesNothingElse() throws IOException {
        String old = filled(server.page(address()), Map.of("outlet", "Harbour Courier"));
        sent(Map.of("title", "Of bridges"));

        server.send(post(old));

        Document now = server.page(address());
        assertEquals("Of bridges", now.expectFirst("input[name=title]").val());
        assertEquals("Harbour Courier", now.expectFirst("input[name=outlet]").val());
    }

    @Test
    void aMistakeStandsBesideItsBoxAndWhatWasTypedIsKept() throws IOException {
        HttpResponse<String> answer = sent(Map.of("date", "5 March", "title", "Of \"bridges\""));
        Document page = org.jsoup.Jsoup.parse(answer.body());
        Element box = page.expectFirst("input[name=date]");

        assertEquals(422, answer.statusCode());
        assertEquals("5 March", box.val());
        assertEquals("true", box.attr("aria-invalid"));
        assertTrue(box.attr("aria-describedby").contains("wrong-date"));
        assertTrue(page.expectFirst("#wrong-date").text().contains("is no day"));
        assertEquals("Of \"bridges\"", page.expectFirst("input[name=title]").val());
        assertFalse(Files.exists(server.home().corpus().resolve(".sayso/corrections.jsonl")));
    }

    @Test
    void aFormThatChangesNothingWritesNothing() throws IOException {
        assertTrue(
                sent(Map.of())
                        .headers()
                        .firstValue("Location")
                        .orElse("")
                        .endsWith("?corrected=0"));
        assertFalse(Files.exists(server.home().corpus().resolve(".sayso/corrections.jsonl")));
    }

    @Test
    void anotherSitesFormIsRefused() throws IOException {
        HttpResponse<String> answer =
                server.send(post("title=x").header("Origin", "http://elsewhere.example"));

        assertEquals(403, answer.statusCode());
    }

    @Test
    void anUnknownArticleHasNoForm() throws IOException {
        assertEquals(404, server.get("/articles/000000000000000000000000/correction").statusCode());
    }

    @Test
    void whereChangesNeedATokenTheFormCannotBeSent(@TempDir Path folder) throws IOException {
        try (TestServer guarded =
                TestServer.guarded(folder, "a token of some length", SampleArticles.all())) {
            Document form =
                    guarded.page(
                            "/articles/" + SampleArticles.borderConvoys().id() + "/correction");

            assertEquals(0, form.select("form.particulars input, form.particulars button").size());
            assertTrue(form.text().contains("sayso correct"), form.text());
        }
    }
}
