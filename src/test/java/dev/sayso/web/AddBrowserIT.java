package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.testing.Website;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Adding articles in a real browser. */
final class AddBrowserIT {
    private static final String TEXT =
            "Of tolls\\n\\nBy Mariam Sethi\\n\\n"
                    + "The toll was raised for the third time this year, and nobody was asked. "
                            .repeat(8);
    private static final String FEED =
            "<rss version=\\\"2.0\\\"><channel><title>Valley Courier</title><item><title>The bridge again</title>"
                    + "<link>https://valley.example/bridge</link><description>Nobody asked why the bridge was paid for"
                    + " twice; read more on our page about the second bill.</description></item></channel></rss>";

    @TempDir private Path folder;
    private TestServer server;

    @BeforeAll
    static void needsABrowser() {
        Browser.required();
    }

    @BeforeEach
    void start() throws IOException {
        server = TestServer.with(folder.resolve("home"), List.of());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private String at(String path) {
        return server.address(path).toString();
    }

    /** Lets files fall on the page, wherever the pointer is. */
    private static String drop(String... files) {
        StringBuilder script = new StringBuilder("const carried = new DataTransfer();");
        for (int i = 0; i < files.length; i += 2) {
            script.append("carried.items.add(new File([\"")
                    .append(files[i + 1])
                    .append("\"], \"")
                    .append(files[i])
                    .append("\"));");
        }
        return script
                + "for (const type of ['dragover', 'drop'])"
                + " document.body.dispatchEvent(new DragEvent(type, {dataTransfer: carried, bubbles: true, cancelable: true}));";
    }

    @Test
    void droppedFilesAreReadAndEachIsToldOf() throws IOException {
        try (Browser browser = Browser.open()) {
            browser.go(at("/add"));

            browser.run(drop("tolls.txt", TEXT, "nothing.txt", "", "feed.xml", FEED));

            browser.await("//h1", "Added");
            browser.await("//*[@role='status']", "1 indexed partly, 1 refused.");
            assertEquals("Of tolls", browser.text(".indexed a"));
            assertTrue(browser.text(".partly").contains("The bridge again"));
            assertTrue(browser.text(".refused").contains("EMPTY"), browser.text(".refused"));
            assertEquals(List.of(), wrong(browser));
            browser.find(".indexed a").click();
            browser.await("//h1", "Of tolls");
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static List<String> wrong(Browser browser) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (int width : new int[] {1320, 320}) {
            browser.wide(width);
            browser.dark(width == 320);
            wrong.addAll(browser.violations());
            if (browser.scrollsSideways()) {
                wrong.add("scrolls sideways at " + width);
            }
        }
        return wrong;
    }

    @Test
    void aLinkIsFilledInAndFetchedByKeyboardAlone() throws IOException {
        try (Website web = new Website();
                TestServer fetching =
                        TestServer.fetching(folder.resolve("fetching"), web.fetcher());
                Browser browser = Browser.open()) {
            web.page(
                    "/tolls",
                    "text/plain",
                    TEXT.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
            browser.go(fetching.address("/add?url=http%3A%2F%2Foutlet.example%2Ftolls").toString());
            browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; });");
            assertEquals(List.of(), wrong(browser));
            assertTrue(
                    String.valueOf(browser.find("#bookmark").getAttribute("value"))
                            .startsWith("javascript:"));

            browser.find("#url").sendKeys(Keys.ENTER);

            browser.await("//h1", "Added");
            assertEquals("Of tolls", browser.text(".indexed a"));
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void whatIsTooMuchIsSaidBeforeItIsSent() {
        try (Browser browser = Browser.open()) {
            browser.go(at("/add"));

            browser.run(
                    "const carried = new DataTransfer(); carried.items.add(new File([new Uint8Array(51 * 1048576)], 'much.txt'));"
                            + "document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: carried, bubbles: true, cancelable: true}));");

            browser.await("//*[@role='status']", "more than 50 MB");
            assertTrue(browser.address().endsWith("/add"), browser.address());
        }
    }

    @Test
    void aTextIsAddedByKeyboardAlone() {
        try (Browser browser = Browser.open()) {
            browser.go(at("/add"));
            WebElement title = browser.find("#title");
            title.sendKeys("The bridge that was paid for twice");
            WebElement author = browser.tabbed(1);
            assertEquals("author", author.getAttribute("id"));
            author.sendKeys("Amina Sample");
            WebElement text = browser.find("#text");
            text.sendKeys("Nobody asked why the second bill was larger than the first.");
            WebElement button = browser.tabbed(1);
            assertEquals("Add the text", button.getText());
            button.sendKeys(Keys.ENTER);

            browser.await("//h1", "Added");
            assertEquals("The bridge that was paid for twice", browser.text(".indexed a"));
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void filesAreAddedWithoutScripts() throws IOException {
        Path good = Files.writeString(folder.resolve("tolls.txt"), TEXT.replace("\\n", "\n"));
        Path empty = Files.createFile(folder.resolve("nothing.txt"));
        try (Browser browser = Browser.open()) {
            browser.scripts(false);
            browser.tall(1320);
            browser.go(at("/"));
            browser.find("main a[href='/add']").click();
            browser.find("#file").sendKeys(good + "\n" + empty);
            browser.find("#drop button").click();

            browser.await("//h1", "Added");
            assertEquals("1 piece indexed, 1 refused.", browser.text("main [role=status]"));
            assertFalse(browser.find("main").getText().contains("drop them here"));
        }
    }
}
