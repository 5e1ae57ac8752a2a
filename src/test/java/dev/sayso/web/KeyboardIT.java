package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The way from a search to a file of figures, by a person who has no mouse. */
final class KeyboardIT {
    private static final String INSTITUTE = "/institutes/lantern-institute-for-security";

    @TempDir Path folder;
    private TestServer server;
    private Browser browser;

    @BeforeEach
    void open() throws IOException {
        Browser.required();
        server = TestServer.settled(folder, SampleArticles.all());
        browser = Browser.open();
        browser.wide(1320);
        browser.complaints();
    }

    @AfterEach
    void stop() throws IOException {
        assertEquals(List.of(), browser.complaints());
        browser.close();
        server.close();
    }

    /** Goes to the element by the Tab key alone, which shows where it is, and presses the key. */
    private void choose(String selector, CharSequence key) {
        browser.tabTo(selector);
        assertTrue(browser.showsFocus(), selector + " is not seen to be chosen");
        browser.type(key);
    }

    @Test
    void everyStepFromASearchToTheExportOfAClaimIsMadeByKeysAlone() {
        browser.go(server.address("/").toString());
        browser.press("/");
        browser.type("attacks", Keys.ENTER);
        browser.await("//h1", "2 articles");

        choose("input[name=year][value='2024']", Keys.SPACE);
        browser.await("//h1", "1 article");
        choose(".hit h2 a", Keys.ENTER);
        browser.await("//h1", "The border convoys");

        browser.press("n");
        assertEquals("h1", browser.find("mark.now").getAttribute("id"));
        choose("#next", Keys.ENTER);
        assertEquals("h2", browser.find("mark.now").getAttribute("id"));

        choose("a[href='" + INSTITUTE + "']", Keys.ENTER);
        browser.await("//h1", "Lantern Institute for Security");
        choose("main a[href^='/statistics?']", Keys.ENTER);
        browser.await("//h1", "Statistics");
        choose("a[href^='/claims/']", Keys.ENTER);
        browser.await("//*[contains(@class, 'kicker')]", "Claim");
        choose("a[href$='format=claimreview']", Keys.ENTER);
        browser.await("//body", "ClaimReview");
    }

    @Test
    void theKeyOfExportsOpensThemWhereverThereAreSome() {
        browser.go(server.address("/search?q=attacks").toString());
        browser.press("e");
        assertTrue(browser.chosenAddress().contains("format="));
        assertTrue(browser.focused().isDisplayed());

        browser.go(server.address("/articles/" + SampleArticles.borderConvoys().id()).toString());
        browser.press("e");
        assertTrue(browser.chosenAddress().endsWith("format=ris"));

        browser.go(server.address("/statistics").toString());
        browser.press("e");
        assertTrue(browser.chosenAddress().contains("format=csv"));
    }

    @Test
    void whatIsCopiedIsTheReference() {
        browser.go(server.address("/articles/" + SampleArticles.borderConvoys().id()).toString());
        browser.mayCopy();
        choose("#copy", Keys.ENTER);
        browser.await("//*[@id='copied']", "Copied");
        assertTrue(browser.copied().startsWith("Mariam Sethi, “The border convoys"));
    }
}
