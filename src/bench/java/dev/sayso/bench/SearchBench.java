package dev.sayso.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Prints how long searches take in plain Lucene, in this process and behind a bare HTTP server, and
 * in Sayso's server, and the ratios.
 *
 * <pre>
 * SearchBench index ARTICLES.jsonl FOLDER
 * SearchBench compare FOLDER QUERIES HOME PORT
 * </pre>
 */
public final class SearchBench {
    private static final int WARM = 20;
    private static final int PASSES = 20;

    private final List<Asked> queries;
    private final HttpClient client = HttpClient.newHttpClient();

    private SearchBench(List<Asked> queries) {
        this.queries = queries;
    }

    /** Answers one query, whatever it takes. */
    private interface Answering {
        void answer(Asked asked) throws IOException, InterruptedException;
    }

    /** Microseconds, by kind of query. */
    private record Times(String name, TreeMap<String, long[]> sorted) {
        long at(String kind, double share) {
            long[] all = sorted.getOrDefault(kind, new long[1]);
            return all[Math.min(all.length - 1, (int) (all.length * share))];
        }
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 3 && arguments[0].equals("index")) {
            long began = System.nanoTime();
            int count = PlainLucene.index(Path.of(arguments[1]), Path.of(arguments[2]));
            print(
                    "%,d articles, %,.0f a second",
                    count, count / ((System.nanoTime() - began) / 1e9));
        } else if (arguments.length == 5 && arguments[0].equals("compare")) {
            new SearchBench(Asked.read(Path.of(arguments[2])))
                    .compare(Path.of(arguments[1]), arguments[3], Integer.parseInt(arguments[4]));
        } else {
            print("SearchBench index ARTICLES FOLDER | compare FOLDER QUERIES HOME PORT");
        }
    }

    private void compare(Path folder, String home, int port)
            throws IOException, InterruptedException {
        ServerProcess sayso = ServerProcess.start(home, port);
        try (PlainLucene plain = new PlainLucene(folder)) {
            HttpServer bare = bare(plain);
            bare.start();
            String plainAddress = "http://127.0.0.1:" + bare.getAddress().getPort() + "/?q=";
            String saysoAddress = "http://127.0.0.1:" + port + "/api/v1/search?size=10&q=";
            List<Times> all =
                    List.of(
                            measure("Lucene, in process", plain::answer),
                            measure(
                                    "Lucene, bare HTTP",
                                    asked -> get(plainAddress + queries.indexOf(asked))),
                            measure("Sayso, HTTP", asked -> get(saysoAddress + asked.encoded())));
            bare.stop(0);
            table(all);
        } finally {
            sayso.close();
        }
    }

    private HttpServer bare(PlainLucene plain) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    int number = Integer.parseInt(exchange.getRequestURI().getQuery().substring(2));
                    byte[] answer =
                            plain.answer(queries.get(number)).getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        return server;
    }

    private void get(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(address + ": " + answer.statusCode());
        }
    }

    /**
     * Everything several times; the shortest time of each query tells what it costs undisturbed.
     */
    private Times measure(String name, Answering answering)
            throws IOException, InterruptedException {
        for (int i = 0; i < WARM; i++) {
            for (Asked asked : queries) {
                answering.answer(asked);
            }
        }
        TreeMap<String, List<Long>> times = new TreeMap<>();
        for (Asked asked : queries) {
            for (int i = 0; i < PASSES; i++) {
                long began = System.nanoTime();
                answering.answer(asked);
                long took = (System.nanoTime() - began) / 1_000;
                times.computeIfAbsent("all", kind -> new ArrayList<>()).add(took);
                times.computeIfAbsent(asked.kind(), kind -> new ArrayList<>()).add(took);
            }
        }
        TreeMap<String, long[]> sorted = new TreeMap<>();
        times.forEach(
                (kind, list) -> {
                    long[] all = list.stream().mapToLong(Long::longValue).toArray();
                    Arrays.sort(all);
                    sorted.put(kind, all);
                });
        return new Times(name, sorted);
    }

    private static void table(List<Times> all) {
        print(
                "%-8s %-20s %8s %8s %8s   %s",
                "queries", "", "p10 ms", "p50 ms", "p99 ms", "to bare HTTP");
        Times base = all.get(1);
        for (String kind : base.sorted().keySet()) {
            for (Times times : all) {
                print(
                        "%-8s %-20s %8.2f %8.2f %8.2f   %.2f %.2f %.2f",
                        kind,
                        times.name(),
                        times.at(kind, 0.1) / 1e3,
                        times.at(kind, 0.5) / 1e3,
                        times.at(kind, 0.99) / 1e3,
                        ratio(times, base, kind, 0.1),
                        ratio(times, base, kind, 0.5),
                        ratio(times, base, kind, 0.99));
            }
        }
    }

    private static double ratio(Times one, Times other, String kind, double share) {
        return (double) one.at(kind, share) / Math.max(1, other.at(kind, share));
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
