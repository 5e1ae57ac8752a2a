package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files that come once more: the same, changed, moved, or with more said about them. */
final class SecondIntakeTest extends HomeOnDisk {
    @Test
    void ingestingAgainChangesNothing() throws IOException {
        Path file = outside("roads.txt", ROADS);
        outcomes(file);

        assertEquals("roads.txt=unchanged", outcomes(file));
        assertEquals("roads.txt=unchanged", outcomes(home.corpus()));
        assertEquals(1, ids().size());
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
    void hintsSurviveARebuildAndANewVersionOfTheFile() throws IOException {
        inside("roads.txt", ROADS);
        Optional<String> outlet = Optional.of("Harbour Courier");
        ingest(
                new Hints(outlet, Optional.empty(), Optional.empty(), Map.of(), false),
                home.corpus());

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
                ingest(
                        new Hints(outlet, Optional.empty(), Optional.empty(), Map.of(), false),
                        file);

        assertEquals(Outcome.INDEXED, lines.getFirst().outcome());
        assertEquals(outlet, particulars("roads.txt").outlet());
        assertEquals("roads.txt=unchanged", outcomes(file));
    }

    @Test
    void aFileOfWhichOnlySomePiecesWereStoredIsReadAgain() throws IOException {
        Path file = inside("a.txt", ROADS);
        outcomes(home.corpus());
        Unfinished.in(home.index()).add(CorpusFiles.sha256(file));

        assertEquals("a.txt=indexed", outcomes(home.corpus()));
    }
}
