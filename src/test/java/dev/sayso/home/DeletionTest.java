package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles on their way out of an archive, and what a rebuild makes of it. */
final class DeletionTest extends HomeOnDisk {
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
}
