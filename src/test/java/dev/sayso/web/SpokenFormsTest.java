package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a form answers is in the language that was chosen, and so is a page that takes no form. */
class SpokenFormsTest {
    private static final List<AnnotatedArticle> ARTICLES = SampleArticles.all();
    private static final String INSTITUTE = "/organizations/lantern-institute-for-security";
    private static final String TOLLS = "\n\nThe toll was raised again, and nobody was asked.\n";

    @TempDir Path folder;

    private static HttpResponse<String> inUrdu(TestServer server, HttpRequest.Builder request)
            throws IOException {
        return server.send(
                request.header("Cookie", "lang=ur")
                        .header("Origin", "http://127.0.0.1:" + server.port()));
    }

    private static HttpResponse<String> page(TestServer server, String path) throws IOException {
        return inUrdu(server, HttpRequest.newBuilder(server.address(path)));
    }

    private static HttpResponse<String> form(TestServer server, String path, String fields)
            throws IOException {
        return inUrdu(
                server,
                HttpRequest.newBuilder(server.address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)));
    }

    private static HttpResponse<String> add(TestServer server, Multipart form) throws IOException {
        return inUrdu(server, form.to(server, "/add"));
    }

    private static String location(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }

    private static void isInUrdu(HttpResponse<String> answer, int status, String... typed) {
        assertEquals(status, answer.statusCode());
        assertEquals(
                List.of(),
                EnglishWords.beside(ARTICLES, List.of(typed)).on(Jsoup.parse(answer.body())));
    }

    @Test
    void whatWasAddedIsToldInUrduOnThePageAndWhileItIsRead() throws IOException {
        try (TestServer server = TestServer.with(folder, ARTICLES)) {
            String ticket =
                    location(
                            add(
                                    server,
                                    new Multipart()
                                            .file("tolls.txt", "Of tolls" + TOLLS)
                                            .file("nothing.txt", "")));
            String events = page(server, ticket + "/events").body();
            assertTrue(events.contains("\"lang\":\"ur\",\"dir\":\"rtl\""), events);
            assertTrue(events.contains("1 تحریر شامل، 1 رد۔"), events);
            isInUrdu(page(server, ticket), 200, "Of tolls", "tolls.txt nothing.txt");
            isInUrdu(page(server, "/"), 200, "Of tolls");
            isInUrdu(add(server, new Multipart().field("text", " ")), 400);
            isInUrdu(add(server, new Multipart().field("text", "x").field("date", "soon")), 400);
        }
    }

    @Test
    void aCorrectionIsTakenAndRefusedInUrdu() throws IOException {
        try (TestServer server = TestServer.with(folder, List.of())) {
            Files.writeString(server.home().corpus().resolve("tolls.txt"), "Of tolls" + TOLLS);
            String ticket =
                    location(add(server, new Multipart().file("tolls.txt", "Of tolls" + TOLLS)));
            page(server, ticket + "/events");
            String article = "/articles/" + server.archive().inventory().holdings().getFirst().id();

            HttpResponse<String> wrong =
                    form(server, article + "/correction", "date=3+maya&language=1&url=x&kind=ode");
            isInUrdu(wrong, 422, "Of tolls", "maya ode");
            String right =
                    location(form(server, article + "/correction", "date=2024-03-05&kind=letter"));
            isInUrdu(page(server, right), 200, "Of tolls");
            isInUrdu(page(server, article), 200, "Of tolls", "tolls.txt text/plain");
            isInUrdu(page(server, right.replaceFirst("=.*", "=0")), 200, "Of tolls");
        }
    }

    @Test
    void decisionsAreTakenAndRefusedInUrdu() throws IOException {
        try (TestServer server = TestServer.settled(folder, ARTICLES)) {
            String decisions = "/organizations/decisions";
            isInUrdu(form(server, decisions, "decision=merge&name=nobody"), 422);
            isInUrdu(form(server, decisions, "decision=bless&name=nobody"), 400);
            String from = "&from=lantern-institute-for-security&name=";
            String renamed =
                    location(
                            form(
                                    server,
                                    decisions,
                                    "decision=rename"
                                            + from
                                            + "lantern-institute-for-security&name=Lantern+House"));
            isInUrdu(page(server, renamed), 200, "Lantern House");
            isInUrdu(page(server, decisions), 200, "Lantern House");
        }
    }

    @Test
    void aServerWithATokenSaysInUrduWhatItWants() throws IOException {
        try (TestServer server = TestServer.guarded(folder, "open, says me", ARTICLES)) {
            String article = "/articles/" + SampleArticles.borderConvoys().id();
            isInUrdu(page(server, "/add"), 200);
            isInUrdu(page(server, INSTITUTE), 200);
            isInUrdu(page(server, article + "/correction"), 200);
            isInUrdu(page(server, "/sign-in"), 200);
            isInUrdu(form(server, "/sign-in", "token=wrong"), 403);
            isInUrdu(form(server, "/organizations/decisions", "decision=undo"), 401);
            HttpResponse<String> signedIn = form(server, "/sign-in", "token=open,+says+me");
            String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
            isInUrdu(
                    server.send(
                            HttpRequest.newBuilder(server.address("/sign-in"))
                                    .header(
                                            "Cookie",
                                            "lang=ur; "
                                                    + cookie.substring(0, cookie.indexOf(';')))),
                    200);
        }
    }

    @Test
    void anEnglishWordThatNobodyMarkedIsFound() {
        EnglishWords english = EnglishWords.beside(ARTICLES, List.of());
        assertEquals(
                List.of(
                        "p [back]: واپس Back",
                        "a [remove]: Remove",
                        "p [convoys, dispatch]: Dispatch convoys",
                        "bdi [newest]: Newest"),
                english.on(
                        Jsoup.parse(
                                "<html lang=ur><p>واپس Back</p><a aria-label=Remove>×</a>"
                                        + "<p>Dispatch convoys</p><bdi>Dispatch</bdi>"
                                        + "<bdi>Newest</bdi><p lang=en>Newest</p>"
                                        + "<code>sort newest</code><p>HTML</p></html>")));
    }
}
