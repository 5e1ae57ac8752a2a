package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in the language that their reader wants. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LanguageTest {
    private final TestServer server;

    LanguageTest(@TempDir Path folder) throws IOException {
        server = TestServer.settled(folder, SampleArticles.all());
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    private HttpResponse<String> asked(String path, String header, String value)
            throws IOException {
        return server.send(HttpRequest.newBuilder(server.address(path)).header(header, value));
    }

    private Document urdu(String path) throws IOException {
        return Jsoup.parse(asked(path, "Cookie", "lang=ur").body());
    }

    @Test
    void pagesAreInEnglishWhenNobodyAsksForAnother() throws IOException {
        Element page = server.page("/").expectFirst("html");

        assertEquals("en", page.attr("lang"));
        assertEquals("ltr", page.attr("dir"));
        assertEquals("Statistics", page.expectFirst("nav a").text());
    }

    @Test
    void aBrowserThatPrefersUrduIsAnsweredInUrduFromTheRight() throws IOException {
        HttpResponse<String> answer = asked("/", "Accept-Language", "ur-PK,en;q=0.5");
        Element page = Jsoup.parse(answer.body()).expectFirst("html");

        assertEquals("ur", page.attr("lang"));
        assertEquals("rtl", page.attr("dir"));
        assertEquals("اعداد و شمار", page.expectFirst("nav a").text());
        assertTrue(page.expectFirst(".lede").text().contains("مضامین"), page.text());
        assertEquals("Cookie, Accept-Language", answer.headers().firstValue("Vary").orElse(""));
    }

    @Test
    void theChoiceIsKeptInACookieAndLeadsBackToThePage() throws IOException {
        Element form = urdu("/search?q=attacks&year=2024").expectFirst(".colophon form");
        assertEquals("/search?q=attacks&year=2024", form.expectFirst("[name=back]").attr("value"));
        assertEquals("true", form.expectFirst("[value=ur]").attr("aria-pressed"));

        HttpResponse<String> answer =
                server.get("/language?to=ur&back=%2Fsearch%3Fq%3Dattacks%26year%3D2024");

        assertEquals(303, answer.statusCode());
        assertTrue(
                answer.headers()
                        .firstValue("Location")
                        .orElse("")
                        .endsWith("/search?q=attacks&year=2024"));
        String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
        assertTrue(cookie.startsWith("lang=ur"), cookie);
        assertTrue(cookie.contains("SameSite=Lax") && cookie.contains("HttpOnly"), cookie);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/\\evil.example/",
                "https://evil.example/",
                "javascript:1",
                "",
                "/a%0D%0AX:y"
            })
    void theChoiceLeadsToNoOtherServer(String back) throws IOException {
        HttpResponse<String> answer =
                server.get(
                        "/language?to=xx&back="
                                + java.net.URLEncoder.encode(
                                        back, java.nio.charset.StandardCharsets.UTF_8));

        assertEquals(303, answer.statusCode());
        String location = answer.headers().firstValue("Location").orElse("");
        assertTrue(
                location.equals("/")
                        || location.equals(server.address("/").toString())
                        || location.endsWith("/a%0D%0AX:y"),
                location);
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void anArticleKeepsItsOwnLanguageAndDirection() throws IOException {
        Element article =
                urdu("/articles/" + SampleArticles.borderConvoys().id()).expectFirst("article");

        assertEquals("en", article.attr("lang"));
        assertEquals("ltr", article.expectFirst(".text p").attr("dir"));
    }

    @Test
    void programsAreAnsweredInEnglish() throws IOException {
        String english = server.get("/api/v1/search?q=colour:red").body();

        assertEquals(english, asked("/api/v1/search?q=colour:red", "Cookie", "lang=ur").body());
        assertFalse(english.isEmpty());
    }
}
