package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Intake.Hints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class WatchedFolderTest extends HomeOnDisk {
    private Path inbox;
    private WatchedFolder watched;

    @BeforeEach
    void watch() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        watched =
                new WatchedFolder(
                        inbox, home, (files, lines) -> intake.ingest(files, Hints.none(), lines));
    }

    private String look() throws IOException {
        List<IngestLine> lines = new ArrayList<>();
        watched.look(lines::add);
        return String.join(
                " ",
                lines.stream().map(line -> line.path() + "=" + line.outcome().label()).toList());
    }

    @Test
    void aFileIsTakenInWhenTwoLooksFindItAlikeAndOnlyOnce() throws IOException {
        written(inbox, "roads.txt", ROADS);

        assertEquals("", look());
        assertEquals("roads.txt=indexed", look());
        assertEquals("", look());
    }

    @Test
    void aFileThatGrowsIsWaitedForWhileOthersAreTakenIn() throws IOException {
        Path growing = written(inbox, "roads.txt", "Of roads");
        written(inbox, "bridges.txt", BRIDGES);
        look();
        Files.writeString(growing, ROADS.substring(8), StandardOpenOption.APPEND);

        assertEquals("bridges.txt=indexed", look());
        assertEquals("roads.txt=indexed", look());
        assertEquals(2, held().size());
    }

    @Test
    void itSaysWhetherFilesHaveNotSettled() throws IOException {
        assertFalse(watched.look(line -> {}));
        written(inbox, "roads.txt", ROADS);

        assertTrue(watched.look(line -> {}));
        assertFalse(watched.look(line -> {}));
    }

    @Test
    void aFileThatChangesLaterIsTakenInAgain() throws IOException {
        Path file = written(inbox, "roads.txt", ROADS);
        look();
        look();
        Files.writeString(file, ROADS + "And more of it.\n");

        look();

        assertEquals("roads-2.txt=indexed", look());
    }

    @Test
    void downloadsThatAreNotDoneAndHiddenFilesAreLeft() throws IOException {
        for (String name : List.of("a.txt.part", "b.crdownload", "c.txt~", ".d.txt", "e.TMP")) {
            written(inbox, name, ROADS);
        }

        look();

        assertEquals("", look());
    }

    @Test
    void foldersInsideAreWatchedToo() throws IOException {
        written(inbox, "march/roads.txt", ROADS);

        look();

        assertEquals("roads.txt=indexed", look());
    }

    @Test
    void whatCouldNotBeTakenInIsTriedAgain() throws IOException {
        boolean[] locked = {true};
        watched =
                new WatchedFolder(
                        inbox,
                        home,
                        (files, lines) -> {
                            if (locked[0]) {
                                throw new ArchiveException(
                                        ArchiveException.Cause.LOCKED, "It is locked.");
                            }
                            intake.ingest(files, Hints.none(), lines);
                        });
        written(inbox, "roads.txt", ROADS);
        look();
        assertThrows(ArchiveException.class, this::look);
        locked[0] = false;

        assertEquals("roads.txt=indexed", look());
    }

    @Test
    void aFolderThatIsGoneIsNamed() throws IOException {
        Files.delete(inbox);

        NoSuchFileException gone = assertThrows(NoSuchFileException.class, this::look);

        assertTrue(String.valueOf(gone.getMessage()).contains("inbox"));
    }

    @Test
    void whatHappensInAFolderEndsTheWait() throws Exception {
        try (FolderEvents events = new FolderEvents(inbox)) {
            events.await(Duration.ZERO);
            written(inbox, "roads.txt", ROADS);

            long start = System.nanoTime();
            events.await(Duration.ofMinutes(5));

            assertTrue(System.nanoTime() - start < Duration.ofMinutes(4).toNanos());
        }
    }
}
