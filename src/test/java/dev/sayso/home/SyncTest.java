package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.Intake.Sync;
import dev.sayso.article.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The index brought in line with a corpus that somebody worked on. */
final class SyncTest extends HomeOnDisk {
    private void moved(String from, String to) throws IOException {
        Path place = home.corpus().resolve(to);
        Files.createDirectories(CorpusFiles.parent(place));
        Files.move(home.corpus().resolve(from), place);
    }

    private void removed(String name) throws IOException {
        Files.delete(home.corpus().resolve(name));
    }

    @Test
    void everyFileIsToldOfByWhatHappenedToIt() throws IOException {
        inside("a.txt", ROADS);
        inside("b.txt", BRIDGES);
        inside("c.txt", ROADS + "c");
        inside("d.txt", ROADS + "d");
        assertEquals("a.txt=added b.txt=added c.txt=added d.txt=added", changes());

        inside("a.txt", ROADS + "changed");
        moved("b.txt", "later/b.txt");
        removed("c.txt");
        inside("e.txt", ROADS + "e");

        assertEquals("a.txt=changed e.txt=added b.txt>later/b.txt c.txt=removed", changes());
        assertEquals(List.of("a.txt", "d.txt", "e.txt", "later/b.txt"), held());
        assertEquals("", changes());
        assertTrue(verified().clean());
    }

    @Test
    void aMovedFileKeepsItsIdAndTheDayItWasTakenIn() throws IOException {
        inside("a.txt", ROADS);
        changes();
        ArticleId id = idOf("a.txt");
        Instant ingested = article("a.txt").original().ingested();

        moved("a.txt", "folder/a.txt");
        assertEquals("a.txt>folder/a.txt", changes());
        assertEquals(id, idOf("folder/a.txt"));
        assertEquals(ingested, article("folder/a.txt").original().ingested());

        moved("folder/a.txt", "b.txt");
        assertEquals("folder/a.txt>b.txt", changes());
        assertEquals(id, idOf("b.txt"));
    }

    @Test
    void filesThatChangeNamesWithEachOtherKeepTheirIds() throws IOException {
        inside("a.txt", ROADS);
        inside("b.txt", BRIDGES);
        changes();
        ArticleId roads = idOf("a.txt");
        ArticleId bridges = idOf("b.txt");
        inside("a.txt", BRIDGES);
        inside("b.txt", ROADS);

        assertEquals("b.txt>a.txt a.txt>b.txt", changes());
        assertEquals(bridges, idOf("a.txt"));
        assertEquals(roads, idOf("b.txt"));
        assertEquals("", changes());
    }

    @Test
    void whatStandsWhereAFileMovedAwayIsNew() throws IOException {
        inside("m.txt", ROADS);
        changes();
        for (String to : List.of("a.txt", "z.txt")) {
            ArticleId roads = idOf("m.txt");
            moved("m.txt", to);
            inside("m.txt", BRIDGES + to);

            assertEquals(
                    to.equals("a.txt") ? "m.txt>a.txt m.txt=added" : "m.txt=added m.txt>z.txt",
                    changes());
            assertEquals(roads, idOf(to));
            assertEquals(List.of(), article("m.txt").history().replaces());
        }
    }

    @Test
    void aFileThatBecameACopyOfAnotherLosesWhatItHeld() throws IOException {
        inside("a.txt", ROADS);
        inside("b.txt", BRIDGES);
        changes();
        ArticleId bridges = idOf("b.txt");
        inside("a.txt", BRIDGES);

        changes();

        assertEquals(List.of(bridges), ids());
        assertEquals("", changes());
        assertTrue(verified().clean());
    }

    @Test
    void aCopyKeepsTheArticleWhenItsOtherFileGoes() throws IOException {
        inside("a.txt", ROADS);
        inside("b.txt", ROADS);
        changes();
        ArticleId id = idOf("a.txt");
        removed("a.txt");

        assertEquals("a.txt>b.txt", changes());
        assertEquals(id, idOf("b.txt"));
    }

    @Test
    void aFileThatCannotBeReadAnyMoreLeavesTheIndexAndIsNamed() throws IOException {
        inside("a.txt", ROADS);
        inside("b.txt", BRIDGES);
        changes();
        inside("a.txt", "");

        assertEquals("a.txt=refused a.txt=removed", changes());
        assertEquals(List.of("b.txt"), held());
    }

    @Test
    void refusalsGoWithTheirFiles() throws IOException {
        inside("a.txt", ROADS);
        inside("empty.txt", "");
        assertEquals("a.txt=added empty.txt=refused", changes());
        assertEquals("empty.txt=refused", changes());
        removed("empty.txt");

        assertEquals("", changes());
        assertEquals(List.of(), archive.inventory().refusals());
    }

    private void manyHeld() throws IOException {
        for (int i = 10; i < 50; i++) {
            inside(i + ".txt", ROADS + i);
        }
        changes();
    }

    @Test
    void mostOfAnArchiveDoesNotGoUnasked() throws IOException {
        manyHeld();
        for (int i = 10; i < 31; i++) {
            removed(i + ".txt");
        }

        ArchiveException refused = assertThrows(ArchiveException.class, this::changes);

        assertEquals(ArchiveException.Cause.CORPUS_GONE, refused.why());
        assertTrue(String.valueOf(refused.getMessage()).startsWith("21 of the 40 articles"));
        assertEquals(40, held().size());
        changes(new Sync(false, true));
        assertEquals(19, held().size());
    }

    @Test
    void halfOfAnArchiveGoes() throws IOException {
        manyHeld();
        for (int i = 10; i < 30; i++) {
            removed(i + ".txt");
        }

        changes();

        assertEquals(20, held().size());
    }

    @Test
    void theLastArticleDoesNotGoUnasked() throws IOException {
        inside("a.txt", ROADS);
        changes();
        removed("a.txt");

        assertThrows(ArchiveException.class, this::changes);
        assertEquals("a.txt=removed", changes(new Sync(false, true)));
    }

    @Test
    void aChangeThatCannotBeSeenIsFoundByReadingEveryByte() throws IOException {
        FileTime longAgo = FileTime.from(Instant.parse("2020-05-01T10:00:00Z"));
        Path file = inside("a.txt", ROADS);
        Files.setLastModifiedTime(file, longAgo);
        changes();
        Files.writeString(file, ROADS.replace("valley", "canyon"));
        Files.setLastModifiedTime(file, longAgo);

        assertEquals("", changes());
        assertEquals(1, verified().pending());
        assertEquals("a.txt=changed", changes(new Sync(true, false)));
    }

    @Test
    void whatLiesInAClosedFolderStays() throws IOException {
        inside("a.txt", ROADS);
        inside("closed/b.txt", BRIDGES);
        changes();
        Path closed = home.corpus().resolve("closed");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "this user may look into every folder");

            assertEquals("closed=refused", changes());
            assertEquals(List.of("a.txt", "closed/b.txt"), held());
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
        assertEquals("", changes());
        assertEquals(List.of(), archive.inventory().refusals());
    }
}
