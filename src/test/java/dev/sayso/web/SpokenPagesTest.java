package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.testing.SampleArticles;
import dev.sayso.testing.SampleCopies;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every page speaks the language that was chosen, all of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpokenPagesTest {
    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final TestServer server;

    SpokenPagesTest(@TempDir Path folder) throws IOException {
        articles.addAll(SampleArticles.all());
        articles.addAll(SampleCopies.all());
        articles.add(
                SampleArticles.titled("سڑکوں پر ٹول")
                        .outlet("روزنامہ کنارا")
                        .language("ur")
                        .paragraph("پل پر ٹول تیسری بار بڑھا دیا گیا۔")
                        .build());
        articles.add(
                SampleArticles.titled("Of lamps")
                        .outlet("Hill Argus")
                        .paragraph("The Lantern Institute (LI) counted 3 lamps.")
                        .cites("Lantern Institute", "LI")
                        .build());
        server = TestServer.settled(folder, articles);
        server.archive()
                .apply(
                        new Batch(
                                List.of(),
                                List.of(
                                        new Refusal(
                                                "0123.zip",
                                                2,
                                                "ab",
                                                Reason.NO_TEXT,
                                                "The page is a picture.")),
                                List.of(),
                                List.of()));
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    private Document urdu(String path) throws IOException {
        return Jsoup.parse(
                server.send(
                                HttpRequest.newBuilder(server.address(path))
                                        .header("Cookie", "lang=ur"))
                        .body());
    }

    @Test
    void thereIsSomethingToSayOnThePagesThatAreOftenEmpty() throws IOException {
        assertFalse(urdu("/organizations/suggestions").select(".alike").isEmpty());
        assertFalse(urdu("/status?reason=NO_TEXT").select(".files li").isEmpty());
        assertFalse(urdu("/statistics").select(".good, .cut, .bad").isEmpty());
    }

    private List<String> pages() throws IOException {
        String article = "/articles/" + SampleArticles.borderConvoys().id();
        String claim =
                server.json("/api/v1/claims?least=1").path("claims").path(0).path("id").asText();
        return List.of(
                "/",
                "/search?q=attacks+org:LIS&not.kind=letter&lang=en&from=2020",
                "/search?q=lang:ur",
                "/search?q=zeppelin+attacks",
                "/search?q=convoyz+outlet:Courier",
                "/search?q=mills&stat=unsourced&stat=percent",
                "/search?q=colour:red",
                "/search/facets/organization?q=attacks",
                "/search/facets/kind",
                "/search/facets/colour",
                article + "?q=attacks&hit=1",
                "/articles/" + SampleArticles.undatedLetter().id(),
                "/articles/" + SampleCopies.first().id() + "?q=mills+zeppelin",
                "/articles/" + SampleCopies.first().id() + "/copies/" + SampleCopies.trimmed().id(),
                article + "/copies/" + SampleCopies.first().id(),
                article + "/correction",
                article + "/correction?corrected=1",
                "/articles/00",
                "/statistics",
                "/statistics?q=stat%3A%28unit%3Aattack+role%3Alevel%29",
                "/statistics?q=mills&stat=unsourced",
                "/statistics?q=colour:red",
                "/claims",
                "/claims?q=colour:red",
                "/claims/" + claim,
                "/claims/00",
                "/institutes",
                "/institutes/lantern-institute-for-security",
                "/institutes/lantern-institute-for-security/sentences?year=2024&verb=says",
                "/institutes/nobody",
                "/organizations",
                "/organizations/lantern-institute-for-security",
                "/organizations/suggestions",
                "/organizations/decisions",
                "/outlets",
                "/outlets/harbour-courier",
                "/outlets/nobody",
                "/authors?q=zebra",
                "/authors/mariam-sethi",
                "/add",
                "/add?url=https%3A%2F%2Fpaper.example%2Fpiece",
                "/add/00",
                "/status",
                "/status?reason=NO_TEXT",
                "/status/searches",
                "/help",
                "/sign-in",
                "/search?q=attacks&from=soon",
                "/nothing");
    }

    @Test
    void aPageInUrduShowsNoEnglishButWhatIsMarkedAsEnglish() throws IOException {
        EnglishWords english = EnglishWords.beside(articles, pages());
        List<String> wrong = new ArrayList<>();
        for (String path : pages()) {
            Document page = urdu(path);
            assertEquals("ur", page.expectFirst("html").attr("lang"), path);
            english.on(page).forEach(found -> wrong.add(path + ": " + found));
        }
        assertEquals(List.of(), wrong.stream().distinct().toList());
    }
}
