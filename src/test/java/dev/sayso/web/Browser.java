package dev.sayso.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.json.Json;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window. */
final class Browser implements Closeable {
    private static final Path BINARY = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final int MOST_STOPS = 200;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    /** The rules that every page keeps; the answer is what they find. */
    private static final String AXE =
            "const done = arguments[arguments.length - 1];"
                    + "axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
                    + ".then(r => done(JSON.stringify(r.violations.map(v => v.id + ' ' + v.nodes.map(n => n.html).slice(0, 3).join(' ')))), e => done(JSON.stringify([String(e)])))";

    private static final String JUMPS =
            "const done = arguments[arguments.length - 1]; let sum = 0;"
                    + "new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value; })"
                    + ".observe({type: 'layout-shift', buffered: true});"
                    + "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(String(sum)), 0)));";

    private static final String LOADED =
            "const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];";

    private static final String WEIGHT =
            LOADED + "return loaded.reduce((sum, one) => sum + one.decodedBodySize, 0);";

    private static final String SERVERS =
            LOADED + "return [...new Set(loaded.map(one => new URL(one.name).origin))].join(' ');";

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    private static boolean isHere() {
        return Files.isExecutable(BINARY) && Files.isExecutable(DRIVER);
    }

    /** Skips the tests where there is none, loudly; unless one is required. */
    static void required() {
        boolean required = "true".equals(System.getenv("SAYSO_REQUIRE_BROWSER"));
        if (!isHere() && !required) {
            System.err.println(
                    "**** NO BROWSER TEST: /usr/bin/chromium and /usr/bin/chromedriver are not installed"
                            + " (Debian: apt install chromium chromium-driver) ****");
        }
        assumeTrue(isHere() || required, "no browser here");
    }

    static Browser open() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BINARY.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--window-size=1320,1000");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().implicitlyWait(LONGEST_WAIT).scriptTimeout(LONGEST_WAIT);
        return new Browser(driver);
    }

    void go(String address) {
        driver.get(address);
    }

    String address() {
        return Optional.ofNullable(driver.getCurrentUrl()).orElse("");
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    String text(String selector) {
        return find(selector).getText();
    }

    /** Presses a key with nothing in particular chosen. */
    void press(String key) {
        find("body").sendKeys(key);
    }

    /** Waits until an element says so; an answer on a slow machine may take its time. */
    void await(String path, String words) {
        driver.findElement(By.xpath(path + "[contains(normalize-space(.), '" + words + "')]"));
    }

    /** Lets pages run scripts, or not, from the next page on. */
    void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of(
                                        "name",
                                        "prefers-color-scheme",
                                        "value",
                                        dark ? "dark" : "light"))));
    }

    /** The width of the window in CSS pixels: half of it is what zooming to 200 % leaves. */
    void wide(int width) {
        window(width, 900);
    }

    /**
     * A window in which whole pages have room: without scripts, nothing scrolls to what is clicked.
     */
    void tall(int width) {
        window(width, 6_000);
    }

    private void window(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows pages as they are printed, or on the screen again. */
    void printed(boolean printed) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("media", printed ? "print" : ""));
    }

    /** Does what a person would do with a mouse. */
    void run(String script) {
        driver.executeScript(script);
    }

    /** What has the focus, after so many presses of the Tab key. */
    WebElement tabbed(int times) {
        for (int i = 0; i < times; i++) {
            focused().sendKeys(Keys.TAB);
        }
        return focused();
    }

    /** Presses Tab until the element is chosen; a page has fewer stops than are tried. */
    void tabTo(String selector) {
        WebElement wanted = find(selector);
        for (int i = 0; i < MOST_STOPS && !focused().equals(wanted); i++) {
            focused().sendKeys(Keys.TAB);
        }
        if (!focused().equals(wanted)) {
            throw new IllegalStateException("No Tab key leads to " + selector);
        }
    }

    /** Types into what is chosen. */
    void type(CharSequence... keys) {
        focused().sendKeys(keys);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Where the link that is chosen leads; empty when no link is. */
    String chosenAddress() {
        return Optional.ofNullable(focused().getAttribute("href")).orElse("");
    }

    /** Whether what is chosen has an outline that people see. */
    boolean showsFocus() {
        return Boolean.TRUE.equals(
                driver.executeScript(
                        "const style = getComputedStyle(document.activeElement);"
                                + "return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;"));
    }

    /** Lets pages write what people copy. */
    void mayCopy() {
        driver.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    /** What was copied. */
    String copied() {
        return String.valueOf(
                driver.executeAsyncScript(
                        "const done = arguments[arguments.length - 1];"
                                + "navigator.clipboard.readText().then(done, e => done(String(e)));"));
    }

    /** Whether something stands out to the side. */
    boolean scrollsSideways() {
        return Boolean.TRUE.equals(
                driver.executeScript(
                        "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /**
     * How far the page has jumped since it was asked for, by the measure of the Layout Instability
     * specification: nothing is 0, and 0.1 is the most that is called good.
     */
    double jumps() {
        return Double.parseDouble(String.valueOf(driver.executeAsyncScript(JUMPS)));
    }

    /** Bytes of the page and of all that it loaded, uncompressed. */
    long weight() {
        return Long.parseLong(String.valueOf(driver.executeScript(WEIGHT)));
    }

    /** The servers that were asked for something, as {@code http://127.0.0.1:7070}. */
    List<String> servers() {
        return List.of(String.valueOf(driver.executeScript(SERVERS)).split(" "));
    }

    /** What axe finds wrong: the rule and where. */
    List<String> violations() throws IOException {
        try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
            if (axe == null) {
                throw new IOException("axe.min.js is missing from the class path");
            }
            if (!Boolean.TRUE.equals(driver.executeScript("return 'axe' in window"))) {
                driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Object result = driver.executeAsyncScript(AXE);
        List<String> violations = new ArrayList<>();
        for (JsonNode violation : Json.parse(String.valueOf(result))) {
            violations.add(violation.asText());
        }
        return violations;
    }

    /** What the browser complained about. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    void screenshot(Path file) throws IOException {
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(Path.of("")));
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
