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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Pieces that lack what others have, or have too much of it, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OddPiecesIT {
    private static final AnnotatedArticle LONG =
            SampleArticles.titled(
                            "On the question, raised again and again and never once answered, of what became of the second bill for the bridge that never opened; "
                                    .repeat(3))
                    .signed(
                            "Maximiliane-Theodora von und zu Unterbrunnen-Oberquellenthal",
                            "B",
                            "C")
                    .outlet("The Very Long-Established Valley Courier and Weekly Advertiser")
                    .published("2024-03-05")
                    .paragraph("The bridge was paid for twice.")
                    .build();
    private static final AnnotatedArticle UNBROKEN =
            SampleArticles.titled("Donaubrücken" + "rechnungsprüfungs".repeat(12) + "amt")
                    .paragraph("Unbroken: " + "word".repeat(60) + " ends.")
                    .build();
    private static final AnnotatedArticle URDU =
            SampleArticles.titled("پل کی کہانی (1)")
                    .signed("آمنہ")
                    .outlet("وادی")
                    .published("2024-03-06")
                    .language("ur")
                    .paragraph(
                            "پل دو بار خریدا گیا، اور کسی نے نہیں پوچھا کہ دوسرا بل 12 فیصد زیادہ کیوں تھا۔")
                    .build();
    private static final AnnotatedArticle BARE = SampleArticles.undatedLetter();

    private final TestServer odd;
    private final TestServer empty;

    OddPiecesIT(@TempDir Path folder) throws IOException {
        odd = TestServer.settled(folder.resolve("odd"), List.of(LONG, UNBROKEN, URDU, BARE));
        empty = TestServer.settled(folder.resolve("empty"), List.of());
    }

    @BeforeAll
    static void needsABrowser() {
        Browser.required();
    }

    @AfterAll
    void stop() throws IOException {
        odd.close();
        empty.close();
    }

    @Test
    void pagesOfOddPiecesHoldThem() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            for (AnnotatedArticle piece : List.of(LONG, UNBROKEN, URDU, BARE)) {
                wrong.addAll(wrongOn(browser, odd, "/articles/" + piece.article().id().value()));
            }
            for (String path : List.of("/", "/search?q=*", "/search?q=unbroken", "/status")) {
                wrong.addAll(wrongOn(browser, odd, path));
            }
            assertEquals(List.of(), browser.complaints());
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void pagesOfAnEmptyArchiveSayWhatToDo() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            for (String path :
                    List.of(
                            "/",
                            "/search?q=bridge",
                            "/statistics",
                            "/claims",
                            "/institutes",
                            "/organizations",
                            "/status")) {
                wrong.addAll(wrongOn(browser, empty, path));
                assertFalse(empty.page(path).select("main a").isEmpty(), path + " leads nowhere");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> wrongOn(Browser browser, TestServer server, String path)
            throws IOException {
        List<String> wrong = new ArrayList<>();
        for (int width : new int[] {1320, 320}) {
            browser.wide(width);
            browser.dark(width == 320);
            browser.go(server.address(path).toString());
            for (String violation : browser.violations()) {
                wrong.add(path + " " + width + ": " + violation);
            }
            if (browser.scrollsSideways()) {
                wrong.add(path + " " + width + ": scrolls sideways");
            }
        }
        return wrong;
    }

    @Test
    void aPieceInUrduRunsFromTheRight() {
        try (Browser browser = Browser.open()) {
            browser.go(odd.address("/articles/" + URDU.article().id().value()).toString());

            assertEquals("rtl", browser.find("h1").getCssValue("direction"));
            assertEquals("rtl", browser.find(".text p").getCssValue("direction"));
        }
    }

    @Test
    void whatAPieceLacksIsSaidInWordsOrLeftOut() throws IOException {
        String article = odd.page("/articles/" + BARE.article().id().value()).select("main").text();
        String hit = odd.page("/search?q=café").expectFirst(".hit").text();

        assertTrue(article.contains("no reliable date"), article);
        assertTrue(hit.contains("no reliable date"), hit);
        assertFalse((hit + article).contains("null"), hit + article);
        assertEquals("1 article", odd.page("/search?q=unbroken").expectFirst("h1").text());
    }
}
