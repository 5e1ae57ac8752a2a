package dev.sayso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Prints how long each page of an archive takes to its first byte, once the server is warm, and
 * whether the time ran out for it.
 *
 * <pre>
 * PageBench HOME PORT QUERY…
 * </pre>
 *
 * <p>The pages are those of the first institute, outlet, author, claim and article of the archive,
 * and for each query its search, its ledger and its claims. Every page comes round once before any
 * comes again, so that none has the processor's caches to itself.
 */
public final class PageBench {
    private static final int WARM = 10;
    private static final int PASSES = 20;

    /** A page that has taken so many nanoseconds in all is not asked for again. */
    private static final long LONGEST = 20_000_000_000L;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;

    private PageBench(int port) {
        this.site = "http://127.0.0.1:" + port;
    }

    /** A page with what was measured: the times are nanoseconds. */
    private record Page(String address, List<Long> times, Set<String> notes) {
        boolean isDone() {
            return times.stream().mapToLong(Long::longValue).sum() > LONGEST;
        }

        /** What was measured so far; of a page that is done already its last time is kept. */
        void forgetWarming() {
            times.subList(0, isDone() ? times.size() - 1 : times.size()).clear();
        }

        double at(double share) {
            List<Long> sorted = times.stream().sorted().toList();
            return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share))) / 1e6;
        }
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 3) {
            System.out.println("PageBench HOME PORT QUERY…");
            return;
        }
        int port = Integer.parseInt(arguments[1]);
        ServerProcess server =
                ServerProcess.start(arguments[0], port, "-Xmx1g", "-XX:+UseSerialGC");
        try {
            PageBench bench = new PageBench(port);
            bench.measure(bench.addresses(List.of(arguments).subList(2, arguments.length)));
            System.out.println(server.memory());
        } finally {
            server.close();
        }
    }

    private List<String> addresses(List<String> queries) throws IOException, InterruptedException {
        List<String> addresses = new ArrayList<>();
        addresses.add("/");
        for (String query : queries) {
            String asked = "?q=" + encoded(query);
            addresses.add("/search" + asked);
            addresses.add("/search/facets/author" + asked);
            addresses.add("/statistics" + asked);
            addresses.add("/claims" + asked);
        }
        addresses.addAll(List.of("/statistics", "/statistics?sort=value", "/claims"));
        addresses.add("/claims?show=contradicted");
        addresses.add(
                "/claims/"
                        + first(
                                "/api/v1/claims?size=1&q=" + encoded(queries.getFirst()),
                                "claims",
                                "id"));
        String article = first("/api/v1/search?q=*&size=1", "hits", "id");
        addresses.add("/articles/" + article);
        addresses.add("/articles/" + article + "?q=" + encoded(queries.getFirst()));
        String institute = first("/api/v1/institutes?size=1", "institutes", "id");
        addresses.add("/institutes");
        addresses.add("/institutes/" + institute);
        addresses.add("/institutes/" + institute + "/sentences");
        addresses.add("/institutes/" + institute + "/feed.atom");
        addresses.add("/organizations");
        addresses.add("/organizations/" + institute);
        addresses.add("/organizations/suggestions");
        for (String folder : List.of("outlets", "authors")) {
            String slug = first("/api/v1/" + folder + "?size=1", folder, "slug");
            addresses.add("/" + folder);
            addresses.add("/" + folder + "/" + slug);
            addresses.add("/" + folder + "/" + slug + "/feed.atom");
        }
        addresses.addAll(List.of("/status", "/status/searches", "/help", "/add"));
        return addresses;
    }

    private String first(String address, String list, String field)
            throws IOException, InterruptedException {
        JsonNode answer = Json.parse(get(address).text());
        return answer.path(list).path(0).path(field).asText();
    }

    private void measure(List<String> addresses) throws IOException, InterruptedException {
        List<Page> pages =
                addresses.stream()
                        .map(one -> new Page(one, new ArrayList<>(), new LinkedHashSet<>()))
                        .toList();
        for (int pass = -WARM; pass < PASSES; pass++) {
            for (Page page : pages) {
                if (page.isDone()) {
                    continue;
                }
                Answer answer = get(page.address());
                page.times().add(answer.nanoseconds());
                page.notes().addAll(answer.notes());
            }
            if (pass == -1) {
                pages.forEach(Page::forgetWarming);
            }
        }
        print("%-52s %8s %8s %8s", "page", "p50 ms", "p90 ms", "max ms");
        for (Page page : pages) {
            print(
                    "%-52s %8.1f %8.1f %8.1f  %s",
                    page.address(),
                    page.at(0.5),
                    page.at(0.9),
                    page.at(1),
                    String.join(", ", page.notes()));
        }
    }

    private record Answer(long nanoseconds, String text, List<String> notes) {}

    /** The answer, with the time until it began. */
    private Answer get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + address)).build();
        long began = System.nanoTime();
        HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            int start = body.read();
            long took = System.nanoTime() - began;
            String text = (char) start + new String(body.readAllBytes(), StandardCharsets.UTF_8);
            List<String> notes = new ArrayList<>();
            if (answer.statusCode() != 200) {
                notes.add("status " + answer.statusCode());
            }
            if (answer.statusCode() == 200 && answer.headers().firstValue("ETag").isEmpty()) {
                notes.add("cut short, or never kept");
            }
            return new Answer(took, text, notes);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
