package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.cli.Sayso.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that need no archive, and the ways of starting none. */
final class BareCommandsIT {
    @TempDir private Path folder = Path.of("");

    @Test
    void nothingTypedShowsTheCommands() throws Exception {
        Ended ended = Sayso.run();

        assertAll(
                () -> assertEquals(2, ended.status()),
                () -> assertEquals("", ended.out()),
                () -> assertTrue(ended.err().contains("annotate")));
    }

    @Test
    void aMisspeltCommandIsMetWithTheRightOne() throws Exception {
        Ended ended = Sayso.run("serch", "attack");

        assertAll(
                () -> assertEquals(2, ended.status()),
                () -> assertTrue(ended.err().contains("Did you mean search"), ended.err()));
    }

    @Test
    void anOptionInsideACommandOfTwoWordsIsNotLostInSilence() throws Exception {
        Ended ended = Sayso.run("organizations", "--home", folder.toString(), "show", "PCCR");

        assertAll(
                () -> assertEquals(2, ended.status()),
                () ->
                        assertTrue(
                                ended.err()
                                        .contains(
                                                "Put --home behind `sayso organizations show`, not inside it."),
                                ended.err()));
    }

    @Test
    void theVersionIsOneLine() throws Exception {
        Ended ended = Sayso.run("--version");

        assertAll(
                () -> assertEquals(0, ended.status()),
                () ->
                        assertTrue(
                                ended.out().matches("sayso .+, Lucene 10\\..+, Java .+\n"),
                                ended.out()));
    }

    @Test
    void annotateAnswersEveryLineAndAnEmptyRecordForABadOne() throws Exception {
        Ended ended =
                new Sayso()
                        .reading(
                                """
                                {"id":"a","text":"The World Health Organization (WHO) said so."}
                                {"id":"b","text
                                {"id":7,"text":"Nothing here."}
                                """)
                        .with("annotate");

        assertAll(
                () -> assertEquals(0, ended.status()),
                () ->
                        assertEquals(
                                List.of("a", "", "7"),
                                ended.json().stream()
                                        .map(line -> line.path("id").asText())
                                        .toList()),
                () ->
                        assertEquals(
                                List.of(
                                        "id",
                                        "acronyms",
                                        "organizations",
                                        "quantities",
                                        "statistics",
                                        "attributions"),
                                names(ended.json().get(1))),
                () -> assertEquals("", ended.err()));
    }

    private static List<String> names(JsonNode node) {
        Iterable<String> names = node::fieldNames;
        return StreamSupport.stream(names.spliterator(), false).toList();
    }

    @Test
    void annotateSaysThatAFileIsMissing() throws Exception {
        Ended ended = Sayso.run("annotate", folder.resolve("missing.jsonl").toString());

        assertAll(
                () -> assertEquals(1, ended.status()),
                () -> assertTrue(ended.err().contains("missing.jsonl")));
    }

    @Test
    void extractPrintsRecordsAndNamesWhatCannotBeRead() throws Exception {
        Files.writeString(
                folder.resolve("piece.txt"),
                "Of roads\n\nBy Amina Sample\n\nThe road was closed.\n");
        Ended ended =
                Sayso.run(
                        "extract",
                        folder.toString(),
                        folder.resolve("gone.txt").toString(),
                        "--json");

        assertAll(
                () -> assertEquals(1, ended.status()),
                () -> assertEquals(1, ended.json().size()),
                () -> assertEquals(1, ended.json().getFirst().path("part").asInt()),
                () ->
                        assertTrue(
                                ended.err().contains("gone.txt: refused (NOT_REGULAR_FILE)"),
                                ended.err()),
                () -> assertFalse(ended.out().contains("gone.txt")));
    }

    @Test
    void extractForReadingNamesTitleAndAuthor() throws Exception {
        Path piece =
                Files.writeString(
                        folder.resolve("piece.txt"),
                        "Of roads\n\nBy Amina Sample\n\nThe road was closed for a long time.\n");
        Ended ended = Sayso.run("extract", piece.toString());

        assertTrue(ended.out().startsWith(piece + "\n  "), ended.out());
        assertEquals(0, ended.status());
    }

    @Test
    void aWrongDayIsExplained() throws Exception {
        Ended ended = Sayso.run("ingest", "--date", "May", folder.toString());

        assertAll(
                () -> assertEquals(2, ended.status()),
                () -> assertTrue(ended.err().contains("2024-03-05"), ended.err()),
                () -> assertFalse(ended.err().contains("Exception")));
    }

    @Test
    void whereItIsAllowedALinkInsideIsRefusedWithItsReason() throws Exception {
        Ended ended =
                Sayso.run(
                        "ingest",
                        "--home",
                        folder.resolve("home").toString(),
                        "--allow-fetch",
                        "--json",
                        "http://127.0.0.1/tolls");

        assertAll(
                () -> assertEquals(1, ended.status(), ended.err()),
                () -> assertEquals("refused", ended.json().get(0).path("status").asText()),
                () ->
                        assertTrue(
                                ended.json().get(0).path("detail").asText().contains("private"),
                                ended.out()));
    }

    @Test
    void whatIsFollowedIsListedUntilItIsLeft() throws Exception {
        String home = folder.resolve("home").toString();
        String feed = "https://outlet.example/feed";

        assertEquals(0, Sayso.run("follow", "add", "--home", home, feed + "#top").status());
        Ended listed = Sayso.run("follow", "list", "--home", home, "--json");
        Ended now = Sayso.run("follow", "now", "--home", home);
        Ended left = Sayso.run("follow", "remove", "--home", home, feed);
        Ended again = Sayso.run("follow", "remove", "--home", home, feed);
        Ended odd = Sayso.run("follow", "add", "--home", home, "ftp://outlet.example/feed");

        assertAll(
                () -> assertEquals(feed, listed.json().get(0).path("url").asText()),
                () -> assertEquals(0, listed.json().get(0).path("taken").asInt()),
                () -> assertEquals(2, now.status()),
                () -> assertTrue(now.err().contains("--allow-fetch"), now.err()),
                () -> assertEquals(0, left.status()),
                () -> assertEquals(1, again.status()),
                () -> assertEquals(2, odd.status()),
                () -> assertTrue(odd.err().contains("http://"), odd.err()));
    }

    @Test
    void aLinkIsMetWithWhatToDo() throws Exception {
        Ended ended = Sayso.run("ingest", "https://dispatch.example/convoys");

        assertAll(
                () -> assertEquals(2, ended.status()),
                () -> assertTrue(ended.err().contains("save the page"), ended.err()),
                () -> assertTrue(ended.err().contains("--allow-fetch"), ended.err()));
    }
}
