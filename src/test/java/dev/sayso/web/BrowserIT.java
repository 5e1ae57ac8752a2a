package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.testing.SampleArticles;
import dev.sayso.testing.SampleCopies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/**
 * The pages in a real browser. Skipped where there is none, unless {@code
 * SAYSO_REQUIRE_BROWSER=true}. One browser and one server serve all tests.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
    /** A screen that is not narrow. */
    private static final int WIDE = 1320;

    /** The narrowest that WCAG 2.2 asks for, criterion 1.4.10. */
    private static final int NARROW = 320;

    /** What zooming to 200 % leaves of a screen of 1,280 pixels. */
    private static final int ZOOMED = 640;

    private final TestServer server;
    private Browser browser;

    BrowserIT(@TempDir Path folder) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>(SampleArticles.all());
        articles.addAll(SampleCopies.all());
        articles.add(
                SampleArticles.titled("سڑکوں پر ٹول")
                        .outlet("روزنامہ کنارا")
                        .signed("سعدیہ")
                        .language("ur")
                        .paragraph("پل پر ٹول تیسری بار بڑھا دیا گیا۔")
                        .build());
        articles.add(
                SampleArticles.titled("Averylongheadlinewithoutanyspaces".repeat(6))
                        .outlet("Reed")
                        .published("2023-01-02")
                        .paragraph("A short piece on nothing.")
                        .build());
        articles.add(SampleArticles.titled("Of reeds").outlet("The Reed").build());
        server = TestServer.settled(folder, articles);
        server.archive()
                .apply(
                        new Batch(
                                List.of(),
                                List.of(
                                        new Refusal(
                                                "old/" + "scan".repeat(30) + ".pdf",
                                                2,
                                                "ab",
                                                Reason.NO_TEXT,
                                                "The page is a picture.")),
                                List.of(),
                                List.of()));
    }

    @BeforeAll
    void needsABrowser() {
        Browser.required();
        browser = Browser.open();
    }

    @BeforeEach
    void asAtFirst() {
        browser.scripts(true);
        browser.dark(false);
        browser.wide(WIDE);
    }

    private void withoutScripts() {
        browser.scripts(false);
        browser.tall(WIDE);
    }

    @AfterAll
    void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
        server.close();
    }

    private String at(String path) {
        return server.address(path).toString();
    }

    private String claim() throws IOException {
        return "/claims/"
                + server.json("/api/v1/claims?least=1").path("claims").path(0).path("id").asText();
    }

    private static String article() {
        return "/articles/" + SampleArticles.borderConvoys().id();
    }

    private static String copies() {
        return "/articles/" + SampleCopies.first().id() + "/copies/" + SampleCopies.trimmed().id();
    }

    /** Every page, and every state of one that looks otherwise. */
    private List<String> pages() throws IOException {
        return List.of(
                "/",
                "/search?q=attacks+org:LIS&not.kind=letter",
                "/search?q=lang:ur",
                "/search?q=zeppelin+attacks",
                "/search?q=convoyz+outlet:Courier",
                "/search?q=colour:red",
                "/search/facets/organization?q=attacks",
                article() + "?q=attacks&hit=1",
                "/articles/" + SampleCopies.first().id(),
                copies(),
                article() + "/correction",
                "/statistics",
                "/statistics?q=stat%3A%28unit%3Aattack+role%3Alevel%29",
                "/claims",
                claim(),
                "/institutes",
                "/institutes/lantern-institute-for-security",
                "/institutes/lantern-institute-for-security/sentences?year=2024",
                "/organizations",
                "/organizations/lantern-institute-for-security",
                "/organizations/suggestions",
                "/organizations/decisions",
                "/outlets",
                "/outlets/reed",
                "/outlets/harbour-courier",
                "/authors?q=zebra",
                "/authors/mariam-sethi",
                "/add",
                "/add?url=https%3A%2F%2Fpaper.example%2Fpiece",
                "/status",
                "/help",
                "/sign-in",
                "/nothing");
    }

    @Test
    void aReaderSearchesNarrowsOpensAndStepsThroughTheHits() {
        browser.complaints();
        browser.go(at("/"));
        browser.press("/");
        WebElement box = browser.find("#q");
        box.sendKeys("attacks -mills");
        box.submit();
        browser.await("//h1", "2 articles");

        browser.find("input[name=year][value='2024']").click();
        browser.await("//h1", "1 article");
        assertTrue(browser.address().contains("year=2024"), browser.address());
        assertTrue(browser.find("input[name=year][value='2024']").isSelected());

        browser.find(".hit h2 a").click();
        browser.await("//h1", "The border convoys");
        browser.press("n");
        browser.press("n");
        assertEquals("h2", browser.find("mark.now").getAttribute("id"));
        assertEquals("Hit 2 of 4", browser.text("#where"));
        browser.press("p");
        assertEquals("h1", browser.find("mark.now").getAttribute("id"));
        browser.find("#previous").click();
        assertEquals("h4", browser.find("mark.now").getAttribute("id"));
        browser.press("s");
        assertFalse(browser.find(".note").isDisplayed());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void everyPageIsAccessibleInLightAndDarkAndFitsEveryWidth() throws IOException {
        List<String> wrong = new ArrayList<>();
        browser.complaints();
        for (String path : pages()) {
            browser.wide(WIDE);
            browser.dark(false);
            browser.go(at(path));
            add(wrong, path, "light", browser.violations());
            browser.dark(true);
            add(wrong, path, "dark", browser.violations());
            browser.wide(ZOOMED);
            fits(wrong, path, "200 %");
            browser.wide(NARROW);
            fits(wrong, path, "320 px");
            add(wrong, path, "320 px, dark", browser.violations());
            browser.dark(false);
            add(wrong, path, "320 px, light", browser.violations());
            // The browser itself says so of the page that is not there.
            if (!path.equals("/nothing") && !path.contains("colour")) {
                add(wrong, path, "console", browser.complaints());
            } else {
                browser.complaints();
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void pagesInUrduAreAccessibleAndFitEveryWidth() throws IOException {
        List<String> wrong = new ArrayList<>();
        browser.go(at("/language?to=ur&back=/"));
        try {
            browser.complaints();
            for (String path : pages()) {
                if (path.equals("/nothing") || path.contains("colour")) {
                    continue;
                }
                browser.wide(WIDE);
                browser.go(at(path));
                add(wrong, path, "Urdu", browser.violations());
                fits(wrong, path, "Urdu, wide");
                browser.wide(NARROW);
                fits(wrong, path, "Urdu, 320 px");
                add(wrong, path, "console", browser.complaints());
            }
            browser.go(at(article() + "?q=attacks&hit=1"));
            browser.press("n");
            assertEquals("نتیجہ 2 از 4", browser.text("#where"));
        } finally {
            browser.go(at("/language?to=en&back=/"));
        }
        assertEquals(List.of(), wrong);
    }

    private void fits(List<String> wrong, String path, String width) {
        if (browser.scrollsSideways()) {
            wrong.add(path + ", " + width + ": scrolls sideways");
        }
    }

    private static void add(List<String> wrong, String path, String how, List<String> found) {
        found.forEach(what -> wrong.add(path + ", " + how + ": " + what));
    }

    @Test
    void whatIsPrintedIsTheArticleOrTheTableAndNothingAroundIt() {
        browser.printed(true);
        try {
            for (String path : List.of(article() + "?q=attacks", "/statistics")) {
                browser.go(at(path));
                assertFalse(browser.find(".mast").isDisplayed(), path);
                assertTrue(browser.find("h1").isDisplayed(), path);
            }
            assertFalse(browser.find(".filter").isDisplayed());
            browser.go(at(article() + "?q=attacks"));
            assertFalse(browser.find(".bar").isDisplayed());
            assertTrue(browser.find(".note").isDisplayed());
        } finally {
            browser.printed(false);
        }
    }

    @Test
    void aReaderNarrowsAndStepsThroughTheHitsWithoutScripts() {
        withoutScripts();
        browser.go(at("/search?q=attacks+-mills"));
        browser.find("input[name=year][value='2024']").click();
        browser.find(".facets button").click();
        browser.await("//h1", "1 article");
        browser.find(".chips a").click();
        browser.await("//h1", "2 articles");
        browser.find(".hit a[href^='" + article() + "']").click();
        browser.find("#next").click();
        browser.await("//*[@id='where']", "Hit 1 of");
        assertEquals("h1", browser.find("mark.now").getAttribute("id"));
        browser.find("#next").click();
        browser.await("//*[@id='where']", "Hit 2 of");
        assertEquals("h2", browser.find("mark.now").getAttribute("id"));
    }

    @Test
    void everyPageHasItsContentWithoutScripts() throws IOException {
        withoutScripts();
        for (String path : pages()) {
            browser.go(at(path));
            assertTrue(browser.text("main").length() > 20, path);
            assertTrue(browser.find("h1").isDisplayed(), path);
        }
    }

    @Test
    void everyFormHasItsResultWithoutScripts() {
        withoutScripts();
        String letter = "/articles/" + SampleArticles.undatedLetter().id() + "/correction";
        browser.go(at(letter));
        browser.find("#date").sendKeys("5 March");
        browser.find("#outlet").sendKeys("Hill Argus");
        browser.find(".particulars button").click();
        browser.await("//*[@id='wrong-date']", "is no day");
        assertEquals("Hill Argus", browser.find("#outlet").getAttribute("value"));
        browser.find("#date").clear();
        browser.find("#date").sendKeys("2024-03-05");
        browser.find(".particulars button").click();
        browser.await("//*[@role='status']", "2 particulars were set right");
        browser.find("input[name=undo][value=outlet]").click();
        browser.find("input[name=undo][value=date]").click();
        browser.find(".particulars button").click();
        browser.await("//*[@id='read-outlet']", "nothing was read");

        browser.go(at("/outlets"));
        browser.find("#part").sendKeys("courier");
        browser.find(".filter button").click();
        browser.await("//main", "1 outlet");
        browser.go(at("/statistics"));
        browser.find("#ledger").sendKeys("stat:(unsourced)");
        browser.find(".filter button").click();
        browser.await("//*[@role='status']", "statistic");
        browser.go(at(copies()));
        browser.find("details.same summary").click();
        assertTrue(browser.find("details.same p").isDisplayed());
    }
}
