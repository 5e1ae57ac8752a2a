package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.json.Json;
import dev.sayso.testing.SampleClaims;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of claims, and the interface for programs beside them. */
@TestInstance(Lifecycle.PER_CLASS)
class ClaimPagesTest {
    private static final List<AnnotatedArticle> ATTACKS = SampleClaims.attacks();

    private final TestServer server;

    ClaimPagesTest(@TempDir Path folder) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>(ATTACKS);
        articles.add(
                SampleClaims.article(
                        "<script>alert(1)</script>",
                        "2025-04-01",
                        "The <b>Centre</b> & Sons reported that Peru recorded 311 strikes in 2023."));
        articles.add(
                SampleClaims.article(
                        "Kiln",
                        "2025-05-01",
                        "Floods in Chad went from 310 in 2021 to 640 in 2022."));
        server = TestServer.with(folder, articles);
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    private Element listed() throws IOException {
        return server.page("/claims").select(".claim").getFirst();
    }

    private Document attacks() throws IOException {
        return server.page(listed().select("h2 a").attr("href"));
    }

    @Test
    void theListLeadsToTheClaimOfMostArticles() throws IOException {
        assertEquals("Terrorist attacks, Kenya, 2024", listed().select("h2").text());
        assertTrue(listed().select(".by").text().startsWith("5 articles in 5 outlets"));
        assertEquals("Terrorist attacks, Kenya, 2024", attacks().select("h1").text());
    }

    @Test
    void theListCanBeNarrowed() throws IOException {
        assertEquals(1, server.page("/claims?show=contradicted").select(".claim").size());
        assertEquals(0, server.page("/claims?q=nothing").select(".claim").size());
        assertEquals(
                List.of("contradicted"),
                server.page("/claims?show=contradicted")
                        .select(".orders [aria-current]")
                        .eachText());
    }

    @Test
    void aPlaceIsNamedOnceInAHeading() throws IOException {
        String headings =
                server.json("/api/v1/claims?least=1").path("claims").findValuesAsText("id").stream()
                        .filter(id -> id.contains("chad"))
                        .map(id -> heading(id))
                        .sorted()
                        .collect(Collectors.joining("; "));

        assertEquals("Floods, Chad, 2021; Floods, Chad, 2022", headings);
    }

