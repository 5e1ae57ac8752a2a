package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.openqa.selenium.WebElement;

/**
 * The pages in a real browser. Skipped where there is none, unless {@code
 * SAYSO_REQUIRE_BROWSER=true}.
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
                            "/add",
                            "/add?url=https%3A%2F%2Fpaper.example%2Fpiece",
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
}
