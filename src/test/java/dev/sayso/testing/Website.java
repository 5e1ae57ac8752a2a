package dev.sayso.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.sayso.ingest.fetch.Fetcher;
import dev.sayso.ingest.fetch.Limits;
import dev.sayso.ingest.fetch.Network;
import dev.sayso.ingest.fetch.Ticks;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A server on the loopback that stands for all the web: every name ends in {@code .example}, has an
 * address that looks public, and leads here. Nobody waits for the time between two pages.
 */
public final class Website implements Closeable, Network, Ticks {
    /** An address that is public, as far as its number tells. */
    public static final String PUBLIC = "1.2.3.4";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong waited = new AtomicLong();
    private final List<String> lookups = Collections.synchronizedList(new ArrayList<>());
    private final List<InetAddress> reached = Collections.synchronizedList(new ArrayList<>());

    public Website() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String name = exchange.getRequestHeaders().getFirst("Host");
        requests.add(name + path);
        HttpHandler page = pages.getOrDefault(name + path, pages.getOrDefault(path, missing()));
        try (exchange) {
            page.handle(exchange);
        }
    }

    private static HttpHandler missing() {
        return exchange -> exchange.sendResponseHeaders(404, -1);
    }

    /** Puts a page at a path, of every name or of one: {@code outlet.example/tolls}. */
    public Website page(String path, String type, byte[] body) {
        return at(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", type);
                    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
                    exchange.getResponseBody().write(body);
                });
    }

    /** Puts a page of HTML at a path. */
    public Website page(String path, String html) {
        return page(path, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /** Lets a path lead on. */
    public Website redirect(String path, String location) {
        return at(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Location", location);
                    exchange.sendResponseHeaders(302, -1);
                });
    }

    /** Lets a path answer in any way. */
    public Website at(String path, HttpHandler handler) {
        pages.put(path, handler);
        return this;
    }

    /** Gives a name another address than {@link #PUBLIC}. */
    public Website name(String name, String address) {
        names.put(name, address);
        return this;
    }

    /** What was asked for, in order: {@code outlet.example/tolls}. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** How long was waited before pages, none of which took any time. */
    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    /** The names that were looked up, in order. */
    public List<String> lookups() {
        return List.copyOf(lookups);
    }

    /** The addresses that were connected to, in order. */
    public List<InetAddress> reached() {
        return List.copyOf(reached);
    }

    /** What fetches from here, in the usual limits. */
    public Fetcher fetcher() {
        return fetcher(Limits.standard());
    }

    public Fetcher fetcher(Limits limits) {
        return new Fetcher("Sayso/test", this, this, limits);
    }

    @Override
    public List<InetAddress> addresses(String name) throws UnknownHostException {
        lookups.add(name);
        if (names.containsKey(name)) {
            List<InetAddress> addresses = new ArrayList<>();
            for (String address : names.get(name).split(" ", -1)) {
                addresses.add(InetAddress.getByName(address));
            }
            return addresses;
        }
        if (name.endsWith(".example")) {
            return List.of(InetAddress.getByName(PUBLIC));
        }
        if (name.matches("[0-9a-fx.:\\[\\]]+")) {
            return List.of(InetAddress.getAllByName(name));
        }
        throw new UnknownHostException(name);
    }

    @Override
    public InetSocketAddress endpoint(InetAddress vetted, int port) {
        reached.add(vetted);
        return server.getAddress();
    }

    @Override
    public long nanos() {
        return System.nanoTime() + waited.get();
    }

    @Override
    public void pause(Duration time) {
        pauses.add(time);
        waited.addAndGet(time.toNanos());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
