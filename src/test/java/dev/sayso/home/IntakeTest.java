package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Holding;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.archive.lucene.LuceneArchive;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Field;
import dev.sayso.article.Particulars;
import dev.sayso.extract.Annotator;
import dev.sayso.ingest.ArticleReader;
import dev.sayso.organization.AuthorityFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files into an archive and out of it, with the real reader and the real index. */
final class IntakeTest {
    private static final String ROADS =
            "Of roads and tolls\n\nNobody counts the toll booths of the invented valley, and nobody pays in them.\n\nThe booths stand empty since the bridge was closed for repair last spring.\n";
    private static final String BRIDGES =
            "Of bridges\n\nThe invented bridge has been closed for a year, and the ferry takes nobody for free.\n\nThe council says that it will open again when the money is there.\n";

    @TempDir private Path folder;

    private Home home;
    private Archive archive;
    private ArticleReader reader;
    private LocalIntake intake;

    @BeforeEach
    void open() throws IOException {
        home = Home.in(folder.resolve("home"));
        home.prepare();
        archive = LuceneArchive.open(home.index());
        reader = new ArticleReader(() -> Instant.parse("2024-06-01T08:00:00Z"));
        intake = new LocalIntake(home, archive, reader, new Annotator(AuthorityFile.empty()));
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        archive.close();
    }

    private Path outside(String name, String text) throws IOException {
        return written(folder.resolve("elsewhere"), name, text);
    }

    private Path inside(String name, String text) throws IOException {
        return written(home.corpus(), name, text);
    }

    private static Path written(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(CorpusFiles.parent(file));
        return Files.writeString(file, text);
    }

    private List<IngestLine> ingest(Hints hints, Path... paths) throws IOException {
        List<IngestLine> lines = new ArrayList<>();
        intake.ingest(List.of(paths), hints, lines::add);
        return lines;
    }

    private String outcomes(Path... paths) throws IOException {
        return String.join(
                " ",
                ingest(Hints.none(), paths).stream()
                        .map(line -> line.path() + "=" + line.outcome().label())
                        .toList());
    }

    private List<String> held() throws IOException {
        return archive.inventory().holdings().stream().map(Holding::path).toList();
    }

    private List<ArticleId> ids() throws IOException {
        return archive.inventory().holdings().stream()
                .map(Holding::id)
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
    }

    private Particulars particulars(String path) throws IOException {
        ArticleId id =
                archive.inventory().holdings().stream()
                        .filter(holding -> holding.path().equals(path))
                        .map(Holding::id)
                        .findFirst()
                        .orElseThrow();
        return archive.get(id).orElseThrow().article().particulars();
    }

    private Verification verified() throws IOException {
        return Verification.of(home, archive.inventory(), LuceneArchive.check(home.index()));
    }

    @Test
    void whatAnotherCorpusKeepsForItselfIsNoArticleHere() throws IOException {
        outside("authority.tsv", "tolls\tToll Board\n");
        outside("README.md", "# An invented corpus\n\nIt holds one piece.\n");
        outside("roads.txt", ROADS);

        List<IngestLine> lines = ingest(Hints.none(), folder.resolve("elsewhere"));

        assertEquals(List.of("roads.txt"), lines.stream().map(IngestLine::path).toList());
    }

    @Test
    void aFileFromOutsideIsCopiedIntoTheCorpusAndIndexed() throws IOException {
        Path file = outside("roads.txt", ROADS);

        assertEquals("roads.txt=indexed", outcomes(file));
        assertEquals(ROADS, Files.readString(home.corpus().resolve("roads.txt")));
        assertEquals(List.of("roads.txt"), held());
    }

    @Test
    void nothingIsLeftBesideTheCopy() throws IOException {
        outcomes(outside("roads.txt", ROADS));

        try (Stream<Path> entries = Files.list(home.corpus())) {
            assertEquals(
                    List.of("authority.tsv", "roads.txt"),
                    entries.map(path -> String.valueOf(path.getFileName())).sorted().toList());
        }
    }

