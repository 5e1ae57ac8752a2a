package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.Holding;
import dev.sayso.archive.Inventory;
import dev.sayso.archive.Upkeep;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickLookTest {
    @TempDir private Path folder;
    private Home home;

    @BeforeEach
    void makeHome() throws IOException {
        home = Home.in(folder);
        home.prepare();
        Files.writeString(home.corpus().resolve("held.txt"), "12345");
        Files.writeString(home.index().resolve("_0.cfs"), "123");
    }

    private static Holding holding(String path) {
        return new Holding(new ArticleId("0123456789abcdef01234567"), path, 1, "ab");
    }

    @Test
    void whatIsHeldAndThereIsInOrder() throws IOException {
        Upkeep upkeep =
                new QuickLook(home).at(new Inventory(List.of(holding("held.txt")), List.of()));

        assertTrue(upkeep.isInOrder());
        assertEquals(1, upkeep.corpusFiles());
        assertEquals(5, upkeep.corpusBytes());
        assertEquals(3, upkeep.indexBytes());
    }

    @Test
    void whatIsNewAndWhatIsGoneIsNamedButNotWhatWasRefused() throws IOException {
        Files.writeString(home.corpus().resolve("new.txt"), "1");
        Files.writeString(home.corpus().resolve("refused.txt"), "1");
        Refusal refusal = new Refusal("refused.txt", 1, "cd", Reason.EMPTY, "");

        Upkeep upkeep =
                new QuickLook(home)
                        .at(
                                new Inventory(
                                        List.of(holding("held.txt"), holding("gone.txt")),
                                        List.of(refusal)));

        assertFalse(upkeep.isInOrder());
        assertEquals(List.of("new.txt", "gone.txt"), upkeep.named());
        assertEquals(1, upkeep.pending());
        assertEquals(1, upkeep.gone());
    }
}
