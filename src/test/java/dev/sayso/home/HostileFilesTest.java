package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.archive.Search;
import dev.sayso.article.Reason;
import dev.sayso.extract.Annotator;
import dev.sayso.ingest.ArticleReader;
import dev.sayso.ingest.child.ChildProcess;
import dev.sayso.ingest.child.Limits;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.query.Query;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.tika.parser.AutoDetectParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Files made to do harm, on the whole way from the disk into the index. */
@Timeout(600)
final class HostileFilesTest extends HomeOnDisk {
    private static final String SECRET = "wombatledger";

    /** What is known to become of some; of the others only that they have an outcome. */
    private static final Map<String, String> KNOWN =
            Map.ofEntries(
                    Map.entry("ordinary.txt", "indexed"),
                    Map.entry("bomb.zip", "refused TOO_LARGE"),
                    Map.entry("bomb.docx", "refused TOO_LARGE"),
                    Map.entry("russian-doll.zip", "refused TOO_DEEP"),
                    Map.entry("onion.txt.gz", "refused TOO_DEEP"),
                    Map.entry("draws-itself.pdf", "refused TIMEOUT"),
                    Map.entry("empty.pdf", "refused EMPTY"));

    /** As every document is read, but with less time. */
    private static ArticleReader impatient() {
        return new ArticleReader(
                () -> Instant.EPOCH,
                new ChildProcess.Setup(
                        System.getProperty("java.class.path"),
                        AutoDetectParser.class.getName(),
                        new Limits(Duration.ofSeconds(20), Duration.ofSeconds(10), 512, 500)),
                Optional.empty());
    }

    @Test
    void eachHasAnOutcomeTheOthersAreReadAndNobodyIsAskedForAnything() throws IOException {
        ConcurrentLinkedQueue<String> called = new ConcurrentLinkedQueue<>();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    called.add(exchange.getRequestURI().toString());
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Map<String, byte[]> files = HostileFiles.all(secret, address);
            Path elsewhere = folder.resolve("elsewhere");
            HostileFiles.write(files, elsewhere);

            List<IngestLine> lines = new ArrayList<>();
            try (ArticleReader reader = impatient()) {
                new LocalIntake(home, archive, reader, new Annotator(AuthorityFile.empty()))
                        .ingest(List.of(elsewhere), Hints.none(), lines::add);
            }

            Map<String, String> outcomes = firsts(lines);
            assertEquals(new TreeSet<>(files.keySet()), new TreeSet<>(outcomes.keySet()));
            KNOWN.forEach((name, outcome) -> assertEquals(outcome, outcomes.get(name), name));
            assertEquals(List.of(), List.copyOf(called));
        } finally {
            server.stop(0);
        }
        assertEquals(0, found(SECRET));
        assertEquals(1, found("booths"));
        assertTrue(verified().problems().isEmpty());
        assertFalse(Files.exists(folder.resolve("escaped.txt")));
    }

    private long found(String word) throws IOException {
        Query query = new Query.Phrase(Query.Scope.TEXT, List.of(word), 0, false);
        return archive.search(Search.counting(query)).total();
    }

    /** Of each file, what became of its first piece. */
    private static Map<String, String> firsts(List<IngestLine> lines) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (IngestLine line : lines) {
            assertEquals(
                    line.outcome() == Outcome.REFUSED || line.outcome() == Outcome.PARTLY,
                    line.reason().isPresent(),
                    line.path());
            outcomes.putIfAbsent(
                    line.path(),
                    line.outcome().label() + line.reason().map(reason -> " " + reason).orElse(""));
        }
        return outcomes;
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void namesMadeToDoHarmAreNamesAndNothingElse() throws IOException {
        List<String> names = new ArrayList<>();
        for (String name :
                List.of(
                        "-rf.txt",
                        "--help.txt",
                        "$(touch pwned).txt",
                        "; touch pwned;.txt",
                        "a\\b.txt",
                        "%2e%2e%2fetc.txt",
                        "<script>alert(1)<.txt",
                        "new\nline.txt",
                        "tab\t.txt",
                        "\u202etxt.exe.txt",
                        "con.txt",
                        " .txt",
                        "dots...txt",
                        "quote'\".txt",
                        "n".repeat(240) + ".txt",
                        "e\u0301.txt",
                        "\u00e9.txt")) {
            outside(name, "Of a name\n\nThe name of this piece is number " + names.size() + ".\n");
            names.add(name);
        }

        List<IngestLine> lines = ingest(Hints.none(), folder.resolve("elsewhere"));

        assertEquals(names.size(), lines.size());
        assertEquals(
                new TreeSet<>(names), new TreeSet<>(lines.stream().map(IngestLine::path).toList()));
        assertTrue(lines.stream().allMatch(line -> line.outcome() == Outcome.INDEXED));
        assertFalse(Files.exists(Path.of("pwned")) || Files.exists(home.corpus().resolve("pwned")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksInAFolderLeadNowhereAndLoopsEnd() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        Path file = outside("ordinary.txt", ROADS);
        Path elsewhere = CorpusFiles.parent(file);
        Files.createSymbolicLink(elsewhere.resolve("secret.txt"), secret);
        Files.createSymbolicLink(elsewhere.resolve("itself"), elsewhere);
        Files.createSymbolicLink(elsewhere.resolve("zero.txt"), Path.of("/dev/zero"));
        Files.createSymbolicLink(elsewhere.resolve("gone.txt"), Path.of("nowhere.txt"));

        List<IngestLine> lines = ingest(Hints.none(), elsewhere);

        assertEquals(List.of("ordinary.txt"), held());
        assertEquals(
                4,
                lines.stream()
                        .filter(l -> l.reason().equals(Optional.of(Reason.NOT_REGULAR_FILE)))
                        .count());
        assertEquals(0, found(SECRET));
    }
}
