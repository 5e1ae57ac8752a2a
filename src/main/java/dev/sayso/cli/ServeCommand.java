package dev.sayso.cli;

import dev.sayso.archive.Archive;
import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.Fetching;
import dev.sayso.archive.Intake;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.archive.Search;
import dev.sayso.home.CorpusFiles;
import dev.sayso.home.Home;
import dev.sayso.home.QuickLook;
import dev.sayso.home.ServeNote;
import dev.sayso.query.Query;
import dev.sayso.web.WebServer;
import dev.sayso.web.WebSettings;
import dev.sayso.web.adding.WatchedIntake;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the archive's pages, and takes work from other commands, until it is stopped. */
@Command(
        name = "serve",
        description =
                "Show the archive in a browser. On an empty index the articles of corpus/ are read"
                        + " first; many go on being read while they are shown. Stop it with Ctrl-C.",
        footer = {"", "Example:", "  sayso serve --port 7071"})
final class ServeCommand implements Callable<Integer> {
    private static final int SHORTEST_TOKEN = 16;

    /** Held here, because the logging of the platform forgets a logger that nobody holds. */
    private static final Logger WEB = Logger.getLogger("dev.sayso.web");

    /** So long the first reading of a corpus may take before its archive is shown unfinished. */
    private static final Duration BEFORE_SHOWN = Duration.ofSeconds(20);

