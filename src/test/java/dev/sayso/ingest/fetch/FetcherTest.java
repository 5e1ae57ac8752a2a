package dev.sayso.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import dev.sayso.article.Reason;
import dev.sayso.testing.Website;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server on the loopback whose names have addresses that look public. */
final class FetcherTest {
    private static final String PAGE = "<title>Of tolls</title><p>The toll was raised.";
    private static final Limits SHORT =
            new Limits(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(10),
                    Duration.ofMillis(500),
                    1 << 20);

    private final Website web;
    private final Fetcher fetcher;

    FetcherTest() throws IOException {
        web = new Website();
        fetcher = web.fetcher();
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        web.close();
    }

    private Fetched.Page fetch(String address) throws IOException {
        return assertInstanceOf(
                Fetched.Page.class, fetcher.fetch(PageAddress.parse(address), Validators.none()));
    }

    private static String refusal(Fetcher fetcher, String address) {
        FetchRefused refused =
                assertThrows(
                        FetchRefused.class,
                        () -> fetcher.fetch(PageAddress.parse(address), Validators.none()));
        return String.valueOf(refused.getMessage());
    }

    private String refusal(String address) {
        return refusal(fetcher, address);
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void aPageComesAsItIsWithItsAddressAndCharset() throws IOException {
        web.page(
                "outlet.example/tolls",
                "text/html; charset=ISO-8859-2",
                PAGE.getBytes(StandardCharsets.UTF_8));

        Fetched.Page page = fetch("http://outlet.example/tolls#part");

        assertEquals(PAGE, new String(page.bytes().array(), StandardCharsets.UTF_8));
        assertEquals("http://outlet.example/tolls", page.origin().url());
        assertEquals(Optional.of("ISO-8859-2"), page.origin().charset());
        assertEquals("outlet.example/tolls.html", page.fileName());
    }

    @Test
    void saysWhoAsksAndBringsNothingElse() throws IOException {
        List<Headers> asked = new ArrayList<>();
        web.at(
                "/tolls",
                exchange -> {
                    asked.add(exchange.getRequestHeaders());
                    exchange.getResponseHeaders().set("Set-Cookie", "a=b");
                    exchange.sendResponseHeaders(200, 1);
                    exchange.getResponseBody().write('x');
                });

        fetch("http://outlet.example/tolls");
        fetch("http://outlet.example/tolls");

        assertEquals(List.of("Sayso/test"), asked.get(1).get("User-agent"));
        for (String name : List.of("Cookie", "Authorization", "Referer", "X-forwarded-for")) {
            assertEquals(null, asked.get(1).get(name), name);
        }
    }

    @Test
    void packedPagesAreUnpacked() throws IOException {
        byte[] packed = zipped(PAGE.getBytes(StandardCharsets.UTF_8));
        web.at(
                "/tolls",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    exchange.sendResponseHeaders(200, packed.length);
                    exchange.getResponseBody().write(packed);
                });

        assertEquals(
                PAGE,
                new String(
                        fetch("http://outlet.example/tolls").bytes().array(),
                        StandardCharsets.UTF_8));
    }

    @Test
    void aBombIsLeftWhereItGetsTooLarge() throws IOException {
        byte[] bomb = zipped(new byte[200 << 20]);
        web.at(
                "/bomb",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    exchange.sendResponseHeaders(200, bomb.length);
                    exchange.getResponseBody().write(bomb);
                });

        FetchRefused refused =
                assertThrows(
                        FetchRefused.class,
                        () ->
                                fetcher.fetch(
                                        PageAddress.parse("http://outlet.example/bomb"),
                                        Validators.none()));

