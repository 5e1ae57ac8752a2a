package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of institutes and organizations, and what can be decided on them without a script. */
final class OrganizationPageTest {
    private static final String LANTERN = "/organizations/lantern-institute-for-security";

    @TempDir private Path folder;
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.settled(folder.resolve("home"), SampleArticles.all());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private static HttpRequest.Builder form(TestServer server, Element form) {
        String body =
                form.select("input[name]").stream()
                        .filter(
                                input ->
                                        !input.attr("type").equals("checkbox")
                                                || input.hasAttr("checked"))
                        .map(
                                input ->
                                        input.attr("name")
                                                + "="
                                                + URLEncoder.encode(
                                                        input.val(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(server.address(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://127.0.0.1:" + server.port())
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> submit(Element form) throws IOException {
        return server.send(form(server, form));
    }

    /** Where the browser is sent after the form. */
    private Document after(Element form) throws IOException {
        HttpResponse<String> answer = submit(form);
        assertEquals(303, answer.statusCode(), answer.body());
        return page(answer.headers().firstValue("Location").orElse(""));
    }

    private Document page(String address) throws IOException {
        HttpResponse<String> answer = server.get(address);
        return answer.statusCode() == 302
                ? page(answer.headers().firstValue("Location").orElse(""))
                : Jsoup.parse(answer.body());
    }

    private Element form(String page, String decision) throws IOException {
        return server.page(page)
                .expectFirst("form:has(input[name=decision][value=" + decision + "])");
    }

    private static Element filled(Element form, String text) {
        form.select("input[name=name]:not([type=hidden])").val(text);
        return form;
    }

    @Test
    void thePageListsEveryArticleThatMentionsIt() throws IOException {
        Document page = server.page(LANTERN);

        assertEquals("Mentioned in 2 articles, cited in 1.", page.select(".lede").text());
        assertEquals(
                List.of("The border convoys we do not count", "Old roads, new tolls"),
                page.select("#articles h2 a").eachText());
    }

    @Test
    void theListSaysHowOftenEachIsMentionedAndCited() throws IOException {
        Document list = server.page("/organizations");

        assertEquals(3, list.select("tbody tr").size());
        assertEquals(
                "Lantern Institute for Security 2 1 2 2024",
                list.select("tbody tr").getFirst().text().replace(" institute ", " "));
        assertEquals(1, server.page("/organizations?q=red").select("tbody tr").size());
    }

    @Test
    void aMentionInAnArticleLeadsThere() throws IOException {
        Document article = server.page("/articles/" + SampleArticles.borderConvoys().id().value());

        assertEquals("/organizations/red-sand-front", article.expectFirst("a.org").attr("href"));
    }

    @Test
    void aMergeIsShownAndTakenBack() throws IOException {
        Document merged = after(filled(form(LANTERN, "merge"), "Quarry Centre"));
        assertEquals("Lantern Institute for Security", merged.expectFirst("h1").text());
        assertTrue(
                merged.expectFirst("main [role=status]")
                        .text()
                        .startsWith("Decided: “Quarry Centre” is “Lantern Institute for Security”"),
                merged.text());
        assertTrue(merged.text().contains("Merged by hand"), merged.text());

        Document undone = after(merged.expectFirst(".donebox form"));

        assertTrue(undone.text().contains("undone: “Quarry Centre” is"), undone.text());
        assertEquals(
                "Quarry Centre",
                server.page("/organizations/quarry-center").expectFirst("h1").text());
    }

    @Test
    void aNewHeadingIsShownEverywhere() throws IOException {
        Document renamed = after(filled(form(LANTERN, "rename"), "Lantern"));

        assertEquals("Lantern", renamed.expectFirst("h1").text());
        assertTrue(server.page("/institutes").text().contains("Lantern"));
    }

    @Test
    void whatCannotBeDecidedIsSaidWithAWayBack() throws IOException {
        HttpResponse<String> answer = submit(filled(form(LANTERN, "merge"), "Nobody at all"));
        Document page = Jsoup.parse(answer.body());

        assertEquals(422, answer.statusCode());
        assertTrue(page.expectFirst("[role=alert]").text().contains("Nobody at all"));
        assertEquals(LANTERN, page.select("main a").getFirst().attr("href"));
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws IOException {
        HttpRequest.Builder foreign =
                form(server, filled(form(LANTERN, "merge"), "Quarry Centre"))
                        .setHeader("Origin", "http://elsewhere.example");

        assertEquals(403, server.send(foreign).statusCode());
        assertTrue(server.page("/organizations/decisions").text().contains("Nothing was decided"));
    }

    @Test
    void aPageWithFormsLetsTheBrowserSayWhereTheyComeFrom() throws IOException {
        assertEquals(
                "same-origin",
                server.get(LANTERN).headers().firstValue("Referrer-Policy").orElse(""));
    }

    @Test
    void whereWritesNeedATokenThePageSaysHowElseToDecide() throws IOException {
        try (TestServer guarded =
                TestServer.guarded(
                        folder.resolve("guarded"),
                        "a-token-of-some-length",
                        SampleArticles.all())) {
            Document page = guarded.page(LANTERN);

            assertTrue(page.select("form[method=post]").isEmpty());
            assertTrue(page.text().contains("sayso organizations merge"), page.text());
            assertEquals(401, guarded.send(form(guarded, form(LANTERN, "merge"))).statusCode());
        }
    }

    @Test
    void everyDecisionStandsInTheLog() throws IOException {
        after(filled(form(LANTERN, "rename"), "Lantern"));
        after(filled(form(LANTERN, "not-same"), "Quarry Centre"));

        Document log = server.page("/organizations/decisions");

        assertEquals(2, log.select(".log li").size());
        assertFalse(log.select(".log form").isEmpty());
    }

    @Test
    void anInstitutePageSaysWhoCitesItForWhat() throws IOException {
        Document page = server.page("/institutes/lantern-institute-for-security");

        assertEquals(
                "Cited in 1 article for 2 statistics, in 1 outlet, by 1 author. First seen 5 March 2024.",
                page.select(".lede").text());
        assertEquals(2, page.select("#statistics tbody tr").size());
    }

    @Test
    void whomNobodyCitesIsShownAsAnOrganization() throws IOException {
        HttpResponse<String> answer = server.get("/institutes/red-sand-front");

        assertEquals(302, answer.statusCode());
        assertEquals(
                "/organizations/red-sand-front",
                answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void theFeedHoldsTheArticlesThatCite() throws IOException {
        HttpResponse<String> answer =
                server.get("/institutes/lantern-institute-for-security/feed.atom");
        Document feed = Jsoup.parse(answer.body(), org.jsoup.parser.Parser.xmlParser());

        assertEquals(
                "application/atom+xml; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals(1, feed.select("entry").size());
        assertEquals("2024-03-05T00:00:00Z", feed.expectFirst("entry > published").text());
        assertEquals(
                server.address("/articles/" + SampleArticles.borderConvoys().id()).toString(),
                feed.expectFirst("entry > link").attr("href"));
    }
}
