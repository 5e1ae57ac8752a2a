package dev.sayso.home;

import dev.sayso.archive.Change;
import dev.sayso.archive.Holding;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.archive.Intake.Sync;
import dev.sayso.archive.lucene.LuceneArchive;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Particulars;
import dev.sayso.extract.Annotator;
import dev.sayso.ingest.ArticleReader;
import dev.sayso.organization.AuthorityFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An archive in a folder of its own, with the real reader and the real index. */
abstract class HomeOnDisk {
    static final String ROADS =
            "Of roads and tolls\n\nNobody counts the toll booths of the invented valley, and nobody pays in them.\n\nThe booths stand empty since the bridge was closed for repair last spring.\n";
    static final String BRIDGES =
            "Of bridges\n\nThe invented bridge has been closed for a year, and the ferry takes nobody for free.\n\nThe council says that it will open again when the money is there.\n";

    @TempDir Path folder;

    Home home;
    LuceneArchive archive;
    LocalIntake intake;
    private ArticleReader reader;

    @BeforeEach
    void open() throws IOException {
        home = Home.in(folder.resolve("home"));
        home.prepare();
        archive = LuceneArchive.open(home.index());
        reader = new ArticleReader(() -> Instant.parse("2024-06-01T08:00:00Z"));
        intake = restarted();
    }

    /** The way in of a process that starts now. */
    LocalIntake restarted() {
        return restarted(new Annotator(AuthorityFile.empty()));
    }

    LocalIntake restarted(Annotator annotator) {
        return new LocalIntake(
                home, archive, reader, annotator, () -> Instant.parse("2024-06-02T08:00:00Z"));
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        archive.close();
    }

    Path outside(String name, String text) throws IOException {
        return written(folder.resolve("elsewhere"), name, text);
    }

    Path inside(String name, String text) throws IOException {
        return written(home.corpus(), name, text);
    }

    static Path written(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(CorpusFiles.parent(file));
        return Files.writeString(file, text);
    }

    List<IngestLine> ingest(Hints hints, Path... paths) throws IOException {
        List<IngestLine> lines = new ArrayList<>();
        intake.ingest(List.of(paths), hints, lines::add);
        return lines;
    }

    String outcomes(Path... paths) throws IOException {
        return String.join(
                " ",
                ingest(Hints.none(), paths).stream()
                        .map(line -> line.path() + "=" + line.outcome().label())
                        .toList());
    }

    List<String> held() throws IOException {
        return archive.inventory().holdings().stream().map(Holding::path).toList();
    }

    List<ArticleId> ids() throws IOException {
        return archive.inventory().holdings().stream()
                .map(Holding::id)
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
    }

    Particulars particulars(String path) throws IOException {
        return article(path).particulars();
    }

    /** What a sync tells, file by file; what it tells nothing of is unchanged. */
    String changes(Sync how) throws IOException {
        List<String> told = new ArrayList<>();
        intake.sync(how, line -> told.add(change(line)));
        return String.join(" ", told.stream().filter(text -> !text.isEmpty()).toList());
    }

    String changes() throws IOException {
        return changes(new Sync(false, false));
    }

    private static String change(IngestLine line) {
        if (line.outcome() == Outcome.REFUSED) {
            return line.path() + "=refused";
        }
        return line.change()
                .map(
                        change ->
                                change instanceof Change.Moved(String from)
                                        ? from + ">" + line.path()
                                        : line.path() + "=" + change.label())
                .orElse("");
    }

    /** The id of the only piece of a file. */
    ArticleId idOf(String path) throws IOException {
        return archive.inventory().holdings().stream()
                .filter(holding -> holding.path().equals(path))
                .map(Holding::id)
                .findFirst()
                .orElseThrow();
    }

    Article article(String path) throws IOException {
        return archive.get(idOf(path)).orElseThrow().article();
    }

    Verification verified() throws IOException {
        return Verification.of(home, archive.inventory(), LuceneArchive.check(home.index()));
    }
}
