package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.testing.SampleArticle;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger on its page and to programs: what is asked, in which order, and all of it. */
final class LedgerPageTest {
    private static final int PIECES = 200;
    private static final int FIGURES = 101;

    @TempDir private static Path folder;
    private static TestServer server;

    @BeforeAll
    static void start() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>(SampleArticles.all());
        Random random = new Random(20240305);
        for (int i = 0; i < PIECES; i++) {
            articles.add(lamps(i, random));
        }
        server = TestServer.with(folder, articles);
    }

    /** A piece of invented words with many figures. */
    private static AnnotatedArticle lamps(int number, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < FIGURES; i++) {
            text.append(word(random)).append(' ').append(figure(number, i)).append(" lamps. ");
        }
        SampleArticle piece =
                SampleArticles.titled("Lamps " + number)
                        .outlet(number % 2 == 0 ? "Even Argus" : "Odd Argus")
                        .published("2021-0" + (1 + number % 9) + "-01")
                        .paragraph(text.toString().strip());
        for (int i = 0; i < FIGURES; i++) {
            String value = figure(number, i);
            piece.statistic(value, value, QuantityKind.COUNT, "lamp");
        }
        return piece.build();
    }

    private static String figure(int number, int at) {
        return String.valueOf(100_000 + number * FIGURES + at);
    }

    private static String word(Random random) {
        return random.ints(9, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    q=stat:(unit:lamp)                     | 20200
                    q=stat:(unit:lamp)&outlet=Odd+Argus    | 10100
                    q=stat:(unit:lamp)&not.outlet=Odd+Argus | 10100
                    q=stat:(unit:lamp+>=120199)            | 1
                    q=stat:(percent)                       | 2
                    q=stat:(percent)&stat=unsourced        | 1
                    stat=percent&stat=unsourced            | 1
                    stat=check:truncated                   | 1
                    stat=source:LIS                        | 2
                    from=2024-01-01                        | 4
                    q=*                                    | 20204
                    """)
    void allRowsAreCounted(String question, long total) throws IOException {
        JsonNode answer = server.json("/api/v1/statistics?size=3&" + encoded(question));

        assertEquals(total, answer.path("total").asLong());
        assertEquals(Math.min(3, total), answer.path("statistics").size());
        assertEquals(total > 3, answer.path("more").asBoolean());
    }

    private static String encoded(String question) {
        return question.replace("(", "%28").replace(")", "%29").replace(">", "%3E");
    }

    @Test
    void everyRowIsExportedHoweverManyThereAre() throws IOException {
        assertEquals(20_205, server.get("/api/v1/statistics?format=csv").body().lines().count());
        assertEquals(
                10_100,
                server.get("/api/v1/statistics?format=jsonl&outlet=Odd+Argus&sort=value")
                        .body()
                        .lines()
                        .count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    value  | 120199
                    -value | 20
                    newest | 20
                    outlet | 1099
                    """)
    void rowsComeInTheOrderAskedFor(String order, String first) throws IOException {
        JsonNode answer = server.json("/api/v1/statistics?size=1&sort=" + order);

        assertEquals(first, answer.path("statistics").path(0).path("value").asText());
    }

    @Test
    void pagesOfRowsFollowEachOther() throws IOException {
        List<String> together = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            server.json("/api/v1/statistics?size=25&sort=-value&page=" + page)
                    .path("statistics")
                    .forEach(row -> together.add(row.path("value").asText()));
        }
        List<String> once = new ArrayList<>();
        server.json("/api/v1/statistics?size=100&sort=-value")
                .path("statistics")
                .forEach(row -> once.add(row.path("value").asText()));

        assertEquals(once, together);
    }

    @Test
    void whatRowsHaveIsCounted() throws IOException {
        JsonNode facets = server.json("/api/v1/statistics?size=0").path("facets");

        assertEquals(
                "{\"value\":\"count\",\"count\":20202}", facets.path("kind").path(0).toString());
        assertEquals(20_201, facets.path("unsourced").asInt());
    }

    @ParameterizedTest
    @CsvSource({"sort=upwards", "stat=value:many", "stat=a)+OR+(b", "stat=title:x", "format=xml"})
    void whatCannotBeUsedIsRefused(String parameter) throws IOException {
        assertEquals(400, server.get("/api/v1/statistics?" + encoded(parameter)).statusCode());
    }

    @Test
    void thePageCountsNarrowsAndPutsInOrder() throws IOException {
        Document page = server.page("/statistics?q=stat%3A%28unit%3Alamp%29");

        assertEquals("20,200 statistics", page.select(".tally h2").text());
        assertEquals(50, page.select("tbody tr").size());
        Element value = page.expectFirst("thead th a");
        assertEquals("Value", value.text());
        assertTrue(page.select(".sieve").isEmpty(), "all rows have the same of everything");
        assertEquals(
                "120,199 lamps", server.page(value.attr("href")).expectFirst("tbody tr a").text());
    }

    @Test
    void aLinkThatNarrowsLeadsToAsManyRowsAsItSays() throws IOException {
        Document page = server.page("/statistics");

        List<Element> links = page.select(".sieve a");
        assertTrue(links.size() > 5);
        for (Element link : links) {
            Document narrowed = server.page(link.attr("href"));
            String count = link.expectFirst(".n").text();
            assertEquals(
                    count,
                    narrowed.select(".tally h2").text().replaceAll(" .*", ""),
                    link.attr("href"));
            assertEquals(1, narrowed.select(".chips a[aria-label]").size());
        }
    }

    @Test
    void rowsOfOneUnitAreDrawnEachLeadingToItsPlace() throws IOException {
        Document lamps = server.page("/statistics?q=stat%3A%28unit%3Alamp%29&page=2");
        Document mixed = server.page("/statistics");

        assertEquals(200, lamps.select("figure.plot svg a[href^=/articles/]").size());
        assertTrue(lamps.text().contains("Drawn are the first 200."));
        assertTrue(mixed.select("figure.plot").isEmpty());
        assertTrue(mixed.text().contains("Narrow the statistics to one unit"));
    }

    @Test
    void aRowLeadsToItsFigureInTheArticle() throws IOException {
        Document page = server.page("/statistics?stat=check%3Atruncated");
        String address = page.expectFirst("tbody a").attr("href");

        Element figure =
                server.page(address.substring(0, address.indexOf('#')))
                        .getElementById(address.substring(address.indexOf('#') + 1));
        assertTrue(figure != null && figure.text().startsWith("112 percent"));
    }

    @Test
    void theFormKeepsWhatNarrows() throws IOException {
        Document page = server.page("/statistics?q=lamps&stat=count&outlet=Odd+Argus&sort=-value");

        assertEquals(
                List.of("outlet=Odd Argus", "stat=count", "sort=-value"),
                page.select("form.filter input[type=hidden]").stream()
                        .map(input -> input.attr("name") + "=" + input.attr("value"))
                        .toList());
    }

    @Test
    void theFiguresThatAreAskedForAreMarkedInTheArticle() throws IOException {
        String id = SampleArticles.borderConvoys().id().value();
        Document page = server.page("/articles/" + id + "?q=stat%3A%28unit%3Aconvoy%29");

        assertEquals(List.of("950"), page.select("mark").eachText());
    }
}
