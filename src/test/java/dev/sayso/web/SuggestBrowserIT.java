package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Suggestions while typing, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SuggestBrowserIT {
    private final TestServer server;
    private Browser browser;

    SuggestBrowserIT(@TempDir Path folder) throws IOException {
        server = TestServer.settled(folder, SampleArticles.all());
    }

    @BeforeAll
    void open() {
        Browser.required();
        browser = Browser.open();
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

    @Test
    void whoeverTypesChoosesASuggestionByTheKeyboard() throws IOException {
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

    @Test
    void aHeadlineOpensItsArticleAndAWordIsCompletedInTheBox() {
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

    @Test
    void suggestionsAreNamedInTheLanguageOfThePage() {
        browser.go(at("/language?to=ur&back=/"));
        try {
            browser.find("#q").sendKeys("lant");
            browser.await("//*[@id='suggestions']/*[@role='option']", "ادارہ، ");
            browser.await("//*[@id='suggested']", "تج");
            assertEquals(List.of(), browser.complaints());
        } finally {
            browser.go(at("/language?to=en&back=/"));
        }
    }
}
