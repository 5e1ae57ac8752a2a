package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.archive.PartlyRead;
import dev.sayso.archive.Search;
import dev.sayso.archive.lucene.LuceneArchive;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Reason;
import dev.sayso.article.Shortfall;
import dev.sayso.extract.Annotator;
import dev.sayso.ingest.ArticleReader;
import dev.sayso.ingest.child.ChildProcess;
import dev.sayso.ingest.child.Limits;
import dev.sayso.ingest.child.MachineTrouble;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files on their way into an archive. */
final class IntakeTest extends HomeOnDisk {
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
    void noDocumentIsRefusedBecauseThisMachineCannotReadAny() throws IOException {
        ChildProcess.Setup broken =
                new ChildProcess.Setup(
                        System.getProperty("java.class.path"),
                        "invented.NoSuchParser",
                        Limits.standard());
        Path roads = outside("a.txt", ROADS);
        Path booklet = outside("b.pdf", "%PDF-1.4\n");
        List<IngestLine> lines = new ArrayList<>();
        try (ArticleReader without =
                new ArticleReader(InstantSource.system(), broken, Optional.empty())) {
            LocalIntake there =
                    new LocalIntake(home, archive, without, new Annotator(AuthorityFile.empty()));

            assertThrows(
                    MachineTrouble.class,
                    () -> there.ingest(List.of(roads, booklet), Hints.none(), lines::add));
        }

        assertEquals(List.of("a.txt"), lines.stream().map(IngestLine::path).toList());
        assertEquals(List.of("a.txt"), held());
        assertEquals(List.of(), archive.inventory().refusals());
    }

    @Test
    void whatIsReadOnlyPartlyIsRememberedAndSoItIsAfterARebuild() throws IOException {
        Path feed =
                outside(
                        "feed.xml",
                        "<rss version=\"2.0\"><channel><title>Harbour Notes</title><item>"
                                + "<title>On piers</title><description>The council looked at"
                                + " the piers, and more in the paper.</description>"
                                + "</item></channel></rss>");
        List<IngestLine> lines = ingest(Hints.none(), feed);
        IngestLine line = lines.getFirst();
        assertEquals(IngestLine.Outcome.PARTLY, line.outcome());
        List<PartlyRead> expected =
                List.of(
                        new PartlyRead(
                                line.id().orElseThrow(),
                                "feed.xml",
                                1,
                                new Shortfall(
                                        line.reason().orElseThrow(), line.detail().orElseThrow())));

        assertEquals(expected, archive.stock().partly());
        assertEquals(
                Optional.of(expected.getFirst().why()), article("feed.xml").original().partly());

        intake.rebuild(again -> {});
        assertEquals(expected, archive.stock().partly());
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

    @Test
    void aPieceOnWhichTheAnalysisFailsIsFoundByItsWordsAndTheOthersAreRead() throws IOException {
        intake =
                restarted(
                        new Annotator(
                                AuthorityFile.empty(),
                                (text, definitions) -> {
                                    if (text.text().contains("toll booths")) {
                                        throw new IllegalStateException("an invented fault");
                                    }
                                    return List.of();
                                }));

        List<IngestLine> lines =
                ingest(Hints.none(), outside("roads.txt", ROADS), outside("bridges.txt", BRIDGES));

        assertEquals(
                List.of("partly PARSER_CRASHED failed", "indexed - full"),
                lines.stream()
                        .map(
                                line ->
                                        line.outcome().label()
                                                + " "
                                                + line.reason().map(Reason::name).orElse("-")
                                                + " "
                                                + line.extent().label())
                        .toList());
        assertTrue(lines.get(0).detail().orElse("").contains("run sayso rebuild"));
        assertEquals(
                1,
                archive.search(Search.of(new Query.Word(Query.Scope.ANY, "booth", false))).total());
    }
}
