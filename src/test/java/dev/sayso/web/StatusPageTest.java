package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the status page says of the archive, the disk and what could not be read. */
class StatusPageTest {
    private final TestServer server;

    StatusPageTest(@TempDir Path folder) throws IOException {
        server = TestServer.settled(folder, SampleArticles.all());
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 100; i < 170; i++) {
            refusals.add(new Refusal("empty-" + i + ".txt", 1, "ab", Reason.EMPTY, ""));
        }
        refusals.add(new Refusal("locked.pdf", 3, "ab", Reason.ENCRYPTED, "It has <a> password."));
        server.archive().apply(new Batch(List.of(), refusals, List.of(), List.of()));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void everyCountLeadsToWhatIsCounted() throws IOException {
        Document page = server.page("/status");

        assertEquals("2", page.select("dd a[href='/outlets']").text());
        assertEquals("2", page.select("dd a[href='/authors']").text());
        assertEquals("2", page.select("dd a[href='/institutes']").text());
        assertEquals("4", page.select("dd a[href='/search?sort=newest']").text());
    }

    @Test
    void refusedPiecesAreCountedByReasonAndListedInPages() throws IOException {
        Document all = server.page("/status");

        assertEquals("70", all.select("a[href='/status?reason=EMPTY#refused']").text());
        assertEquals(50, all.select(".files li").size());
        assertEquals("1–50 of 71", all.select(".pager .num").text());
        assertEquals(21, server.page("/status?page=2").select(".files li").size());

        Document one = server.page("/status?reason=ENCRYPTED");
        assertEquals(
                List.of("locked.pdf, piece 3 ENCRYPTED It has <a> password."),
                one.select(".files li").eachText());
        assertEquals(71, server.page("/status?reason=NONSENSE").select(".files li").size() + 21);
    }

    @Test
    void whatWasReadOnlyPartlyIsNamedAndSaysWhy() throws IOException {
        assertTrue(server.page("/status").select("#partly").isEmpty());

        AnnotatedArticle cut =
                SampleArticles.titled("Cut")
                        .readFrom("long.txt", "x", 2)
                        .readPartly(Reason.TOO_LARGE, "Only the first <half> was read.")
                        .build();
        server.archive().apply(Batch.of(cut));

        Document page = server.page("/status");
        assertEquals(
                List.of("long.txt, piece 2 TOO_LARGE Only the first <half> was read."),
                page.select("#partly li").eachText());
        assertEquals("/articles/" + cut.id(), page.select("#partly li a").attr("href"));
        assertEquals(
                "Read only partly: Only the first <half> was read.",
                server.page("/articles/" + cut.id()).select("header .sums.cut").text());
        assertEquals(
                "[{\"id\":\""
                        + cut.id()
                        + "\",\"path\":\"long.txt\",\"part\":2,\"reason\":\"TOO_LARGE\",\"detail\":\"Only the first <half> was read.\"}]",
                server.json("/api/v1/status").path("partly").toString());
    }

    @Test
    void whatIsNotInTheIndexYetIsNamed() throws IOException {
        Files.writeString(server.home().corpus().resolve("new piece.txt"), "A new piece.");

        Document page = server.page("/status");

        assertTrue(page.text().contains("1 file is not in the index yet"), page.text());
        assertTrue(page.select("details li").eachText().contains("new piece.txt"));
    }

    @Test
    void aPageThatIsNoNumberIsRefusedInASentence() throws IOException {
        assertEquals(400, server.get("/status?page=x").statusCode());
    }
}
