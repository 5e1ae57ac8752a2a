package dev.sayso.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.article.Confidence;
import dev.sayso.article.Field;
import dev.sayso.article.Particulars;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TitleReaderTest {
    private static final String PROSE =
            "<p>The harbour has been closed since the winter, and nobody can say when it opens.</p>"
                    + "<p>A second paragraph tells how many boats lie idle there, and why they do.</p>";
    private static final String TRAIL =
            "<nav><ul><li><a href='/'>Home</a></li><li><a href='/islands/'>Islands</a></li>"
                    + "<li><h1>Ferry cancelled: all departures and times</h1></li></ul></nav>";

    @Test
    void takesTheHeadlineThatStandsBelowATrailOfLinks() {
        String page =
                "<title>Ferry cancelled: all departures and times</title>"
                        + "<meta property=og:title content='Ferry cancelled: all departures and times'>"
                        + ld("Nobody will tell the islands why")
                        + TRAIL
                        + "<article><h2>Nobody will tell the islands why</h2>"
                        + PROSE
                        + "</article>";

        assertEquals(Optional.of("Nobody will tell the islands why"), title(page));
    }

    @Test
    void takesTheTitleForOtherSitesWhereTheTrailRepeatsTheStructuredData() {
        String page =
                "<meta property=og:title content='The quay that the council forgot'>"
                        + ld("Ferry cancelled: all departures and times")
                        + TRAIL.replace("nav", "div").replace("ul>", "div>").replace("li>", "span>")
                        + "<h2>Islands: The quay that the council forgot</h2>"
                        + PROSE;

        assertEquals(Optional.of("The quay that the council forgot"), title(page));
    }

    @Test
    void aTrailWithoutAnotherTitleStillGivesOne() {
        assertEquals(
                Optional.of("Ferry cancelled: all departures and times"), title(TRAIL + PROSE));
    }

    @Test
    void aLinkToTheSectionAboveTheHeadlineIsNoTrail() {
        String page =
                "<meta property=og:title content='Why the quay stays shut this year'>"
                        + ld("Nobody will tell the islands why")
                        + "<header><a href='/islands/'>Islands</a><h1>Nobody will tell the islands why</h1>"
                        + "</header>"
                        + PROSE;

        assertEquals(Optional.of("Nobody will tell the islands why"), title(page));
    }

    @Test
    void dropsKickersThatDifferFromPlaceToPlace() {
        String page =
                "<meta property=og:title content='Closed harbour: Nobody will tell the islands why'>"
                        + "<h1>Waiting for the ferry - Nobody will tell the islands why</h1>"
                        + PROSE;

        assertEquals(Optional.of("Nobody will tell the islands why"), title(page));
    }

    @Test
    void keepsAKickerOnWhichAllPlacesAgree() {
        String page =
                "<meta property=og:title content='Closed harbour: Nobody will tell the islands why'>"
                        + "<h1>Islands Closed harbour: Nobody will tell the islands why</h1>"
                        + PROSE;

        assertEquals(Optional.of("Closed harbour: Nobody will tell the islands why"), title(page));
    }

    @Test
    void titleOnWhichPlacesAgreeIsSureAndOneAloneLessSo() {
        String alone = "<meta property=og:title content='Nobody will tell the islands why'>";

        assertEquals(
                Confidence.HIGH,
                read(alone + "<h1>Nobody will tell the islands why</h1>" + PROSE)
                        .confidence()
                        .get(Field.TITLE));
        assertEquals(Confidence.FAIR, read(alone + PROSE).confidence().get(Field.TITLE));
    }

    private static String ld(String headline) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\""
                + headline
                + "\"}</script>";
    }

    private static Optional<String> title(String page) {
        return read(page).title();
    }

    private static Particulars read(String page) {
        return HtmlReader.read(
                        page.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty())
                .particulars();
    }
}
