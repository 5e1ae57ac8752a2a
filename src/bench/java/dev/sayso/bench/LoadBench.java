package dev.sayso.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a mixed load on Sayso's server: searches, articles, the ledger, suggestions, institutes, and
 * now and then an upload or a deletion. Prints how long answers took, with one client alone and
 * with all at once, what they were, and what the server holds in memory before and after.
 *
 * <pre>
 * LoadBench HOME PORT SECONDS CLIENTS
 * </pre>
 */
public final class LoadBench {
    private static final int FIRST_UPLOADS = 40;
    private static final int PIECES_EACH = 25;
    private static final int ALONE_SECONDS = 15;
    private static final int THINKING_MILLISECONDS = 60;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]{24})\"");

    private final String base;
    private final long seed;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConcurrentLinkedQueue<String> ids = new ConcurrentLinkedQueue<>();

    private LoadBench(int port, long seed) {
        this.base = "http://127.0.0.1:" + port;
        this.seed = seed;
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 4) {
            System.out.println("LoadBench HOME PORT SECONDS CLIENTS");
            return;
        }
        int port = Integer.parseInt(arguments[1]);
        ServerProcess server = ServerProcess.start(arguments[0], port, "-Xmx512m");
        try {
            new LoadBench(port, 20_261_130L)
                    .run(
                            server,
                            Integer.parseInt(arguments[2]),
                            Integer.parseInt(arguments[3]));
        } finally {
            server.close();
        }
    }

    private void run(ServerProcess server, int seconds, int clients)
            throws IOException, InterruptedException {
        Random random = new Random(seed);
        for (int i = 0; i < FIRST_UPLOADS; i++) {
            upload(random, PIECES_EACH);
        }
        Answered warm = new Answered();
        act(random, warm, ALONE_SECONDS);
        Answered alone = new Answered();
        act(random, alone, ALONE_SECONDS);
        alone.print("one client alone, %d s".formatted(ALONE_SECONDS));
        print("%s", server.memory());
        Answered together = new Answered();
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Random own = new Random(seed + i);
            all.add(Thread.ofPlatform().start(() -> act(own, together, seconds)));
        }
        for (int elapsed = 0; elapsed < seconds; elapsed += 30) {
            Thread.sleep(30_000L);
            print("after %4d s: %s", elapsed + 30, server.resident());
        }
        for (Thread thread : all) {
            thread.join();
        }
        together.print("%d clients, %d s".formatted(clients, seconds));
        print("%s", server.memory());
    }

    private void act(Random random, Answered answered, int seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            try {
                one(random, answered);
                Thread.sleep(random.nextInt(THINKING_MILLISECONDS));
            } catch (IOException e) {
                answered.failed(String.valueOf(e.getMessage()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void one(Random random, Answered answered) throws IOException, InterruptedException {
        int dice = random.nextInt(100);
        String word = Invented.word(random);
        if (dice < 50) {
            get(answered, "search", "/api/v1/search?q=" + encoded(Invented.query(random)));
        } else if (dice < 60) {
            get(answered, "search page", "/search?q=" + encoded(Invented.query(random)));
        } else if (dice < 75) {
            get(answered, "article", "/api/v1/articles/" + anId(random));
        } else if (dice < 83) {
            get(answered, "ledger", "/api/v1/statistics?q=" + encoded(word));
        } else if (dice < 89) {
            get(answered, "suggest", "/api/v1/suggest?q=" + word.substring(0, 3));
        } else if (dice < 94) {
            get(answered, "institutes", "/api/v1/institutes");
        } else if (dice < 98) {
            answered.timed("upload", () -> upload(random, 1 + random.nextInt(3)));
        } else {
            delete(answered);
        }
    }

    private interface Sent {
        int status() throws IOException, InterruptedException;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String anId(Random random) {
        List<String> some = ids.stream().limit(200).toList();
        return some.get(random.nextInt(some.size()));
    }

    private void get(Answered answered, String kind, String path)
            throws IOException, InterruptedException {
        answered.timed(
                kind,
                () ->
                        client.send(
                                        HttpRequest.newBuilder(URI.create(base + path)).build(),
                                        BodyHandlers.ofByteArray())
                                .statusCode());
    }

    /** The article that came first goes first. */
    private void delete(Answered answered) throws IOException, InterruptedException {
        String id = ids.size() > 300 ? ids.poll() : null;
        if (id != null) {
            answered.timed(
                    "delete",
                    () ->
                            client.send(
                                            HttpRequest.newBuilder(
                                                            URI.create(
                                                                    base
                                                                            + "/api/v1/articles/"
                                                                            + id))
                                                    .DELETE()
                                                    .build(),
                                            BodyHandlers.ofByteArray())
                                    .statusCode());
        }
    }

    private int upload(Random random, int pieces) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            body.append("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"piece")
                    .append(random.nextInt(1 << 30))
                    .append(".txt\"\r\n\r\n")
                    .append(Invented.piece(random))
                    .append("\r\n");
        }
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(base + "/api/v1/articles"))
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .POST(BodyPublishers.ofString(body.append("--b--\r\n").toString()))
                                .build(),
                        BodyHandlers.ofString());
        Matcher found = ID.matcher(answer.body());
        while (found.find()) {
            ids.add(found.group(1));
        }
        return answer.statusCode();
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** What was answered, and how soon. */
    private static final class Answered {
        private final TreeMap<String, List<Long>> microseconds = new TreeMap<>();
        private final TreeMap<String, Integer> outcomes = new TreeMap<>();

        void timed(String kind, Sent sent) throws IOException, InterruptedException {
            long began = System.nanoTime();
            int status = sent.status();
            long took = (System.nanoTime() - began) / 1_000;
            synchronized (this) {
                microseconds.computeIfAbsent(kind, k -> new ArrayList<>()).add(took);
                outcomes.merge(kind + " " + status, 1, Integer::sum);
            }
        }

        synchronized void failed(String why) {
            outcomes.merge("no answer: " + why, 1, Integer::sum);
        }

        synchronized void print(String title) {
            LoadBench.print("%s: %s", title, outcomes);
            microseconds.forEach(
                    (kind, times) -> {
                        times.sort(Long::compare);
                        LoadBench.print(
                                "  %-12s %6d answers, p50 %8.1f ms, p99 %8.1f ms, longest %8.1f ms",
                                kind,
                                times.size(),
                                times.get(times.size() / 2) / 1e3,
                                times.get(times.size() * 99 / 100) / 1e3,
                                times.getLast() / 1e3);
                    });
        }
    }
}
