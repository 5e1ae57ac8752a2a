package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.archive.lucene.LuceneArchive;
import dev.sayso.cli.Sayso.Ended;
import dev.sayso.testing.SampleArticles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that ask an archive, on one that holds the sample articles. */
final class ReadingCommandsIT {
    private static final String CONVOYS = SampleArticles.borderConvoys().id().value();

    @TempDir private static Path home = Path.of("");

    @BeforeAll
    static void holdTheSampleArticles() throws IOException {
        try (LuceneArchive archive = LuceneArchive.open(home.resolve("index"))) {
            archive.apply(Batch.of(SampleArticles.all().toArray(AnnotatedArticle[]::new)));
        }
    }

    private static Ended on(String command, String... arguments)
            throws IOException, InterruptedException {
        return on(new Sayso(), command, arguments);
    }

    private static Ended on(Sayso sayso, String command, String... arguments)
            throws IOException, InterruptedException {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        all[1] = "--home";
        all[2] = home.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return sayso.with(all);
    }

    @Test
    void searchListsWhatMatchesWithTheSentence() throws Exception {
        Ended ended = on("search", "suicide", "attack");

        assertAll(
                () -> assertEquals(0, ended.status()),
                () ->
                        assertTrue(
                                ended.out()
                                        .startsWith("  1. The border convoys we do not count\n")),
                () -> assertTrue(ended.out().contains(" suicide attack "), ended.out()),
                () -> assertFalse(ended.out().contains("\u001b")),
                () -> assertEquals("1 article.\n", ended.err()));
    }

    @Test
    void searchMarksMatchesInBoldOnATerminal() throws Exception {
        Ended ended = on(new Sayso().property("sayso.terminal", "out"), "search", "spokesman");

        assertTrue(ended.out().contains("\u001b[1mspokesman\u001b[22m"), ended.out());
    }

    @Test
    void searchPrintsOneLineOfJsonForEachHitAndNothingElse() throws Exception {
        Ended ended = on("search", "*", "--sort", "newest", "--limit", "2", "--json");

        List<JsonNode> lines = ended.json();
        assertEquals(
                List.of("School meals are not charity", "The border convoys we do not count"),
                lines.stream().map(line -> line.path("title").asText()).toList());
        assertTrue(ended.out().startsWith("{\"id\":\""));
    }

    @Test
    void searchLeavesOutWhatFollowsAMinusWithoutQuoting() throws Exception {
        Ended ended = on("search", "road", "OR", "meals", "-outlet:Harbour", "--csv");

        assertAll(
                () -> assertEquals(3, ended.out().split("\r\n").length, ended.out() + ended.err()),
                () -> assertTrue(ended.out().startsWith("id,title,authors,outlet,date,")),
                () -> assertFalse(ended.out().contains("School meals")));
    }

    @Test
    void searchPointsAtAMistakeInTheQuery() throws Exception {
        Ended ended = on("search", "attack outlt:x");

        assertAll(
                () -> assertEquals(2, ended.status()),
                () -> assertEquals("", ended.out()),
                () -> assertTrue(ended.err().contains("outlet:")),
                () ->
                        assertTrue(
                                ended.err().endsWith("\n  attack outlt:x\n         ^\n"),
                                ended.err()));
    }

    @Test
    void citesGivesCueSentenceAndFiguresUnderAnyName() throws Exception {
        Ended ended = on("cites", "lantern institute", "date:2024", "--json");

        assertEquals(1, ended.json().size());
        JsonNode article = ended.json().getFirst();
        assertAll(
                () -> assertEquals(CONVOYS, article.path("id").asText()),
                () -> assertEquals("LIS", article.at("/organizations/0/acronym").asText()),
                () ->
                        assertTrue(
                                article.at("/citations/0/sentence")
                                        .asText()
                                        .contains("Lantern Institute")),
                () -> assertEquals("1,099", article.at("/credited/0/text").asText()),
                () -> assertEquals(2, article.path("credited").size()));
    }

    @Test
    void statisticsPrintsEveryRowWithItsArticle() throws Exception {
        Ended ended = on("statistics", "--json");

        assertAll(
                () -> assertEquals(4, ended.json().size()),
                () -> assertEquals("One in five", ended.json().getFirst().path("text").asText()),
                () ->
                        assertEquals(
                                "School meals are not charity",
                                ended.json().getFirst().at("/article/title").asText()));
    }