    private String heading(String id) {
        try {
            return server.page("/claims/" + id).select("h1").text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aMistakeInTheQueryIsSaidAndNotHidden() throws IOException {
        HttpResponse<String> answer = server.get("/claims?q=date:soon");

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("role=\"alert\""));
    }

    @Test
    void theMatrixHasARowForEachValueOnEachSaySo() throws IOException {
        List<String> rows = attacks().select("table").getFirst().select("tbody tr").eachText();

        assertEquals(4, rows.size());
        assertTrue(rows.stream().anyMatch(r -> r.startsWith("1,065 ") && r.contains("Argus")));
        assertTrue(rows.stream().anyMatch(r -> r.startsWith("more than 1,000 ")));
    }

    @Test
    void whatStandsAgainstWhatIsSaidInWords() throws IOException {
        String words = attacks().select("ul.said").text();

        assertTrue(words.contains("contradict each other: the second is 34 more, +3.2 %."), words);
        assertTrue(words.contains("says less exactly what"), words);
        assertTrue(words.contains("is given on 1 October 2024 for the whole of 2024"), words);
    }

    @Test
    void everySentenceLeadsToItsPlaceInTheArticle() throws IOException {
        Element link = attacks().select("table").getLast().select("td.r a").getFirst();

        String address = link.attr("href");
        Document article = server.page(address);
        Element figure = article.getElementById(address.substring(address.indexOf('#') + 1));
        assertTrue(figure != null && figure.text().startsWith("1,099"));
    }

    @Test
    void theDrawingHasALinkWithWordsForEachPlace() throws IOException {
        Element svg = attacks().select("figure.plot .scroll > svg").getFirst();

        assertEquals(5, svg.select("a").size());
        assertTrue(svg.select("a").stream().allMatch(a -> a.hasAttr("aria-label")));
        assertTrue(svg.select("> title").hasText() && svg.select("desc").hasText());
        assertTrue(svg.select("[style]").isEmpty());
        assertEquals(3, attacks().select("figcaption .key").size());
    }

    @Test
    void theMarginOfAnArticleSaysWhatOthersGive() throws IOException {
        Document article = server.page("/articles/" + ATTACKS.getFirst().id());

        Element note = article.select(".note a[href^=/claims/]").getFirst();
        assertEquals("3 other articles give this figure, 1 gives another", note.text());
        assertEquals(200, server.get(note.attr("href")).statusCode());
    }

    @Test
    void aRowOfTheLedgerLeadsToItsClaim() throws IOException {
        Document ledger = server.page("/statistics");

        assertFalse(ledger.select("td a[href^=/claims/]").isEmpty());
    }

    @Test
    void aNameFromAFileIsNeverMarkup() throws IOException {
        Document page = server.page("/claims?show=all&q=Peru");
        JsonNode claims = server.json("/api/v1/claims?least=1&q=Peru").get("claims");

        assertTrue(page.select("script:not([src])").isEmpty());
        String id = claims.get(0).get("id").asText();
        assertTrue(server.page("/claims/" + id).select("script:not([src]), td b").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"attack-kenya-2024-000000000000", "..%2F..", "x", "%00"})
    void aClaimThatNobodyMakesIsNotFound(String id) throws IOException {
        int page = server.get("/claims/" + id).statusCode();
        int record = server.get("/api/v1/claims/" + id).statusCode();

        assertTrue(page == 404 || page == 400, id + " " + page);
        assertTrue(record == 404 || record == 400, id + " " + record);
    }

    @Test
    void programsGetTheClaimsPageByPage() throws IOException {
        JsonNode answer = server.json("/api/v1/claims?size=1");

        assertEquals(1, answer.get("claims").size());
        JsonNode claim = answer.get("claims").get(0);
        assertEquals(5, claim.get("articles").asInt());
        assertTrue(claim.get("contradicted").asBoolean());
        assertEquals(4, claim.get("values").size());
        assertEquals(5, claim.get("appearances").size());
        assertEquals(claim, server.json("/api/v1/claims/" + claim.get("id").asText()));
    }

    @Test
    void programsGetAllOfThemAsLines() throws IOException {
        String lines = server.get("/api/v1/claims?format=jsonl&least=1").body();
        String table = server.get("/api/v1/claims?format=csv&least=1").body();

        assertTrue(lines.lines().count() >= 3);
        assertTrue(lines.lines().allMatch(line -> line.startsWith("{\"id\":\"")));
        assertTrue(table.startsWith("claim,subject,place,period,"));
        assertTrue(table.lines().count() > lines.lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=xml", "least=0", "least=many", "show=true", "outlet=Courier"})
    void aParameterThatCannotBeUsedIsRefused(String parameter) throws IOException {
        assertEquals(400, server.get("/api/v1/claims?" + parameter).statusCode());
    }

    @Test
    void aClaimIsLinkedDataForThoseWhoAskForIt() throws IOException {
        String id = server.json("/api/v1/claims?size=1").at("/claims/0/id").asText();
        HttpResponse<String> answer =
                server.send(
                        HttpRequest.newBuilder(server.address("/api/v1/claims/" + id))
                                .header("Accept", "application/ld+json"));

        assertTrue(
                answer.headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .startsWith("application/ld+json"));
        JsonNode graph = Json.parse(answer.body()).get("@graph");
        JsonNode claim = graph.get(0);
        assertEquals("Claim", claim.get("@type").asText());
        assertEquals(5, claim.get("appearance").size());
        assertTrue(graph.findValuesAsText("alternateName").contains("does not add up"));
    }

    @Test
    void aQuoteOfLinkedDataStandsAtItsPlaceInTheArticle() throws IOException {
        String id = server.json("/api/v1/claims?size=1").at("/claims/0/id").asText();
        JsonNode first =
                server.json("/api/v1/claims/" + id + "?format=claimreview")
                        .at("/@graph/0/firstAppearance");
        String body = server.json("/api/v1" + first.get("@id").asText()).get("body").asText();
        JsonNode quote = first.at("/selector/0");
        JsonNode position = first.at("/selector/1");

        assertEquals(
                quote.get("exact").asText(),
                body.substring(position.get("start").asInt(), position.get("end").asInt()));
    }
}
