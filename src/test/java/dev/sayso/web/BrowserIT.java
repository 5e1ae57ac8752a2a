package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sayso.archive.Intake;
import dev.sayso.home.RemoteIntake;
import dev.sayso.home.ServeNote;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The pages in a real browser. Skipped where there is none, unless {@code
 * SAYSO_REQUIRE_BROWSER=true}; {@code -Dscreenshots=true} also draws the pictures of the README.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
    private final TestServer server;

    BrowserIT(@TempDir Path folder) throws IOException {
        server = TestServer.settled(folder, SampleArticles.all());
    }

    @BeforeAll
    static void needsABrowser() {
        boolean required = "true".equals(System.getenv("SAYSO_REQUIRE_BROWSER"));
        if (!Browser.isHere() && !required) {
            System.err.println(
                    "**** NO BROWSER TEST: /usr/bin/chromium and /usr/bin/chromedriver are not installed"
                            + " (Debian: apt install chromium chromium-driver) ****");
        }
        assumeTrue(Browser.isHere() || required, "no browser here");
    }

    @AfterAll
    void stop() throws IOException {
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

    @Test
    void aReaderSearchesNarrowsOpensAndStepsThroughTheHits() {
        try (Browser browser = Browser.open(true)) {
            browser.go(at("/"));
            browser.press("/");
            WebElement box = browser.find("#q");
            box.sendKeys("attacks");
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
            assertEquals("Hit 2 of 3", browser.text("#where"));
            browser.press("p");
            assertEquals("h1", browser.find("mark.now").getAttribute("id"));
            browser.find("#previous").click();
            assertEquals("h3", browser.find("mark.now").getAttribute("id"));
            browser.press("s");
            assertFalse(browser.find(".note").isDisplayed());
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void everyPageIsAccessibleInLightAndDarkAndOnANarrowScreen() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.open(true)) {
            for (String path :
                    List.of(
                            "/",
                            "/search?q=attacks+org:LIS&not.kind=letter",
                            "/search?q=zeppelin+attacks",
                            "/search?q=convoyz+outlet:Courier",
                            "/search?q=colour:red",
                            article() + "?q=attacks&hit=1",
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
                            "/status",
                            "/help",
                            "/nothing")) {
                // Colours do not depend on the width, nor the layout on the colours.
                wrong.addAll(wrongOn(browser, path, 1320, false));
                wrong.addAll(wrongOn(browser, path, 320, true));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private List<String> wrongOn(Browser browser, String path, int width, boolean dark)
            throws IOException {
        browser.wide(width);
        browser.dark(dark);
        browser.go(at(path));
        List<String> wrong = new ArrayList<>(browser.violations());
        if (browser.scrollsSideways()) {
            wrong.add("scrolls sideways");
        }
        return wrong.stream()
                .map(what -> path + " " + width + (dark ? " dark: " : " light: ") + what)
                .toList();
    }

    @Test
    void whoeverTypesChoosesASuggestionByTheKeyboard() throws IOException {
        try (Browser browser = Browser.open(true)) {
            browser.go(at("/"));
            WebElement box = browser.find("#q");
            box.sendKeys("tolls lant");
            browser.await("//*[@id='suggestions']/*[@role='option']", "Lantern Institute");
            assertEquals("true", box.getAttribute("aria-expanded"));
            assertEquals(List.of(), browser.violations());
            box.sendKeys(Keys.ARROW_DOWN);
            assertEquals("suggestion0", box.getAttribute("aria-activedescendant"));
            assertEquals("true", browser.find("#suggestion0").getAttribute("aria-selected"));
            assertEquals(List.of(), browser.violations());

            box.sendKeys(Keys.ESCAPE);
            assertEquals("false", box.getAttribute("aria-expanded"));
            assertEquals("tolls lant", box.getAttribute("value"));

            box.sendKeys(Keys.ARROW_DOWN);
            browser.await("//*[@id='suggestions']/*[@role='option']", "Lantern Institute");
            box.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
            browser.await("//h1", "1 article");
            assertEquals(
                    "tolls org:\"Lantern Institute for Security\"",
                    browser.find("#q").getAttribute("value"));
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void aHeadlineOpensItsArticleAndAWordIsCompletedInTheBox() {
        try (Browser browser = Browser.open(true)) {
            browser.wide(320);
            browser.go(at("/"));
            WebElement box = browser.find("#q");
            box.sendKeys("convo");
            browser.await("//*[@id='suggestions']/*[@role='option']", "convoys word, 1 article");
            assertFalse(browser.scrollsSideways());
            box.sendKeys(Keys.ARROW_UP, Keys.ENTER);
            assertEquals("convoys ", box.getAttribute("value"));

            box.clear();
            box.sendKeys("border");
            browser.await("//*[@id='suggestions']/*[@role='option']", "The border convoys");
            browser.find("#suggestions [role=option]").click();
            browser.await("//h1", "The border convoys");
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (Browser browser = Browser.open(false)) {
            browser.go(at("/search?q=attacks"));
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
    }

    @Test
    @EnabledIfSystemProperty(named = "screenshots", matches = "true")
    void picturesForTheReadme(@TempDir Path folder) throws IOException {
        Path images = Path.of("src/site/resources/images");
        try (TestServer full = TestServer.with(folder, List.of());
                Browser browser = Browser.open(true)) {
            new RemoteIntake(ServeNote.ofThisProcess(full.port(), TestServer.SECRET))
                    .ingest(List.of(Path.of("corpus")), Intake.Hints.none(), line -> {});
            // The first answers of a fresh server are slow, and the picture shows the time.
            for (int i = 0; i < 20; i++) {
                full.get("/search?q=attacks");
            }
            browser.go(full.address("/search?q=attacks").toString());
            browser.screenshot(images.resolve("search.png"));
            browser.find(".hit h2 a").click();
            browser.press("n");
            browser.screenshot(images.resolve("article.png"));
            browser.go(full.address("/claims?q=attacks").toString());
            browser.find("main h2 a").click();
            browser.screenshot(images.resolve("claim.png"));
        }
    }
}
