package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.article.Reason;
import dev.sayso.ingest.fetch.Fetcher;
import dev.sayso.testing.Website;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FetchedPagesTest extends HomeOnDisk {
    private static final String PARAGRAPH =
            "<p>The toll on the bridge of Łęczyn was raised for the third time this year, and nobody"
                    + " who pays it was asked whether the ferry should not rather be mended.</p>";
    private static final String PAGE =
            "<html><head><title>Of tolls</title></head><body><article><h1>Of tolls</h1>"
                    + PARAGRAPH.repeat(4)
                    + "</article></body></html>";
    private static final String ADDRESS = "http://outlet.example/2024/tolls";
    private static final String PATH = "outlet.example/tolls.html";

    private Website web;
    private Fetcher fetcher;

    @BeforeEach
    void serve() throws IOException {
        web = new Website();
        fetcher = web.fetcher();
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        web.close();
    }

    private List<IngestLine> fetch(Hints hints, String... addresses) throws IOException {
        List<IngestLine> lines = new ArrayList<>();
        new FetchedPages(fetcher, intake, home).ingest(List.of(addresses), hints, lines::add);
        return lines;
    }

    private List<IngestLine> fetch(String... addresses) throws IOException {
        return fetch(Hints.none(), addresses);
    }

    @Test
    void aPageIsKeptByteForByteUnderTheNameOfItsServer() throws IOException {
        web.page("/2024/tolls", PAGE);

        IngestLine line = fetch(ADDRESS).getFirst();

        assertEquals(Outcome.INDEXED, line.outcome());
        assertEquals(PATH, line.path());
        assertArrayEquals(
                PAGE.getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(home.corpus().resolve(PATH)));
        assertEquals(Optional.of(ADDRESS), particulars(PATH).url());
    }

    @Test
    void theAddressGoesBeforeWhatThePageSaysOfItself() throws IOException {
        web.page(
                "/2024/tolls",
                PAGE.replace(
                        "</head>", "<link rel=canonical href='http://outlet.example/'></head>"));

        fetch(ADDRESS);

        assertEquals(Optional.of(ADDRESS), particulars(PATH).url());
    }

    @Test
    void theCharsetOfTheServerIsBelievedAndKnownAfterARebuild() throws IOException {
        byte[] polish = PAGE.getBytes(Charset.forName("ISO-8859-2"));
        web.page("/2024/tolls", "text/html; charset=iso-8859-2", polish);
        fetch(ADDRESS);
        String read = article(PATH).text();
        assertTrue(read.contains("Łęczyn"), read);

        intake.rebuild(line -> {});

        assertEquals(read, article(PATH).text());
        assertEquals(Optional.of(ADDRESS), particulars(PATH).url());
    }

    @Test
    void aTextInTheCharsetOfItsServerIsReadSo() throws IOException {
        byte[] polish =
                ("Of tolls\n\nThe toll on the bridge of Łęczyn was raised again, and nobody was asked."
                                + " Nobody will be asked the next time either.\n")
                        .getBytes(Charset.forName("ISO-8859-2"));
        web.page("/tolls", "text/plain; charset=iso-8859-2", polish);

        fetch("http://outlet.example/tolls");

        assertTrue(article("outlet.example/tolls.txt").text().contains("Łęczyn"));
    }

    @Test
    void whatWasFetchedIsNotAskedForAgain() throws IOException {
        web.redirect("/short", "/2024/tolls").page("/2024/tolls", PAGE);
        fetch("http://outlet.example/short");
        int asked = web.requests().size();

        for (String address : List.of("http://outlet.example/short", ADDRESS, ADDRESS + "#end")) {
            IngestLine again = fetch(address).getFirst();

            assertEquals(Outcome.UNCHANGED, again.outcome());
            assertEquals(PATH, again.path());
        }
        assertEquals(asked, web.requests().size());
    }

    @Test
    void itKeepsItsAddressUnderANewName() throws IOException {
        web.page("/2024/tolls", PAGE);
        fetch(ADDRESS);
        Files.move(home.corpus().resolve(PATH), home.corpus().resolve("kept.html"));

        assertEquals(PATH + ">kept.html", changes());

        assertEquals(Optional.of(ADDRESS), particulars("kept.html").url());
    }

    @Test
    void pagesOfOneNameStandBesideEachOther() throws IOException {
        web.page("/a/piece", PAGE).page("/b/piece", PAGE.replace("toll", "fare"));

        fetch("http://outlet.example/a/piece", "http://outlet.example/b/piece");

        assertEquals(
                List.of("outlet.example/piece-2.html", "outlet.example/piece.html"),
                held().stream().sorted().toList());
    }

    @Test
    void aHintHoldsForAPageToo() throws IOException {
        web.page("/2024/tolls", PAGE);

        fetch(
                new Hints(
                        Optional.of("Valley Courier"),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 3, 5)),
                        Map.of(),
                        false),
                ADDRESS);

        assertEquals(Optional.of("Valley Courier"), particulars(PATH).outlet());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), particulars(PATH).published());
    }

    @Test
    void whatIsNotFetchedHasALineWithItsAddressAndTheNextOneIsFetched() throws IOException {
        web.page("/2024/tolls", PAGE).page("/nothing", "");

        List<IngestLine> lines =
                fetch("http://127.0.0.1/", "ftp://x/", "http://outlet.example/nothing", ADDRESS);

        assertEquals(
                List.of(Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED, Outcome.INDEXED),
                lines.stream().map(IngestLine::outcome).toList());
        assertEquals("http://127.0.0.1/", lines.getFirst().path());
        assertTrue(lines.getFirst().detail().orElse("").contains("private network"));
        assertEquals(Optional.of(Reason.EMPTY), lines.get(2).reason());
    }

    @Test
    void aFeedGivesItsPiecesWithTheirOwnAddresses() throws IOException {
        String item =
                "<item><title>Of tolls</title><link>http://outlet.example/2024/tolls</link><description>"
                        + PARAGRAPH.repeat(4).replace("<", "&lt;")
                        + "</description></item>";
        web.page(
                "/feed",
                "application/rss+xml; charset=utf-8",
                ("<rss version='2.0'><channel><title>Outlet</title>" + item + "</channel></rss>")
                        .getBytes(StandardCharsets.UTF_8));

        IngestLine line = fetch("http://outlet.example/feed").getFirst();

        assertEquals(Outcome.PARTLY, line.outcome(), line.toString());
        assertEquals(Optional.of(ADDRESS), particulars(line.path()).url());
    }

    @Test
    void nothingIsLeftInTheFolderForTemporaryFiles() throws IOException {
        Path before = Path.of(System.getProperty("java.io.tmpdir"));
        web.page("/2024/tolls", PAGE);

        fetch(ADDRESS);

        try (var files = Files.list(before)) {
            assertTrue(files.noneMatch(file -> file.toString().contains("sayso-fetched-")));
        }
    }
}
