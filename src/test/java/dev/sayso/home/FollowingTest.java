package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.ingest.fetch.Fetcher;
import dev.sayso.testing.Website;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FollowingTest extends HomeOnDisk {
    private static final String FEED = "http://outlet.example/feed";
    private static final Duration HOUR = Duration.ofHours(1);

    private Website web;
    private Fetcher fetcher;
    private Instant now = Instant.parse("2024-06-02T08:00:00Z");

    @BeforeEach
    void serve() throws IOException {
        web = new Website();
        fetcher = web.fetcher();
        follow(FEED);
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        web.close();
    }

    private void follow(String address) throws IOException {
        assertTrue(new FollowedFile(home.corpus()).follow(address, now));
    }

    private FollowedSource source() throws IOException {
        return new FollowedFile(home.corpus()).sources().getFirst();
    }

    private Following following() {
        return new Following(
                home, fetcher, new FetchedPages(fetcher, intake, home), () -> now, HOUR);
    }

    private static List<IngestLine> looked(Following following) throws IOException {
        List<IngestLine> lines = new ArrayList<>();
        following.lookAtDue(lines::add);
        return lines;
    }

    private List<String> taken() throws IOException {
        return looked(following()).stream()
                .filter(line -> line.outcome() == Outcome.INDEXED)
                .map(IngestLine::path)
                .toList();
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private void piece(String name) {
        web.page(
                "/" + name,
                "text/plain",
                (ROADS + "\nThis is the piece of the name " + name + ".\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String rss(String... names) {
        return "<rss version='2.0'><channel><title>Outlet</title>"
                + String.join(
                        "",
                        Arrays.stream(names)
                                .map(
                                        name ->
                                                "<item><title>"
                                                        + name
                                                        + "</title><link>/"
                                                        + name
                                                        + "</link></item>")
                                .toList())
                + "</channel></rss>";
    }

    private void feed(String... names) {
        for (String name : names) {
            piece(name);
        }
        web.page("/feed", "application/rss+xml", rss(names).getBytes(StandardCharsets.UTF_8));
    }

    private long asked(String path) {
        return web.requests().stream().filter(("outlet.example" + path)::equals).count();
    }

    @Test
    void onlyWhatIsNewIsFetchedAndNotBeforeItsTime() throws IOException {
        feed("a", "b");
        assertEquals(List.of("outlet.example/a.txt", "outlet.example/b.txt"), taken());
        feed("c", "a", "b");

        assertEquals(List.of(), taken(), "its time has not come");
        later(HOUR);
        assertEquals(List.of("outlet.example/c.txt"), taken());
        later(HOUR);
        assertEquals(List.of(), taken());

        assertEquals(1, asked("/a"));
        assertEquals(3, source().taken().size());
    }

    @Test
    void aFeedThatIsAsItWasDoesNotComeAgain() throws IOException {
        piece("a");
        List<String> answers = new ArrayList<>();
        web.at(
                "/feed",
                exchange -> {
                    boolean same =
                            "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                    answers.add(same ? "304" : "200");
                    byte[] feed = rss("a").getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("ETag", "\"1\"");
                    exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : feed.length);
                    if (!same) {
                        exchange.getResponseBody().write(feed);
                    }
                });

        taken();
        later(HOUR);
        taken();

        assertEquals(List.of("200", "304"), answers);
    }

    @Test
    void whatFailsIsLeftAloneForLongerEachTimeAndSaysWhy() throws IOException {
        web.at("/feed", exchange -> exchange.sendResponseHeaders(503, -1));
        Following following = following();
        List<Integer> hours = new ArrayList<>();
        for (int hour = 0; hour < 100; hour++) {
            List<IngestLine> lines = looked(following);
            if (!lines.isEmpty()) {
                hours.add(hour);
                assertTrue(lines.getFirst().detail().orElse("").contains("503"));
            }
            later(HOUR);
        }

        assertEquals(List.of(0, 2, 6, 14, 30, 54, 78), hours);
        assertEquals(7, source().failures());
        assertTrue(source().trouble().orElse("").contains("try again later"));

        feed("a");
        later(Duration.ofDays(1));
        assertEquals(List.of("outlet.example/a.txt"), taken());
        assertEquals(0, source().failures());
    }

    @Test
    void aPieceThatCannotBeHadIsTriedThreeTimes() throws IOException {
        feed("a");
        web.at("/a", exchange -> exchange.sendResponseHeaders(500, -1));
        for (int hour = 0; hour < 6; hour++) {
            taken();
            later(HOUR);
        }
        assertEquals(3, asked("/a"));

        assertEquals(1, source().missed().size());
    }

    @Test
    void aLongFeedIsTakenInOverSeveralLooks() throws IOException {
        feed(IntStream.range(0, 70).mapToObj(i -> "p" + i).toArray(String[]::new));

        assertEquals(Following.MOST_PIECES, taken().size());
        later(HOUR);
        assertEquals(70 - Following.MOST_PIECES, taken().size());
    }

    @Test
    void ofASitemapOnlyWhatIsNewSinceItIsFollowedIsTaken() throws IOException {
        piece("new");
        piece("old");
        piece("undated");
        String map =
                """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>http://outlet.example/old</loc><lastmod>2023-06-01</lastmod></url>
                <url><loc>http://outlet.example/undated</loc></url>
                <url><loc>http://outlet.example/new</loc><lastmod>2024-06-01</lastmod></url>
                </urlset>
                """;
        web.page("/map.xml", "text/xml", map.getBytes(StandardCharsets.UTF_8));
        web.page(
                "/feed",
                "text/xml",
                "<sitemapindex><sitemap><loc>http://outlet.example/map.xml</loc></sitemap></sitemapindex>"
                        .getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("outlet.example/new.txt"), taken());
    }

    @Test
    void aFeedDoesNotLeadInside() throws IOException {
        web.page(
                "/feed",
                "application/rss+xml",
                rss("a").replace("<link>/a", "<link>http://127.0.0.1/secret")
                        .getBytes(StandardCharsets.UTF_8));

        List<IngestLine> lines = looked(following());

        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().detail().orElse("").contains("private network"));
        assertFalse(web.requests().stream().anyMatch(path -> path.contains("secret")));
    }

    @Test
    void whatWasDeletedDoesNotComeBackFromItsFeed() throws IOException {
        feed("a");
        taken();
        intake.delete(idOf("outlet.example/a.txt"), false);
        later(HOUR);

        taken();

        assertEquals(List.of(), held());
    }

    @Test
    void aLineCutShortDoesNotSpoilTheOthers() throws IOException {
        feed("a");
        taken();
        Path file = home.corpus().resolve(".sayso/followed.jsonl");
        Files.writeString(
                file, "{\"when\":\"2024-06-02T09:00:00Z\",\"wh", StandardOpenOption.APPEND);

        follow("http://other.example/feed");

        assertEquals(2, new FollowedFile(home.corpus()).sources().size());
        assertEquals(1, source().taken().size());
    }

    @Test
    void whatIsFollowedNoLongerIsNotLookedAt() throws IOException {
        feed("a");
        FollowedFile file = new FollowedFile(home.corpus());

        assertTrue(file.leave(FEED, now));
        assertFalse(file.leave(FEED, now));
        assertEquals(List.of(), taken());
        assertEquals(List.of(), web.requests());
    }

    @Test
    void aClockThatWasPutBackKeepsNobodyWaiting() throws IOException {
        feed("a");
        Following following = following();
        looked(following);
        feed("b", "a");
        now = now.minus(Duration.ofDays(30));

        assertEquals(1, looked(following).size());
    }
}
