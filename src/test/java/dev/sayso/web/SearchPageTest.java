package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPageTest {
    private final TestServer server;

    SearchPageTest(@TempDir Path folder) throws IOException {
        server = TestServer.with(folder, SampleArticles.all());
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void marksEveryFormOfTheWordInTheSnippets() throws IOException {
        Document page = server.page("/search?q=attack+convoy");

        assertEquals("1 article", page.expectFirst("h1").text());
        assertEquals(
                Set.of("attack", "attacked", "attacks", "convoys"),
                Set.copyOf(page.select(".hit p mark").eachText()));
    }

    @Test
    void namesWhoIsCitedAndWhatIsPrintedShort() throws IOException {
        Element hit = server.page("/search?q=convoys").expectFirst(".hit");

        assertEquals("cites LIS, QC 3 statistics 1 printed short", hit.select(".foot").text());
        assertEquals("/institutes/lis", hit.expectFirst(".foot a").attr("href"));
    }

    @Test
    void countsAFacetWithoutItsOwnSelection() throws IOException {
        Document page = server.page("/search?outlet=Harbour+Courier");

        assertEquals(1, page.select(".hit").size());
        assertEquals("2", page.expectFirst("label:has(input[value=Dispatch News Desk]) .n").text());
        assertTrue(page.expectFirst("input[value=Harbour Courier]").hasAttr("checked"));
    }

    @Test
    void findsEitherOfTwoChosenValues() throws IOException {
        Document page = server.page("/search?outlet=Harbour+Courier&outlet=Dispatch+News+Desk");

        assertEquals("3 articles", page.expectFirst("h1").text());
    }

    @Test
    void leavesOutWhatIsExcludedAndOffersToTakeItBack() throws IOException {
        Document page = server.page("/search?q=*&not.outlet=Dispatch+News+Desk");

        assertEquals("2 articles", page.expectFirst("h1").text());
        assertEquals("not Dispatch News Desk ×", page.expectFirst(".chips a").text());
        assertEquals("/search?q=*", page.expectFirst(".chips a").attr("href"));
    }

    @Test
    void keepsTheRestOfTheSearchInTheFormThatNarrowsIt() throws IOException {
        Document page = server.page("/search?q=toll&sort=newest&not.kind=letter");

        assertEquals(
                List.of("q=toll", "sort=newest", "not.kind=letter"),
                page.select(".facets input[type=hidden]").stream()
                        .map(i -> i.attr("name") + "=" + i.attr("value"))
                        .toList());
    }

    @Test
    void saysInWordsHowAQueryWasReadWhenItIsMoreThanWords() throws IOException {
        assertTrue(
                server.page("/search?q=cites:LIS+-toll")
                        .expectFirst(".readas")
                        .text()
                        .startsWith("Read as: cites “LIS” under any of its names, but not “toll”"));
        assertTrue(server.page("/search?q=attacks+convoys").select(".readas").isEmpty());
    }

    @Test
    void saysThatAQuotationMarkWasMissing() throws IOException {
        assertTrue(
                server.page("/search?q=%22suicide+attack")
                        .expectFirst(".readas")
                        .text()
                        .contains("quotation mark"));
    }

    @Test
    void keepsAMistakenQueryAndPointsAtThePlace() throws IOException {
        Document page = server.page("/search?q=toll+colour:red");

        assertEquals(400, server.get("/search?q=toll+colour:red").statusCode());
        assertEquals("toll colour:red", page.expectFirst("#q").attr("value"));
        assertEquals("c", page.expectFirst("mark.wrong").text());
        assertTrue(page.expectFirst("[role=alert]").text().contains("There is no field “colour”"));
    }

    @Test
    void saysWhichTermNoArticleHasAndShowsWhatHasAnyOfThem() throws IOException {
        Document page = server.page("/search?q=convoys+zeppelin");

        assertEquals("No articles", page.expectFirst("h1").text());
        assertTrue(page.expectFirst(".empty").text().contains("No article has “zeppelin”"));
        assertEquals("Articles with any of these", page.expectFirst(".empty h2").text());
        assertEquals(1, page.select(".empty .hit").size());
    }

    @Test
    void offersAnotherSpellingWithWhatItFindsAndKeepsTheFilters() throws IOException {
        Element meant =
                server.page("/search?q=convoyz+-zeppelin&outlet=Dispatch+News+Desk")
                        .expectFirst(".empty .meant");

        assertEquals("Did you mean convoys -zeppelin? 1 article", meant.text());
        assertEquals(
                "/search?q=convoys+-zeppelin&outlet=Dispatch+News+Desk",
                meant.expectFirst("a").attr("href"));
    }

    @Test
    void tellsAPhraseFromItsWordsAndWhatAPartLeavesOut() throws IOException {
        assertTrue(
                server.page("/search?q=%22convoys+attacks%22")
                        .expectFirst(".empty")
                        .text()
                        .contains(
                                "No article has the phrase “convoys attacks”, but 1 article has all of its words."));
        assertEquals(
                "Without outlet “Courier” there is 1 article.",
                server.page("/search?q=convoys+outlet:Courier")
                        .expectFirst(".empty li:has(a[href='/search?q=convoys'])")
                        .text());
    }

    @Test
    void saysHowMuchThereIsWithoutTheFilters() throws IOException {
        Document page = server.page("/search?q=convoys&outlet=Harbour+Courier");

        assertTrue(
                page.expectFirst(".empty")
                        .text()
                        .contains("Without the filters there is 1 article"));
    }

    @Test
    void drawsTheMonthsAsLinks() throws IOException {
        Document page = server.page("/search?q=*");

        assertEquals("November 2022: 1 article", page.expectFirst(".years a").attr("aria-label"));
        assertEquals("/search?q=*&month=2022-11", page.expectFirst(".years a").attr("href"));
        assertEquals(
                "Month: November 2022 ×",
                server.page("/search?q=*&month=2022-11").expectFirst(".chips a").text());
    }

    @Test
    void drawsYearsWhereThereWouldBeTooManyMonths(@TempDir Path folder) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int year = 1998; year < 2006; year++) {
            articles.add(
                    SampleArticles.titled("The year " + year)
                            .published(year + "-05-01")
                            .paragraph("A year has passed, " + year + " by number.")
                            .build());
        }
        try (TestServer old = TestServer.with(folder, articles)) {
            assertEquals(
                    "/search?q=*&year=1998",
                    old.page("/search?q=*").expectFirst(".years a").attr("href"));
        }
    }

    @Test
    void offersWhatStatisticsAreLikeAndLetsItBeLeftOut() throws IOException {
        Document page = server.page("/search?q=*");

        assertEquals(
                "has statistics 2",
                page.expectFirst("label:has(input[name=has][value=statistics])").text());
        String without = page.expectFirst("a[aria-label=Leave out: has statistics]").attr("href");
        assertEquals(2, server.page(without).select(".hit").size());
        assertEquals("not has statistics ×", server.page(without).expectFirst(".chips a").text());
    }

    @Test
    void listsEveryValueOfAFacetOnAPageOfItsOwn(@TempDir Path folder) throws IOException {
        try (TestServer full = TestServer.with(folder, manyOutlets())) {
            String all =
                    full.page("/search?q=convoys")
                            .expectFirst("fieldset:has(input[name=outlet]) .all a")
                            .attr("href");

            Document list = full.page(all);
            Document filtered = full.page(all + "&contains=let+5");

            assertEquals("/search/facets/outlet?q=convoys", all);
            assertEquals(60, list.select(".facetlist li").size());
            assertEquals(
                    "/search?q=convoys&outlet=Outlet+0",
                    list.expectFirst(".facetlist li a").attr("href"));
            assertEquals(11, filtered.select(".facetlist li").size());
            assertEquals("11 values", filtered.expectFirst("main [role=status]").text());
        }
    }

    @Test
    void aCursorLeadsOnWhereTheAnswerEnded() throws IOException {
        String next = server.json("/api/v1/search?q=*&sort=newest&size=3").path("next").asText();

        Document page = server.page("/search?q=*&sort=newest&size=3&cursor=" + next);

        assertEquals(1, page.select(".hit").size());
        assertEquals(
                400, server.get("/search?q=toll&sort=newest&size=3&cursor=" + next).statusCode());
        assertEquals(400, server.get("/search?q=*&sort=oldest&size=3&cursor=" + next).statusCode());
    }

    @Test
    void pagesByAddressesThatStay() throws IOException {
        Document page = server.page("/search?q=*&sort=oldest&size=2");

        assertEquals("1–2 of 4", page.expectFirst(".pager .num").text());
        assertEquals(
                "/search?q=*&sort=oldest&size=2&page=2",
                page.expectFirst(".pager a[rel=next]").attr("href"));
        assertEquals(2, server.page("/search?q=*&sort=oldest&size=2&page=2").select(".hit").size());
    }

    @Test
    void showsTheArchiveAtAGlance() throws IOException {
        Document page = server.page("/");

        assertEquals(
                "4 opinion pieces from 2 outlets by 2 authors, citing 2 institutes.",
                page.expectFirst(".lede").text());
        assertFalse(page.select(".examples a").isEmpty());
        for (Element example : page.select(".examples a")) {
            assertEquals(200, server.get(example.attr("href")).statusCode());
            assertFalse(server.page(example.attr("href")).select(".hit").isEmpty());
        }
    }

    @Test
    void saysWhatToDoWithAnEmptyArchive(@TempDir Path folder) throws IOException {
        try (TestServer empty = TestServer.with(folder, List.of())) {
            Document page = empty.page("/");

            assertEquals("The archive is empty", page.expectFirst("h1").text());
            assertTrue(page.expectFirst("pre").text().contains("sayso ingest"));
        }
    }

    @Test
    void everyLinkOfTheMainPagesLeadsSomewhere(@TempDir Path other) throws IOException {
        List<String> broken = new ArrayList<>();
        try (TestServer settled = TestServer.settled(other, SampleArticles.all())) {
            for (String path :
                    List.of(
                            "/",
                            "/search?q=*",
                            "/statistics",
                            "/institutes",
                            "/institutes/lantern-institute-for-security",
                            "/institutes/lantern-institute-for-security/sentences?year=2024",
                            "/organizations",
                            "/organizations/lantern-institute-for-security",
                            "/organizations/red-sand-front",
                            "/organizations/suggestions",
                            "/organizations/decisions",
                            "/status",
                            "/help")) {
                for (Element link : settled.page(path).select("a[href^=/]")) {
                    int status = settled.get(link.attr("href")).statusCode();
                    if (status != 200) {
                        broken.add(path + " -> " + link.attr("href") + ": " + status);
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    private static List<AnnotatedArticle> manyOutlets() {
        List<AnnotatedArticle> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(
                    SampleArticles.titled("Of convoys, number " + i)
                            .outlet("Outlet " + i)
                            .signed("Author " + i)
                            .paragraph("Convoys " + i + " and convoys again, as before.")
                            .build());
        }
        return many;
    }
}
