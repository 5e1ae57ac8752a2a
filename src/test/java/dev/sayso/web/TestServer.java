package dev.sayso.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.archive.lucene.HurriedArchive;
import dev.sayso.archive.lucene.LuceneArchive;
import dev.sayso.extract.Annotator;
import dev.sayso.home.CorpusFiles;
import dev.sayso.home.FetchedPages;
import dev.sayso.home.Home;
import dev.sayso.home.LocalIntake;
import dev.sayso.home.OrganizationLog;
import dev.sayso.home.QuickLook;
import dev.sayso.home.Settlement;
import dev.sayso.ingest.ArticleReader;
import dev.sayso.ingest.fetch.Fetcher;
import dev.sayso.json.Json;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.resolution.DecisionLog;
import dev.sayso.resolution.Suggestion;
import dev.sayso.web.adding.WatchedIntake;
import dev.sayso.web.api.OrganizationRecords;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real server on a free port, over a real archive in a folder of its own. */
final class TestServer implements Closeable {
    static final String SECRET = "0123456789abcdef";

    /** So that pages show what is on the disk now, on a busy machine too. */
    static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final Home home;
    private final LuceneArchive archive;
    private final ArticleReader reader = new ArticleReader(InstantSource.system());
    private final Optional<Fetcher> fetcher;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestServer(
            Path folder, Optional<String> token, boolean settled, List<AnnotatedArticle> articles)
            throws IOException {
        this(folder, LuceneArchive::open, token, settled, articles, Optional.empty());
    }

    private interface Opening {
        LuceneArchive open(Path folder) throws IOException;
    }

    private TestServer(
            Path folder,
            Opening opening,
            Optional<String> token,
            boolean settled,
            List<AnnotatedArticle> articles,
            Optional<Fetcher> fetcher)
            throws IOException {
        home = Home.in(folder);
        home.prepare();
        archive = opening.open(home.index());
        archive.apply(new Batch(articles, List.of(), List.of(), List.of()));
        LocalIntake intake =
                new LocalIntake(home, archive, reader, new Annotator(AuthorityFile.empty()));
        if (settled) {
            intake.settleOrganizations();
        }
        CorpusFiles files = new CorpusFiles(home.corpus());
        WatchedIntake watched = new WatchedIntake(intake, files::count);
        this.fetcher = fetcher;
        server =
                WebServer.start(
                        new WebSettings(
                                "127.0.0.1", 0, Set.of("archive.example"), token, SECRET, "test"),
                        archive,
                        watched,
                        original -> files.file(original.path()),
                        new Records(archive, home),
                        new QuickLook(home, LONG_ENOUGH),
                        fetcher.map(pages -> new FetchedPages(pages, watched, home)));
    }

    /** Read anew at every question. */
    private record Records(LuceneArchive archive, Home home) implements OrganizationRecords {
        @Override
        public List<Suggestion> suggestions() throws IOException {
            return Settlement.of(archive, home).resolution().suggestions();
        }

        @Override
        public DecisionLog decisions() throws IOException {
            return new OrganizationLog(home.corpus()).read();
        }
    }

    /** One that knows the organizations of its articles, and has no time for any question. */
    static TestServer hurried(Path folder, List<AnnotatedArticle> articles) throws IOException {
        settled(folder, articles).close();
        return new TestServer(
                folder, HurriedArchive::open, Optional.empty(), false, List.of(), Optional.empty());
    }

    /** One that may fetch pages. */
    static TestServer fetching(Path folder, Fetcher fetcher) throws IOException {
        return new TestServer(
                folder,
                LuceneArchive::open,
                Optional.empty(),
                false,
                List.of(),
                Optional.of(fetcher));
    }

    static TestServer with(Path folder, List<AnnotatedArticle> articles) throws IOException {
        return new TestServer(folder, Optional.empty(), false, articles);
    }

    /** One that knows the organizations of its articles. */
    static TestServer settled(Path folder, List<AnnotatedArticle> articles) throws IOException {
        return new TestServer(folder, Optional.empty(), true, articles);
    }

    /** One that asks for a token before it changes anything. */
    static TestServer guarded(Path folder, String token, List<AnnotatedArticle> articles)
            throws IOException {
        return new TestServer(folder, Optional.of(token), true, articles);
    }

    int port() {
        return server.port();
    }

    Home home() {
        return home;
    }

    LuceneArchive archive() {
        return archive;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(address(path)));
    }

    /** A page that is there. */
    Document page(String path) throws IOException {
        return Jsoup.parse(get(path).body());
    }

    JsonNode json(String path) throws IOException {
        return Json.parse(get(path).body());
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (fetcher.isPresent()) {
            fetcher.get().close();
        }
        reader.close();
        archive.close();
    }
}