    private final AtomicBoolean stopping = new AtomicBoolean();

    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final Place place = new Place();
    @Mixin private final FetchOption fetching = new FetchOption();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "Where to listen: ${DEFAULT-VALUE}. Any address that others can reach needs a"
                            + " token of 16 characters or more in SAYSO_TOKEN.")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            defaultValue = "7070",
            description = "The port: ${DEFAULT-VALUE}; 0 takes any that is free.")
    private int port = 7070;

    @Option(
            names = "--public-host",
            paramLabel = "NAME",
            description = "A name that the server goes by, beside those of this machine.")
    private List<String> publicHosts = List.of();

    @Option(
            names = "--watch",
            paramLabel = "DIR",
            description =
                    "A folder whose new and changed files are taken in while the archive is served.")
    private List<Path> watched = List.of();

    @Override
    public Integer call() throws IOException {
        Terminal terminal = common.terminal();
        if (WEB.getLevel() == null) {
            WEB.setLevel(Level.WARNING);
        }
        Optional<String> token = token();
        Home home = place.home();
        refuseSecond(home);
        checkPort();
        OwnArchive own = OwnArchive.open(home, place.authorities(terminal));
        CountDownLatch stopped = new CountDownLatch(1);
        try {
            CorpusFiles files = new CorpusFiles(home.corpus());
            WatchedIntake intake = new WatchedIntake(own.intake(), files::count);
            own.intake().settleBehind();
            fill(own, intake, home, terminal);
            Optional<FollowedSources> sources =
                    fetching.fetcher()
                            .map(fetcher -> new FollowedSources(fetcher, intake, home, terminal));
            WebServer server = start(own, intake, home, token, sources.map(FollowedSources::pages));
            Sidelines sidelines = new Sidelines(sources, watches(home, intake, terminal));
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> stop(home, server, sidelines, own, stopped), "stop"));
            sidelines.start();
            announce(own.archive(), server, terminal);
        } catch (IOException | RuntimeException e) {
            own.close();
            throw e;
        }
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitStatus.DONE;
    }

    /** The token that writes need; asked for only where others can reach the server. */
    private Optional<String> token() throws IOException {
        if (port < 0 || port > 65_535) {
            throw new UsageMistake("A port is a number from 0 to 65,535.");
        }
        if (InetAddress.getByName(host).isLoopbackAddress()) {
            return Optional.empty();
        }
        String token = Optional.ofNullable(System.getenv("SAYSO_TOKEN")).orElse("");
        if (token.length() < SHORTEST_TOKEN) {
            throw new UsageMistake(
                    "Others could reach the server at "
                            + host
                            + "; put a token of at least 16 characters into SAYSO_TOKEN first, or"
                            + " leave --host out.");
        }
        return Optional.of(token);
    }

    private static void refuseSecond(Home home) throws IOException {
        Optional<ServeNote> serving = WayIn.serving(home);
        if (serving.isPresent()) {
            throw new ArchiveException(
                    ArchiveException.Cause.LOCKED,
                    "This archive is served already at "
                            + serving.get().address()
                            + "/ by process "
                            + serving.get().pid()
                            + "; open that address, or stop that process first.");
        }
    }

    /** Before the work of reading a corpus is begun. */
    private void checkPort() throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw taken(e);
        }
    }

    private IOException taken(Exception cause) {
        return new IOException(
                String.format(
                        Locale.ROOT,
                        "Sayso cannot listen on port %d of %s, because another program does or"
                                + " because it may not; choose another with --port, for example --port"
                                + " %d.",
                        port,
                        host,
                        port < 65_535 ? port + 1 : 7070),
                cause);
    }

    /** An index with nothing in it is made from the corpus first, as far as a moment reaches. */
    private void fill(OwnArchive own, Intake intake, Home home, Terminal terminal)
            throws IOException {
        if (!FirstFill.isNeeded(own.archive(), home)
                || new CorpusFiles(home.corpus()).all().isEmpty()) {
            return;
        }
        terminal.say("The corpus is not in the index yet; reading it first.");
        FirstFill fill = FirstFill.begin(intake, home, terminal);
        if (!fill.endsWithin(BEFORE_SHOWN)) {
            terminal.say("This goes on while the archive is shown; its pages say how far it is.");
            fill.onFailure(
                    failure -> {
                        if (!stopping.get()) {
                            Failures.handle(failure, false);
                            terminal.warn(
                                    "The first reading of the corpus was broken off; `sayso sync` makes up for it.");
                        }
                    });
        }
    }

    private List<FolderWatch> watches(Home home, Intake intake, Terminal terminal)
            throws IOException {
        List<FolderWatch> watches = new ArrayList<>();
        for (Path folder : watched) {
            watches.add(
                    FolderWatch.of(
                            folder,
                            home,
                            (files, lines) -> intake.ingest(files, Hints.none(), lines),
                            terminal));
        }
        return watches;
    }

    private WebServer start(
            OwnArchive own,
            WatchedIntake intake,
            Home home,
            Optional<String> token,
            Optional<Fetching> pages)
            throws IOException {
        String secret = ServeNote.freshSecret();
        Set<String> names = new HashSet<>(OwnAddresses.of(host));
        publicHosts.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        CorpusFiles files = new CorpusFiles(home.corpus());
        try {
            WebServer server =
                    WebServer.start(
                            new WebSettings(
                                    host,
                                    port,
                                    names,
                                    token,
                                    secret,
                                    new Version().getVersion()[0]),
                            own.archive(),
                            intake,
                            original -> files.file(original.path()),
                            new ServedOrganizations(own.archive(), home),
                            new QuickLook(home),
                            pages);
            note(server.port(), secret).leaveIn(home.index());
            return server;
        } catch (BindException e) {
            throw taken(e);
        }
    }

    private ServeNote note(int port, String secret) {
        return ServeNote.ofThisProcess(OwnAddresses.reachable(host), port, secret);
    }

    private void announce(Archive archive, WebServer server, Terminal terminal) throws IOException {
        long articles = archive.search(Search.counting(new Query.Everything())).total();
        try (Output out = new Output()) {
            out.line(
                    String.format(
                            Locale.ROOT,
                            "Sayso shows %,d %s at %s/",
                            articles,
                            articles == 1 ? "article" : "articles",
                            note(server.port(), "").address()));
        }
        terminal.say("Stop it with Ctrl-C.");
    }

    private void stop(
            Home home,
            WebServer server,
            Sidelines sidelines,
            OwnArchive own,
            CountDownLatch stopped) {
        stopping.set(true);
        closeAll(() -> ServeNote.removeFrom(home.index()), server, sidelines, own);
        stopped.countDown();
    }

    /** One that cannot be closed does not keep the others open. */
    private static void closeAll(Closeable... all) {
        for (Closeable one : all) {
            try {
                one.close();
            } catch (IOException e) {
                WEB.log(Level.WARNING, "while stopping", e);
            }
        }
    }
}
