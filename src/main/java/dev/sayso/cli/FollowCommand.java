package dev.sayso.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.export.PlainText;
import dev.sayso.home.FetchedPages;
import dev.sayso.home.FollowedFile;
import dev.sayso.home.FollowedSource;
import dev.sayso.home.Following;
import dev.sayso.home.Home;
import dev.sayso.ingest.fetch.FetchRefused;
import dev.sayso.ingest.fetch.Fetcher;
import dev.sayso.ingest.fetch.PageAddress;
import dev.sayso.json.Json;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The feeds and sitemaps whose new pieces are taken in. */
@Command(
        name = "follow",
        description =
                "Follow feeds (RSS, Atom, JSON Feed) and sitemaps: `sayso serve --allow-fetch` looks at"
                        + " them every hour, `sayso follow now` at once, and each new piece is fetched"
                        + " and taken in. What you follow is kept in corpus/.sayso/followed.jsonl.",
        subcommands = {
            FollowCommand.Add.class,
            FollowCommand.Remove.class,
            FollowCommand.Listed.class,
            FollowCommand.Now.class
        },
        footer = {
            "",
            "Examples:",
            "  sayso follow add https://outlet.example/opinion/feed",
            "  sayso follow now --allow-fetch",
            "  sayso follow list"
        })
final class FollowCommand implements Callable<Integer> {
    @Mixin private final Listed list = new Listed();

    @Override
    public Integer call() throws IOException {
        return list.call();
    }

    /** An address in the one form in which it is kept. */
    private static String address(String typed) {
        try {
            return PageAddress.parse(typed).toString();
        } catch (FetchRefused e) {
            throw new UsageMistake(String.valueOf(e.getMessage()));
        }
    }

    /** Follows sources. */
    @Command(
            name = "add",
            description = "Follow a feed or a sitemap; nothing is fetched yet.",
            footer = {"", "Example:", "  sayso follow add https://outlet.example/opinion/feed"})
    static final class Add implements Callable<Integer> {
        @Mixin private final Opening opening = new Opening();

        @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses of feeds.")
        private List<String> addresses = List.of();

        @Override
        public Integer call() throws IOException {
            Home home = opening.home();
            List<String> parsed = addresses.stream().map(FollowCommand::address).toList();
            home.prepare();
            FollowedFile file = new FollowedFile(home.corpus());
            for (String address : parsed) {
                boolean fresh = file.follow(address, Instant.now());
                opening.terminal()
                        .say(
                                fresh
                                        ? "Following "
                                                + address
                                                + "; `sayso follow now --allow-fetch` looks at it at once."
                                        : address + " is followed already.");
            }
            return ExitStatus.DONE;
        }
    }

    /** Follows them no longer. */
    @Command(
            name = "remove",
            description = "Follow a source no longer; the pieces that came from it stay.",
            footer = {"", "Example:", "  sayso follow remove https://outlet.example/opinion/feed"})
    static final class Remove implements Callable<Integer> {
        @Mixin private final Opening opening = new Opening();

        @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses of feeds.")
        private List<String> addresses = List.of();

        @Override
        public Integer call() throws IOException {
            FollowedFile file = new FollowedFile(opening.home().corpus());
            boolean all = true;
            for (String typed : addresses) {
                String address = address(typed);
                if (file.leave(address, Instant.now())) {
                    opening.terminal().say(address + " is followed no longer.");
                } else {
                    all = false;
                    opening.terminal()
                            .warn(address + " is not followed; `sayso follow list` names what is.");
                }
            }
            return all ? ExitStatus.DONE : ExitStatus.REFUSED;
        }
    }

    /** Lists them. */
    @Command(
            name = "list",
            description = "List what is followed, what came of it, and what went wrong.",
            footer = {"", "Example:", "  sayso follow list"})
    static final class Listed implements Callable<Integer> {
        private static final DateTimeFormatter WHEN =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

        @Mixin private final Opening opening = new Opening();

        @Option(names = "--json", description = "One line of JSON for each source.")
        private boolean json;

        @Override
        public Integer call() throws IOException {
            List<FollowedSource> sources = new FollowedFile(opening.home().corpus()).sources();
            try (Output out = new Output()) {
                for (FollowedSource source : sources) {
                    out.line(json ? Json.print(record(source)) : line(source));
                }
            }
            if (sources.isEmpty()) {
                opening.terminal()
                        .say("Nothing is followed yet; `sayso follow add URL` follows a feed.");
            }
            return ExitStatus.DONE;
        }

        private static ObjectNode record(FollowedSource source) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("url", source.address())
                    .put("since", source.since().toString())
                    .put("looked", source.looked().map(Instant::toString).orElse(null))
                    .put("taken", source.taken().size())
                    .put("missed", source.missed().size())
                    .put("failures", source.failures())
                    .put("trouble", source.trouble().orElse(null));
        }

        private static String line(FollowedSource source) {
            String looked =
                    source.looked()
                            .map(
                                    when ->
                                            ", last news "
                                                    + WHEN.format(
                                                            when.atZone(ZoneId.systemDefault())))
                            .orElse(", not looked at yet");
            return PlainText.oneLine(
                    String.format(
                            Locale.ROOT,
                            "%s: %,d taken in, %,d could not be%s%s",
                            source.address(),
                            source.taken().size(),
                            source.missed().size(),
                            looked,
                            source.trouble()
                                    .map(why -> "; failed " + source.failures() + " times: " + why)
                                    .orElse("")));
        }
    }

    /** Looks at them. */
    @Command(
            name = "now",
            description =
                    "Look at what is followed, or at the sources named, and take in what is new.",
            footer = {"", "Example:", "  sayso follow now --allow-fetch"})
    static final class Now implements Callable<Integer> {
        @Mixin private final Opening opening = new Opening();
        @Mixin private final FetchOption fetching = new FetchOption();

        @Parameters(arity = "0..*", paramLabel = "URL", description = "All when absent.")
        private List<String> addresses = List.of();

        @Option(
                names = "--json",
                description = "One line of JSON for each new article, once it is durable.")
        private boolean json;

        @Override
        public Integer call() throws IOException {
            Home home = opening.home();
            List<FollowedSource> sources = chosen(new FollowedFile(home.corpus()).sources());
            Fetcher fetcher =
                    fetching.fetcher()
                            .orElseThrow(
                                    () ->
                                            new UsageMistake(
                                                    "Sayso fetches nothing by itself; allow it with --allow-fetch."));
            try (fetcher;
                    WayIn in = opening.wayIn();
                    Output out = new Output();
                    Progress progress =
                            new Progress(opening.terminal(), "sources", sources.size())) {
                IngestReport report = new IngestReport(out, progress, json);
                Following following =
                        new Following(
                                home,
                                fetcher,
                                new FetchedPages(fetcher, in.intake(), home),
                                InstantSource.system(),
                                FollowedSources.USUAL);
                int[] told = {0};
                for (FollowedSource source : sources) {
                    following.look(source, report.andThen(line -> told[0]++));
                }
                if (told[0] == 0) {
                    opening.terminal().say("Nothing new.");
                } else {
                    report.close(opening.terminal());
                }
                return report.status();
            }
        }

        private List<FollowedSource> chosen(List<FollowedSource> all) {
            List<FollowedSource> chosen = new ArrayList<>();
            for (String typed : addresses) {
                String address = address(typed);
                chosen.add(
                        all.stream()
                                .filter(source -> source.address().equals(address))
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                new UsageMistake(
                                                        address
                                                                + " is not followed; `sayso follow add` follows it.")));
            }
            return addresses.isEmpty() ? all : chosen;
        }
    }
}