        assertEquals(Optional.of(Reason.TOO_LARGE), refused.reason());
    }

    @Test
    void aPageWithoutEndIsLeft() {
        web.at(
                "/endless",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] much = new byte[1 << 16];
                    for (int i = 0; i < 10_000; i++) {
                        exchange.getResponseBody().write(much);
                    }
                });

        assertTrue(refusal("http://outlet.example/endless").contains("20 megabytes"));
    }

    @Test
    void aPageThatTricklesInIsGivenUp() throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        web.at(
                "/drip",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write('a');
                    exchange.getResponseBody().flush();
                    try {
                        done.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });

        try (Fetcher hasty = web.fetcher(SHORT)) {
            assertTrue(refusal(hasty, "http://outlet.example/drip").contains("took too long"));
        } finally {
            done.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/a",
                "http://[::1]/a",
                "http://0.0.0.0/a",
                "http://2130706433/a",
                "http://[::ffff:127.0.0.1]/a",
                "http://[::ffff:7f00:1]/a",
                "http://[64:ff9b::7f00:1]/",
                "http://169.254.169.254/latest/",
                "http://inside.example/",
                "http://both.example/"
            })
    void nothingInsideIsConnectedTo(String address) {
        web.name("inside.example", "192.168.7.7").name("both.example", "1.2.3.4 127.0.0.1");

        String sentence = refusal(address);

        assertTrue(sentence.contains("private network"), sentence);
        assertTrue(sentence.startsWith("http"), sentence);
        assertEquals(List.of(), web.reached());
        assertEquals(List.of(), web.requests());
    }

    @Test
    void aRedirectInsideIsNotFollowed() {
        for (String inside :
                List.of(
                        "http://127.0.0.1/secret",
                        "http://169.254.169.254/",
                        "file:///etc/passwd",
                        "gopher://x/",
                        "//[::1]/secret",
                        "http://reader:word@outlet.example/",
                        "http://outlet.example:22/")) {
            web.redirect("/leads", inside);
            refusal("http://outlet.example/leads");
        }

        assertTrue(web.requests().stream().noneMatch(path -> path.contains("secret")));
        assertTrue(
                web.reached().stream()
                        .allMatch(address -> address.getHostAddress().equals(Website.PUBLIC)));
    }

    /** Whoever answers for a name may answer otherwise the next time. */
    @Test
    void theAddressThatWasCheckedIsTheOneThatIsConnectedTo() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Network rebinding =
                new Network() {
                    @Override
                    public List<InetAddress> addresses(String name) throws UnknownHostException {
                        boolean outside = asked.getAndIncrement() % 2 == 0;
                        return List.of(
                                InetAddress.getByName(outside ? Website.PUBLIC : "127.0.0.1"));
                    }

                    @Override
                    public InetSocketAddress endpoint(InetAddress vetted, int port) {
                        return web.endpoint(vetted, port);
                    }
                };
        web.page("/robots.txt", "text/plain", new byte[0]).page("/tolls", PAGE);
        try (Fetcher mine = new Fetcher("Sayso/test", rebinding, web, Limits.standard())) {
            String sentence = refusal(mine, "http://rebound.example/tolls");

            assertTrue(sentence.contains("private network"), sentence);
        }
        assertEquals(2, asked.get(), "one look-up for each connection");
        assertEquals(List.of(InetAddress.getByName(Website.PUBLIC)), web.reached());
        assertEquals(List.of("rebound.example/robots.txt"), web.requests());
    }

    @Test
    void threeRedirectsAreFollowedAndTheLastAddressIsKept() throws IOException {
        web.redirect("/a", "/b")
                .redirect("/b", "http://other.example/c")
                .redirect("other.example/c", "d?e=f")
                .page("other.example/d?e=f", PAGE);

        Fetched.Page page = fetch("http://outlet.example/a");

        assertEquals("http://other.example/d?e=f", page.origin().url());
        assertEquals("http://outlet.example/a", page.origin().requested());
        assertTrue(web.requests().contains("other.example/robots.txt"));
    }

    @Test
    void whoLeadsOnForeverIsLeft() {
        web.redirect("/loop", "/loop");

        assertTrue(refusal("http://outlet.example/loop").contains("three times"));
        assertEquals(4, web.requests().stream().filter(path -> path.endsWith("/loop")).count());
    }

    @Test
    void whatAServerDoesNotWantIsNotFetched() throws IOException {
        web.page(
                        "outlet.example/robots.txt",
                        "text/plain",
                        "User-agent: sayso\nDisallow: /archive\n\nUser-agent: *\nDisallow: /"
                                .getBytes(StandardCharsets.UTF_8))
                .page("/archive/tolls", PAGE)
                .page("/tolls", PAGE);

        assertTrue(refusal("http://outlet.example/archive/tolls").contains("robots.txt"));
        fetch("http://outlet.example/tolls");

        assertEquals(List.of("outlet.example/robots.txt", "outlet.example/tolls"), web.requests());
    }

    @Test
    void aServerThatCannotSayWhatItWantsIsLeftAlone() {
        web.at("/robots.txt", exchange -> exchange.sendResponseHeaders(500, -1))
                .page("/tolls", PAGE);

        assertTrue(refusal("http://outlet.example/tolls").contains("try again later"));
        assertEquals(List.of("outlet.example/robots.txt"), web.requests());
    }

    @Test
    void timeIsLeftBetweenTwoPagesOfOneServer() throws IOException {
        web.page(
                        "slow.example/robots.txt",
                        "text/plain",
                        "User-agent: *\nCrawl-delay: 7".getBytes(StandardCharsets.UTF_8))
                .page("/tolls", PAGE);

        fetch("http://slow.example/tolls");
        fetch("http://outlet.example/tolls");
        fetch("http://slow.example/tolls");

        assertEquals(3, web.pauses().size());
        assertEquals(Duration.ZERO, web.pauses().get(0));
        assertEquals(Duration.ZERO, web.pauses().get(1));
        assertTrue(web.pauses().get(2).toMillis() > 3_000, web.pauses().toString());
        assertTrue(web.pauses().get(2).toMillis() <= 7_000, web.pauses().toString());
    }

    @Test
    void aPageThatIsAsItWasDoesNotComeAgain() throws IOException {
        web.at(
                "/tolls",
                exchange -> {
                    boolean same =
                            "\"one\""
                                    .equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                    exchange.getResponseHeaders().set("ETag", "\"one\"");
                    exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : 1);
                    if (!same) {
                        exchange.getResponseBody().write('x');
                    }
                });
        PageAddress address = PageAddress.parse("http://outlet.example/tolls");

        Validators known = fetch("http://outlet.example/tolls").known();

        assertEquals(Optional.of("\"one\""), known.etag());
        assertEquals(new Fetched.NotModified(), fetcher.fetch(address, known));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410, 418, 429, 500, 503})
    void whatIsNotGivenIsSaidWithWhatToDo(int status) {
        web.at("/tolls", exchange -> exchange.sendResponseHeaders(status, -1));

        String sentence = refusal("http://outlet.example/tolls");

        assertTrue(sentence.contains(String.valueOf(status)), sentence);
        assertTrue(sentence.contains("http://outlet.example/tolls"), sentence);
        assertTrue(sentence.contains(";"), sentence);
    }

    @Test
    void aNameThatNobodyKnowsIsSaidToBeOne() {
        assertTrue(refusal("http://nowhere.invalid/").contains("check its spelling"));
    }

    @Test
    void headersWithoutEndAreLeft() {
        web.at(
                "/headers",
                exchange -> {
                    for (int i = 0; i < 5_000; i++) {
                        exchange.getResponseHeaders().add("X-" + i, "x");
                    }
                    exchange.sendResponseHeaders(200, -1);
                });

        assertTrue(refusal("http://outlet.example/headers").contains("could not be reached"));
    }

    @Test
    void bytesAreNotChanged() throws IOException {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        web.page("/tolls.pdf", "application/octet-stream", all);

        assertArrayEquals(all, fetch("http://outlet.example/tolls.pdf").bytes().array());
    }
}
