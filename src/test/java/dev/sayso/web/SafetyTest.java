package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafetyTest {
    private static final String INJECTION =
            "\"'><script>alert(1)</script><img src=x onerror=alert(1)></textarea></title>{{7*7}}${7*7}";
    private static final AnnotatedArticle HOSTILE =
            SampleArticles.titled(INJECTION + "\u202egnp.exe\u0007")
                    .signed("Eve " + INJECTION)
                    .outlet("Outlet " + INJECTION)
                    .url("javascript:alert(document.domain)")
                    .standfirst(INJECTION)
                    .paragraph("A hostile body: " + INJECTION + " and the end.")
                    .pullQuote(INJECTION)
                    .build();

    private final TestServer server;

    SafetyTest(@TempDir Path folder) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>(SampleArticles.all());
        articles.add(HOSTILE);
        server = TestServer.with(folder, articles);
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=hostile",
                "/search?q=colour:red",
                "/search?page=x",
                "/nothing",
                "/status",
                "/healthz",
                "/api/v1/search?q=hostile",
                "/api/v1/search?q=colour:red",
                "/api/v1/nothing",
                "/api/v1/search?format=csv",
                "/assets/nothing.css",
                "/search?q=%ff%fe",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/search;x=1"
            })
    void everyAnswerHasTheProtectiveHeaders(String path) throws IOException {
        HttpResponse<String> answer = server.get(path);

        assertTrue(header(answer, "Content-Security-Policy").contains("default-src 'none'"), path);
        assertFalse(header(answer, "Content-Security-Policy").contains("unsafe"), path);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("no-referrer", header(answer, "Referrer-Policy"));
        assertEquals("DENY", header(answer, "X-Frame-Options"));
        assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"));
        assertTrue(answer.headers().firstValue("Server").isEmpty());
        assertTrue(answer.statusCode() < 500, path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=hostile",
                "/search?q=colour:red",
                "/articles/0000000000000000",
                "/nothing",
                "/healthz",
                "/api/v1/search?q=hostile",
                "/api/v1/articles/0000000000000000",
                "/api/v1/search?format=csv"
            })
    void theHeadAloneIsThatOfTheAnswer(String path) throws IOException {
        HttpResponse<String> whole = server.get(path);
        HttpResponse<String> head =
                server.send(HttpRequest.newBuilder(server.address(path)).HEAD());

        assertEquals(whole.statusCode(), head.statusCode());
        assertEquals(header(whole, "Content-Type"), header(head, "Content-Type"));
        assertEquals("", head.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=hostile", "/statistics", "/institutes", "/status"})
    void textOfDocumentsIsNeverCode(String path) throws IOException {
        assertInert(path);
    }

    @Test
    void textOfDocumentsIsNeverCodeOnItsOwnPage() throws IOException {
        assertInert("/articles/" + HOSTILE.id());
        assertInert("/articles/" + HOSTILE.id() + "?q=hostile");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=",
                "/search?outlet=",
                "/search?q=toll&not.author=",
                "/search?sort=",
                "/search?from=",
                "/search?stat=",
                "/statistics?q=",
                "/statistics?show=",
                "/institutes/",
                "/institutes?q=",
                "/institutes/quarry-center/sentences?verb=",
                "/organizations/",
                "/organizations?q=",
                "/organizations/decisions?decided=",
                "/articles/",
                "/"
            })
    void whatIsAskedIsNeverCode(String prefix) throws IOException {
        assertInert(prefix + URLEncoder.encode(INJECTION, StandardCharsets.UTF_8));
    }

    private void assertInert(String path) throws IOException {
        String body = server.get(path).body();
        Document page = Jsoup.parse(body);
        for (Element script : page.select("script")) {
            boolean own =
                    script.attr("src").startsWith("/assets/")
                            || script.attr("type").equals("application/ld+json");
            assertTrue(own, path + ": " + script.outerHtml());
            assertFalse(script.data().matches("(?s).*[<>='&].*"), path + ": " + script.data());
        }
        assertTrue(page.select("img, iframe, object, embed, style, base").isEmpty(), path);
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                assertFalse(name.startsWith("on") || name.equals("style"), path + ": " + element);
                assertFalse(attribute.getValue().startsWith("javascript:"), path + ": " + element);
            }
        }
    }

    @Test
    void charactersThatTurnTheDirectionOfWritingAreTakenOut() throws IOException {
        String body =
                server.get("/search?q=hostile").body()
                        + server.get("/articles/" + HOSTILE.id()).body();

        assertFalse(body.contains("\u202e"));
        assertFalse(body.contains("\u0007"));
    }

    @Test
    void addressesOfOutletsMustBeWebPages() throws IOException {
        assertTrue(
                server.page("/articles/" + HOSTILE.id()).select("a[href^=javascript]").isEmpty());
        assertEquals(
                "noopener noreferrer nofollow",
                server.page("/articles/" + SampleArticles.borderConvoys().id())
                        .expectFirst("a[href^=https]")
                        .attr("rel"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "127.0.0.1.evil.example",
                "localhost.evil.example:7070",
                "",
                "169.254.169.254"
            })
    void aRequestForAnotherNameIsRefused(String host) throws IOException {
        String answer = raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 421") || answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("Content-Security-Policy"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:7070", "LOCALHOST", "[::1]:7070", "archive.example"})
    void aRequestForOneOfItsOwnNamesIsAnswered(String host) throws IOException {
        String answer =
                raw("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    }

    @Test
    void whatIsNoRequestIsRefusedWithTheSameHeaders() throws IOException {
        String answer = raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 414") || answer.startsWith("HTTP/1.1 431"), answer);
        assertTrue(answer.contains("nosniff"), answer);
        assertFalse(answer.contains("jetty"), answer);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aChangeFromAnotherSiteIsRefused() throws IOException {
        String path = "/api/v1/articles/" + HOSTILE.id();

        assertEquals(403, delete(path, "Origin", "http://evil.example").statusCode());
        assertEquals(403, delete(path, "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(403, delete(path, "Origin", "null").statusCode());
        assertEquals(200, server.get(path).statusCode());
    }

    @Test
    void whoSendsMuchThatIsRefusedIsToldWhy() throws IOException {
        HttpResponse<String> answer =
                server.send(
                        HttpRequest.newBuilder(server.address("/api/v1/articles"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(new byte[20 << 20])));

        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("Addresses are not fetched"), answer.body());
    }

    @Test
    void anArticleIsTakenOutOnce() throws IOException {
        String path = "/api/v1/articles/" + SampleArticles.oldRoads().id();

        assertEquals(200, delete(path, "Origin", "http://127.0.0.1:" + server.port()).statusCode());
        assertEquals(404, delete(path, "Accept", "*/*").statusCode());
        assertEquals(404, server.get(path).statusCode());
    }

    @Test
    void changesNeedTheTokenWhereThereIsOne(@TempDir Path folder) throws IOException {
        try (TestServer guarded =
                TestServer.guarded(folder, "a-token-of-some-length", List.of(HOSTILE))) {
            HttpRequest.Builder without =
                    HttpRequest.newBuilder(guarded.address("/api/v1/articles/" + HOSTILE.id()))
                            .DELETE();
            assertEquals(401, guarded.send(without.copy()).statusCode());
            assertEquals(
                    401,
                    guarded.send(without.copy().header("Authorization", "Bearer a-token"))
                            .statusCode());
            assertEquals(
                    200,
                    guarded.send(
                                    without.copy()
                                            .header(
                                                    "Authorization",
                                                    "Bearer a-token-of-some-length"))
                            .statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/api/v1/search", "/healthz"})
    void nothingElseTakesAPost(String path) throws IOException {
        HttpResponse<String> answer =
                server.send(
                        HttpRequest.newBuilder(server.address(path))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}")));

        assertEquals(405, answer.statusCode());
    }

    private HttpResponse<String> delete(String path, String name, String value) throws IOException {
        return server.send(
                HttpRequest.newBuilder(server.address(path)).header(name, value).DELETE());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
