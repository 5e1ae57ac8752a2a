package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.archive.lucene.LuceneArchive;
import dev.sayso.cli.Sayso.Ended;
import dev.sayso.testing.SampleCopies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say of pieces that were printed more than once. */
final class CopiesCommandsIT {
    private static final String FIRST = SampleCopies.first().id().value();

    @TempDir private static Path home = Path.of("");

    @BeforeAll
    static void holdTheCopies() throws IOException {
        try (LuceneArchive archive = LuceneArchive.open(home.resolve("index"))) {
            archive.apply(Batch.of(SampleCopies.all().toArray(AnnotatedArticle[]::new)));
        }
    }

    private static Ended on(String... arguments) throws IOException, InterruptedException {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--home";
        all[arguments.length + 1] = home.toString();
        return new Sayso().with(all);
    }

    @Test
    void searchSaysWhereElseAPieceStands() throws Exception {
        Ended ended = on("search", "is:duplicate", "--sort", "oldest");

        assertEquals("3 articles.\n", ended.err());
        assertTrue(
                ended.out()
                        .contains(
                                "     also in 2 outlets: Hill Argus (word for word), Lantern (with changes)\n"),
                ended.out());
    }

    @Test
    void showSaysHowTheCopiesDiffer() throws Exception {
        Ended ended = on("show", FIRST);

        assertTrue(ended.out().contains("\nCopies\n  The mills of the river\n"), ended.out());
        assertTrue(
                ended.out().endsWith("    another headline; word for word the same text\n"),
                ended.out());
    }

    @Test
    void theRecordNamesTheCopies() throws Exception {
        JsonNode copies = on("show", FIRST, "--json").json().getFirst().path("copies");

        assertEquals(2, copies.size());
        assertEquals("Lantern", copies.path(0).path("outlet").asText());
    }

    @Test
    void statisticsAreListedOnce() throws Exception {
        List<JsonNode> rows = on("statistics", "is:duplicate", "--json").json();

        assertEquals(2, rows.size());
        assertEquals("[\"Hill Argus\",\"Lantern\"]", rows.getLast().path("alsoIn").toString());
    }

    @Test
    void everyCopyThatCitesIsListedAndMarked() throws Exception {
        List<JsonNode> articles = on("cites", "QC", "--json").json();

        assertEquals(4, articles.size());
        assertEquals(0, articles.getFirst().path("copies").asInt());
        assertEquals(2, articles.getLast().path("copies").asInt());
    }
}
