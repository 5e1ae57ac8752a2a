package dev.sayso.web;

import dev.sayso.archive.Intake;
import dev.sayso.home.RemoteIntake;
import dev.sayso.home.ServeNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws the pictures of the README and of the user guide, from the sample articles, when it is
 * asked to: {@code -Dscreenshots=true}.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = "true")
final class PicturesIT {
    private static final Path IMAGES = Path.of("src/site/resources/images");

    /** The first answers of a fresh server are slow, and a picture shows the time. */
    private static final int WARM = 20;

    @BeforeAll
    static void needsABrowser() {
        Browser.required();
    }

    @Test
    void thePicturesShowTheSampleArticles(@TempDir Path folder) throws IOException {
        try (TestServer full = TestServer.with(folder.resolve("home"), List.of());
                Browser browser = Browser.open()) {
            new RemoteIntake(ServeNote.ofThisProcess("127.0.0.1", full.port(), TestServer.SECRET))
                    .ingest(List.of(Path.of("corpus")), Intake.Hints.none(), line -> {});
            for (int i = 0; i < WARM; i++) {
                full.get("/search?q=attacks");
            }
            searchAndArticle(browser, full);
            draw(browser, full, "/statistics?q=attacks", "statistics.png");
            browser.go(full.address("/institutes").toString());
            browser.find("tbody a").click();
            browser.screenshot(IMAGES.resolve("institute.png"));
            browser.go(full.address("/claims?q=attacks").toString());
            browser.find("main h2 a").click();
            browser.screenshot(IMAGES.resolve("claim.png"));
            draw(browser, full, "/outlets/indus-observer", "outlet.png");
            added(browser, full, folder);
        }
    }

    private static void searchAndArticle(Browser browser, TestServer full) throws IOException {
        draw(browser, full, "/search?q=attacks", "search.png");
        browser.find(".hit h2 a").click();
        browser.press("n");
        browser.screenshot(IMAGES.resolve("article.png"));
    }

    private static void draw(Browser browser, TestServer full, String path, String picture)
            throws IOException {
        browser.go(full.address(path).toString());
        browser.screenshot(IMAGES.resolve(picture));
    }

    /** A piece that is new, one that is held, and one that is empty. */
    private static void added(Browser browser, TestServer full, Path folder) throws IOException {
        draw(browser, full, "/add", "add.png");
        Path fresh =
                Files.writeString(
                        folder.resolve("the-bridge-we-bought-twice.txt"),
                        "The bridge we bought twice\n\nBy Zubaida Memon\n\nThe bridge at Kot Sabil never opened. It was paid for in 2019 and"
                                + " again in 2023, and the second bill was 12 percent larger than the first.\n");
        Path empty = Files.createFile(folder.resolve("notes-from-the-ferry.docx"));
        Path held = Path.of("corpus/frontier-notebook/the-number-on-the-wall.txt").toAbsolutePath();
        browser.find("#file").sendKeys(fresh + "\n" + held + "\n" + empty);
        browser.find("#drop button").click();
        browser.await("//h1", "Added");
        browser.screenshot(IMAGES.resolve("added.png"));
    }
}
