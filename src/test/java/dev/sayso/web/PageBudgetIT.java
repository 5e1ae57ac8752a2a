package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a page may weigh, whom it may ask, and that it does not jump while it is read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageBudgetIT {
    /** Of the HTML of a result page, in bytes. */
    private static final int MOST_HTML = 100_000;

    /** Of a page with its stylesheet, scripts and icon, in bytes, uncompressed. */
    private static final int MOST_ALTOGETHER = 150_000;

    /** Half of what is called good: a page that arrives in pieces may be drawn before its end. */
    private static final double MOST_JUMPS = 0.05;

    private static final List<Integer> WIDTHS = List.of(320, 1320);

    private final TestServer server;

    PageBudgetIT(@TempDir Path folder) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>(SampleArticles.all());
        for (int i = 0; i < 60; i++) {
            articles.add(wordy(i));
        }
        server = TestServer.settled(folder, articles);
    }

    /** With an outlet, author, headline and sentences as long as they get, and each another. */
    private static AnnotatedArticle wordy(int number) {
        String sentence =
                "On the road to the northern pass, convoy "
                        + number
                        + " waited for a day and a night while convoys that came after it were let through without a word. ";
        return SampleArticles.titled(
                        "What convoy "
                                + number
                                + " carried over the pass, who signed for it, and why nobody at either end can say")
                .outlet("The Long-Established Courier of District " + number)
                .signed("Firstname" + number + " Secondname-Lastname" + number, "Other" + number)
                .published("20" + (10 + number % 15) + "-03-05")
                .paragraph(sentence.repeat(3))
                .paragraph(sentence.repeat(2))
                .build();
    }

    @BeforeAll
    static void needsABrowser() {
        Browser.required();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    private List<String> pages() {
        return List.of(
                "/",
                "/search?q=convoys",
                "/search?q=zeppelin+convoys",
                "/statistics",
                "/claims",
                "/institutes",
                "/outlets",
                "/help",
                "/articles/" + SampleArticles.borderConvoys().id() + "?q=attacks");
    }

    @Test
    void aResultPageStaysUnderAHundredKilobytes() throws IOException {
        String page = server.get("/search?q=convoys").body();

        assertTrue(page.contains("carried over the pass"), page);
        int bytes = page.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes <= MOST_HTML, bytes + " bytes");
    }

    @Test
    void aPageWithAllItLoadsStaysUnderAHundredAndFiftyKilobytesAndAsksNobodyElse() {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            for (String path : pages()) {
                browser.go(server.address(path).toString());
                long weight = browser.weight();
                if (weight < 20_000 || weight > MOST_ALTOGETHER) {
                    wrong.add(path + ": " + weight + " bytes");
                }
                assertEquals(List.of("http://127.0.0.1:" + server.port()), browser.servers(), path);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothingJumpsWhileAPageIsLoaded() {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            for (int width : WIDTHS) {
                browser.wide(width);
                for (String path : pages()) {
                    browser.go(server.address(path).toString());
                    double jumps = browser.jumps();
                    if (jumps > MOST_JUMPS) {
                        wrong.add(path + " at " + width + ": " + jumps);
                    }
                }
            }
            assertEquals(List.of(), wrong);
            browser.run("document.querySelector('main').style.marginTop = '200px'");
            assertTrue(browser.jumps() > MOST_JUMPS, "a page that jumps would not be seen");
        }
    }
}