    @Test
    void statisticsSaysInWordsWhatDoesNotAddUp() throws Exception {
        Ended ended = on("statistics", "outlet:\"Dispatch News Desk\"");

        assertTrue(ended.out().contains("112 percent · up"), ended.out());
        assertTrue(ended.out().contains("printed short: "), ended.out());
    }

    @Test
    void showPrintsTheRecordOnOneLine() throws Exception {
        Ended ended = on("show", CONVOYS, "--json");

        JsonNode record = ended.json().getFirst();
        assertEquals(1, ended.json().size());
        assertEquals(CONVOYS, record.path("id").asText());
        assertEquals("standfirst", record.at("/blocks/0/type").asText());
    }

    @Test
    void showPrintsTheArticleForReading() throws Exception {
        Ended ended = on("show", CONVOYS);

        assertAll(
                () ->
                        assertTrue(
                                ended.out()
                                        .startsWith(
                                                "The border convoys we do not count\nDispatch News Desk · Mariam Sethi · 2024-03-05 · ")),
                () -> assertTrue(ended.out().contains("  > attacks on convoys rose")),
                () -> assertTrue(ended.out().contains("Quarry Centre (QC) · cited")),
                () -> assertTrue(ended.out().contains("  outlet: from sample, a guess")),
                () -> assertTrue(ended.out().contains("Red Sand Front (RSF) · mentioned")));
    }

    @Test
    void showSaysThatAnIdIsUnknown() throws Exception {
        Ended ended = on("show", "0123456789abcdef01234567");

        assertAll(
                () -> assertEquals(1, ended.status()),
                () -> assertEquals("", ended.out()),
                () -> assertTrue(ended.err().contains("0123456789abcdef01234567")));
    }

    @Test
    void statusCounts() throws Exception {
        JsonNode status = on("status", "--json").json().getFirst();

        assertAll(
                () -> assertEquals(4, status.path("articles").asInt()),
                () -> assertEquals(2, status.path("withStatistics").asInt()),
                () -> assertTrue(status.path("refused").isArray()),
                () -> assertTrue(status.path("servedAt").isNull()));
    }

    @Test
    void outputEndsQuietlyWhenNobodyReadsOn() throws Exception {
        Sayso sayso = new Sayso();
        ProcessBuilder builder =
                new ProcessBuilder(
                        sayso.command("statistics", "--home", home.toString(), "--json"));
        sayso.prepare(builder);
        Process process = builder.start();
        process.getInputStream().close();

        try (BufferedReader err =
                new BufferedReader(
                        new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            assertEquals(
                    List.of(), err.lines().filter(line -> !line.equals("4 statistics.")).toList());
        }
        assertEquals(0, process.waitFor());
    }

    @Test
    void searchExplainsWhyAnArticleIsNoHit() throws Exception {
        Ended ended =
                on("search", "convoys", "outlet:courier", "--explain", CONVOYS.substring(0, 8));

        assertAll(
                () -> assertEquals(0, ended.status(), ended.err()),
                () ->
                        assertEquals(
                                """
                                No hit: The border convoys we do not count
                                  no   convoys outlet:courier: all of these
                                  yes    convoys: once in the headline, 2 times in the text
                                  no     outlet:courier: outlet is Dispatch News Desk
                                """,
                                ended.out()));
    }

    @Test
    void searchExplainsWhatAScoreIsMadeOf() throws Exception {
        Ended ended = on("search", "convoys", "--explain", CONVOYS);

        assertAll(
                () -> assertTrue(ended.out().startsWith("A hit: "), ended.out()),
                () -> assertTrue(ended.out().contains("convoys in the headline (× 1.5)")));
    }

    @Test
    void similarNeverNamesTheArticleItself() throws Exception {
        Ended ended = on("similar", SampleArticles.undatedLetter().id().value(), "--json");

        assertAll(
                () -> assertEquals(0, ended.status()),
                () ->
                        assertFalse(
                                ended.out().contains(SampleArticles.undatedLetter().id().value())));
    }

    @Test
    void anOrderThatDoesNotExistIsRefusedWithThoseThatDo() throws Exception {
        Ended ended = on("search", "convoys", "--sort", "best");

        assertAll(
                () -> assertEquals(2, ended.status()),
                () -> assertTrue(ended.err().contains("relevance, fresh, newest or oldest")));
    }
}