    @Test
    void ingestingAgainChangesNothing() throws IOException {
        Path file = outside("roads.txt", ROADS);
        outcomes(file);

        assertEquals("roads.txt=unchanged", outcomes(file));
        assertEquals("roads.txt=unchanged", outcomes(home.corpus()));
        assertEquals(1, ids().size());
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNamesWithTheFoldersInside() throws IOException {
        inside("b.txt", BRIDGES);
        inside("a/ñandú ‐ ۱.txt", ROADS);
        inside(".hidden/c.txt", "hidden");
        inside("README.md", "not an article");
        inside(".sayso/d.txt", "Sayso's own");

        assertEquals("a/ñandú ‐ ۱.txt=indexed b.txt=indexed", outcomes(home.corpus()));
    }

    @Test
    void aSecondFileOfTheSameNameGetsANumber() throws IOException {
        outcomes(outside("one/roads.txt", ROADS));

        assertEquals("roads-2.txt=indexed", outcomes(outside("two/roads.txt", BRIDGES)));
    }

    @Test
    void namesThatTheCorpusKeepsForItselfAreChanged() throws IOException {
        Path top = CorpusFiles.parent(outside("README.md", ROADS));

        assertEquals("README-2.md=indexed", outcomes(top));
        assertEquals("_notes.txt=indexed", outcomes(outside(".notes.txt", BRIDGES)));
        List<ArticleId> before = ids();
        intake.rebuild(line -> {});
        assertEquals(before, ids());
    }

    @Test
    void theSameBytesAtTwoPathsAreOneArticle() throws IOException {
        inside("a.txt", ROADS);
        inside("b.txt", ROADS);

        assertEquals("a.txt=indexed b.txt=unchanged", outcomes(home.corpus()));
        assertEquals(1, ids().size());
        assertTrue(verified().clean());
        assertEquals(0, verified().pending());
    }

    @Test
    void aChangedFileReplacesItsOldVersion() throws IOException {
        inside("a.txt", ROADS);
        outcomes(home.corpus());
        ArticleId old = ids().getFirst();
        inside("a.txt", BRIDGES);

        assertEquals(1, verified().pending());
        assertEquals("a.txt=indexed", outcomes(home.corpus()));
        assertEquals(1, ids().size());
        assertEquals(Optional.empty(), archive.get(old));
    }

    @Test
    void aChangedFileLeavesTheCopyOfItsOldVersionInTheArchive() throws IOException {
        for (String changed : List.of("a.txt", "c.txt")) {
            inside("a.txt", ROADS);
            inside("b.txt", ROADS);
            inside("c.txt", ROADS);
            outcomes(home.corpus());
            inside(changed, BRIDGES + changed);
            outcomes(home.corpus());

            assertEquals(0, verified().pending(), changed);
            assertTrue(verified().clean(), changed);
        }
    }

    @Test
    void aMovedFileIsFoundUnderItsNewName() throws IOException {
        Path old = inside("a.txt", ROADS);
        outcomes(home.corpus());
        Files.move(old, home.corpus().resolve("b.txt"));

        assertEquals("b.txt=indexed", outcomes(home.corpus()));
        assertEquals(List.of("b.txt"), held());
    }

    @Test
    void linksAndMissingFilesAreRefusedAndTheRestIsRead() throws IOException {
        Path secret = outside("secret.txt", BRIDGES);
        Files.createDirectories(home.corpus());
        Files.createSymbolicLink(home.corpus().resolve("link.txt"), secret);
        inside("z.txt", ROADS);

        assertEquals(
                "link.txt=refused z.txt=indexed none.txt=refused",
                outcomes(home.corpus(), folder.resolve("none.txt")));
    }

    @Test
    void whatThePersonKnowsBetterGoesBeforeWhatTheFileSays() throws IOException {
        Path file = outside("roads.txt", ROADS);
        Hints hints =
                new Hints(
                        Optional.of("Harbour Courier"),
                        Optional.of("Mariam Sethi"),
                        Optional.of(LocalDate.of(2024, 3, 5)),
                        Map.of(),
                        false);

        ingest(hints, file);

        assertEquals(hints.outlet(), particulars("roads.txt").outlet());
        assertEquals(List.of("Mariam Sethi"), particulars("roads.txt").byline().authors());
        assertEquals(hints.published(), particulars("roads.txt").published());
    }

    @Test
    void hintsSurviveARebuildAndANewVersionOfTheFile() throws IOException {
        inside("roads.txt", ROADS);
        Optional<String> outlet = Optional.of("Harbour Courier");
        ingest(new Hints(outlet, Optional.empty(), Optional.empty(), Map.of(), false), home.corpus());

        intake.rebuild(line -> {});
        assertEquals(outlet, particulars("roads.txt").outlet());

        inside("roads.txt", BRIDGES);
        outcomes(home.corpus());
        assertEquals(outlet, particulars("roads.txt").outlet());
    }

    @Test
    void theColumnsOfADataSetAreKeptForARebuild() throws IOException {
        Path file = outside("set.csv", "a,b\nOf roads,The road is long and it is dear.\n");
        Map<Field, String> columns = Map.of(Field.TITLE, "a", Field.BODY, "b");
        assertEquals("set.csv=refused", outcomes(file));

        ingest(
                new Hints(Optional.empty(), Optional.empty(), Optional.empty(), columns, false),
                file);
        assertEquals(Optional.of("Of roads"), particulars("set.csv").title());

        intake.rebuild(line -> {});
        assertEquals(Optional.of("Of roads"), particulars("set.csv").title());
    }

    @Test
    void hintsGivenLaterAreTakenOver() throws IOException {
        Path file = outside("roads.txt", ROADS);
        outcomes(file);
        Optional<String> outlet = Optional.of("Harbour Courier");

        List<IngestLine> lines =
                ingest(new Hints(outlet, Optional.empty(), Optional.empty(), Map.of(), false), file);

        assertEquals(Outcome.INDEXED, lines.getFirst().outcome());
        assertEquals(outlet, particulars("roads.txt").outlet());
        assertEquals("roads.txt=unchanged", outcomes(file));
    }

    @Test
    void aDeletedArticleMovesToTheTrashAndStaysDeleted() throws IOException {
        inside("a.txt", ROADS);
        inside("copy/b.txt", ROADS);
        outcomes(home.corpus());

        assertTrue(intake.delete(ids().getFirst(), false));

        Path trash = home.corpus().resolve(".sayso/trash");
        assertEquals(ROADS, Files.readString(trash.resolve("a.txt")));
        assertTrue(Files.exists(trash.resolve("copy/b.txt")));
        intake.rebuild(line -> {});
        assertEquals(List.of(), ids());
        assertTrue(verified().clean());
        assertEquals(0, verified().pending());
    }

    @Test
    void twoDeletedFilesOfOneNameBothStayInTheTrash() throws IOException {
        for (String text : List.of(ROADS, BRIDGES)) {
            inside("a.txt", text);
            outcomes(home.corpus());
            intake.delete(ids().getFirst(), false);
        }

        Path trash = home.corpus().resolve(".sayso/trash");
        assertEquals(ROADS, Files.readString(trash.resolve("a.txt")));
        assertEquals(BRIDGES, Files.readString(trash.resolve("a.txt.2")));
    }

    @Test
    void aPurgedOriginalIsGone() throws IOException {
        inside("a.txt", ROADS);
        outcomes(home.corpus());

        intake.delete(ids().getFirst(), true);

        assertFalse(Files.exists(home.corpus().resolve("a.txt")));
        assertFalse(Files.exists(home.corpus().resolve(".sayso/trash")));
    }

    @Test
    void deletingWhatIsNotHeldSaysSo() throws IOException {
        assertFalse(intake.delete(new ArticleId("0123456789abcdef"), false));
    }

    @Test
    void aDeletedArticleComesBackWhenItsFileIsIngestedAgain() throws IOException {
        Path file = outside("roads.txt", ROADS);
        outcomes(file);
        intake.delete(ids().getFirst(), false);

        assertEquals("roads.txt=indexed", outcomes(file));
    }

    @Test
    void aRebuildGivesTheSameIdsAndForgetsWhatIsGone() throws IOException {
        inside("a.txt", ROADS);
        Path gone = inside("b.txt", BRIDGES);
        outcomes(home.corpus());
        List<ArticleId> before = ids();

        intake.rebuild(line -> {});
        assertEquals(before, ids());

        Files.delete(gone);
        assertEquals(1, verified().problems().size());
        intake.rebuild(line -> {});
        assertEquals(List.of("a.txt"), held());
        assertTrue(verified().clean());
    }

    @Test
    void aRefusalIsForgottenWhenItsFileIsGone() throws IOException {
        Path link = home.corpus().resolve("link.txt");
        Files.createSymbolicLink(link, outside("x.txt", ROADS));
        outcomes(home.corpus());
        assertEquals(1, archive.inventory().refusals().size());

        intake.rebuild(line -> {});
        assertEquals(1, archive.inventory().refusals().size());

        Files.delete(link);
        intake.rebuild(line -> {});
        assertEquals(List.of(), archive.inventory().refusals());
    }

    @Test
    void aFileOfWhichOnlySomePiecesWereStoredIsReadAgain() throws IOException {
        Path file = inside("a.txt", ROADS);
        outcomes(home.corpus());
        Unfinished.in(home.index()).add(CorpusFiles.sha256(file));

        assertEquals("a.txt=indexed", outcomes(home.corpus()));
    }

    @Test
    void everyLineIsToldOnlyWhenItsArticleIsVisible() throws IOException {
        for (int i = 0; i < 30; i++) {
            inside(i + ".txt", ROADS + i);
        }
        List<Boolean> visible = new ArrayList<>();
        intake.ingest(
                List.of(home.corpus()),
                Hints.none(),
                line -> visible.add(isHeld(line.id().orElseThrow())));

        assertEquals(30, visible.size());
        assertFalse(visible.contains(false));
    }

    private boolean isHeld(ArticleId id) {
        try (LuceneArchive beside = LuceneArchive.openReadOnly(home.index())) {
            return beside.get(id).isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
