package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.IngestLine;
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
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that others can reach: everybody reads, who has shown the token changes. */
final class SignInTest {
    private static final String TOKEN = "a-token-of-some-length";
    private static final AnnotatedArticle ARTICLE = SampleArticles.oldRoads();

    @TempDir private Path folder = Path.of("");

    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.guarded(folder.resolve("home"), TOKEN, List.of(ARTICLE));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(server.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://127.0.0.1:" + server.port())
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> signIn(String token) throws IOException {
        String body = "token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return server.send(form("/sign-in", body));
    }

    /** What the browser sends back. */
    private String cookie() throws IOException {
        String cookie = signIn(TOKEN).headers().firstValue("Set-Cookie").orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private HttpResponse<String> deleteWith(String cookie) throws IOException {
        return server.send(
                HttpRequest.newBuilder(server.address("/api/v1/articles/" + ARTICLE.id()))
                        .header("Cookie", cookie)
                        .DELETE());
    }

    @Test
    void whoHasShownTheTokenSeesTheFormsAndMayWrite() throws IOException {
        String cookie = cookie();
        HttpResponse<String> page =
                server.send(
                        HttpRequest.newBuilder(server.address("/add")).header("Cookie", cookie));

        assertFalse(Jsoup.parse(page.body()).select("form[method=post]").isEmpty());
        assertEquals(200, deleteWith(cookie).statusCode());
    }

    @Test
    void theCookieIsForThisSiteAndNoScriptAndDoesNotHoldTheToken() throws IOException {
        String cookie = signIn(TOKEN).headers().firstValue("Set-Cookie").orElseThrow();

        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Strict"), cookie);
        assertTrue(cookie.contains("Path=/"), cookie);
        assertFalse(cookie.contains("token"), cookie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-token", "a-token-of-some-lengths", "A-TOKEN-OF-SOME-LENGTH"})
    void anotherTokenIsNotTaken(String token) throws IOException {
        HttpResponse<String> answer = signIn(token);

        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("not the token of this server"), answer.body());
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sayso=", "sayso=0", "sayso=" + TOKEN, "other=1"})
    void anotherCookieIsNotTaken(String cookie) throws IOException {
        assertEquals(401, deleteWith(cookie).statusCode());
    }

    @Test
    void whoHasSignedOutMayNotWrite() throws IOException {
        String cookie = cookie();
        server.send(form("/sign-out", "").header("Cookie", cookie));

        assertEquals(401, deleteWith(cookie).statusCode());
    }

    @Test
    void aFormOfAnotherSiteDoesNotSignIn() throws IOException {
        HttpResponse<String> answer =
                server.send(
                        HttpRequest.newBuilder(server.address("/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Origin", "http://evil.example")
                                .POST(BodyPublishers.ofString("token=" + TOKEN)));

        assertEquals(403, answer.statusCode());
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void whoIsRefusedIsToldWhereToSignIn() throws IOException {
        assertTrue(server.page("/add").select("a[href=/sign-in]").hasText());
        assertTrue(deleteWith("other=1").body().contains("/sign-in"));
        assertEquals("token", server.page("/sign-in").expectFirst("input[type=password]").id());
    }

    @Test
    void aCommandOnTheSameMachineNeedsNoToken() throws IOException {
        Path file = Files.writeString(folder.resolve("ferries.txt"), "Ferries\n\nNo ferry sails. ");
        List<IngestLine> lines = new ArrayList<>();

        new RemoteIntake(ServeNote.ofThisProcess("127.0.0.1", server.port(), TestServer.SECRET))
                .ingest(List.of(file), Intake.Hints.none(), lines::add);

        assertEquals(1, lines.size());
    }

    @Test
    void whereNoTokenIsNeededThePageSaysSo(@TempDir Path other) throws IOException {
        try (TestServer open = TestServer.with(other, List.of())) {
            assertTrue(open.page("/sign-in").text().contains("Nobody needs to sign in"));
            assertEquals(
                    403,
                    open.send(
                                    HttpRequest.newBuilder(open.address("/sign-in"))
                                            .header(
                                                    "Content-Type",
                                                    "application/x-www-form-urlencoded")
                                            .POST(BodyPublishers.ofString("token=")))
                            .statusCode());
        }
    }
}
