package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.ingest.fetch.PageAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceListingTest {
    private static final String SITEMAP =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <url><loc>http://outlet.example/a</loc><lastmod>2024-03-05T10:00:00Z</lastmod></url>
            <url><loc>http://outlet.example/b</loc></url>
            </urlset>
            """;

    private static SourceListing read(byte[] bytes) throws IOException {
        return SourceListing.read(bytes, PageAddress.parse("http://outlet.example/opinion/feed"));
    }

    private static SourceListing read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> addresses(SourceListing listing) {
        return listing.entries().stream().map(entry -> entry.address().toString()).toList();
    }

    @Test
    void theLinksOfAnRssFeedAreReadAlsoOfItemsWithoutText() throws IOException {
        SourceListing listing =
                read(
                        "<rss version='2.0'><channel><title>O</title><link>http://outlet.example/</link>"
                                + "<item><link>http://outlet.example/a?x=1&amp;y=2</link></item>"
                                + "<item><title>B</title><link>/b</link></item>"
                                + "<item><title>C</title><link>javascript:alert(1)</link></item>"
                                + "</channel></rss>");

        assertEquals(
                List.of("http://outlet.example/a?x=1&y=2", "http://outlet.example/b"),
                addresses(listing));
        assertFalse(listing.isSitemap());
    }

    @Test
    void atomAndJsonFeedsAreReadToo() throws IOException {
        assertEquals(
                List.of("http://outlet.example/a"),
                addresses(
                        read(
                                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='../a'/></entry></feed>")));
        assertEquals(
                List.of("http://outlet.example/a"),
                addresses(
                        read(
                                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"url\":\"http://outlet.example/a\"}]}")));
    }

    @Test
    void aSitemapSaysWhenItsPagesChanged() throws IOException {
        SourceListing listing = read(SITEMAP);

        assertEquals(
                List.of("http://outlet.example/a", "http://outlet.example/b"), addresses(listing));
        assertEquals(
                Optional.of(Instant.parse("2024-03-05T10:00:00Z")),
                listing.entries().getFirst().changed());
        assertTrue(listing.isSitemap());
    }

    @Test
    void aPackedSitemapIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(SITEMAP.getBytes(StandardCharsets.UTF_8));
        }

        assertEquals(2, read(packed.toByteArray()).entries().size());
    }

    @Test
    void aSitemapOfSitemapsNamesTheLatestFirst() throws IOException {
        SourceListing listing =
                read(
                        """
                        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <sitemap><loc>http://outlet.example/1.xml</loc><lastmod>2024-01-01</lastmod></sitemap>
                        <sitemap><loc>http://outlet.example/0.xml</loc></sitemap>
                        <sitemap><loc>http://outlet.example/2.xml</loc><lastmod>2024-02-01</lastmod></sitemap>
                        </sitemapindex>
                        """);

        assertEquals(
                List.of(
                        "http://outlet.example/2.xml",
                        "http://outlet.example/1.xml",
                        "http://outlet.example/0.xml"),
                listing.further().stream().map(PageAddress::toString).toList());
    }

    @Test
    void aPageIsMetWithTheFeedThatItNames() {
        IOException page =
                assertThrows(
                        IOException.class,
                        () ->
                                read(
                                        "<html><head><link rel=alternate type='application/rss+xml' href='/feed.xml'></head>"));

        assertTrue(
                String.valueOf(page.getMessage()).contains("http://outlet.example/feed.xml"),
                page.getMessage());
    }

    @Test
    void entitiesLeadNowhere(@TempDir Path folder) throws IOException {
        Path canary = Files.writeString(folder.resolve("canary"), "http://outlet.example/canary");
        for (String root : List.of("urlset", "rss", "feed xmlns='http://www.w3.org/2005/Atom'")) {
            String hostile =
                    "<!DOCTYPE x [<!ENTITY e SYSTEM '"
                            + canary.toUri()
                            + "'>]><"
                            + root
                            + "><url><loc>&e;</loc></url><item><link>&e;</link></item></"
                            + root.split(" ", 2)[0]
                            + ">";
            try {
                assertFalse(addresses(read(hostile)).stream().anyMatch(a -> a.contains("canary")));
            } catch (IOException e) {
                assertTrue(String.valueOf(e.getMessage()).contains("outlet.example"));
            }
        }
    }

    @Test
    void anyBytesGiveAListOrASentence() throws IOException {
        Random random = new Random(3);
        byte[] sound = SITEMAP.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2_000; i++) {
            byte[] spoilt = sound.clone();
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            try {
                assertTrue(read(spoilt).entries().size() <= 2);
            } catch (IOException e) {
                assertTrue(String.valueOf(e.getMessage()).endsWith("."), e.getMessage());
            }
        }
    }
}
