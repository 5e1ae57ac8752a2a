package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.cli.Sayso.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for a corpus that people work on: sync and correct. */
final class CorpusCommandsIT {
    private static final String PIECE =
            "Of tolls\n\nBy Mariam Sethi\n\nThe toll was raised for the third time this year, and nobody in the valley was asked about it.\n";

    private final Path home;
    private final Path corpus;

    CorpusCommandsIT(@TempDir Path folder) {
        home = folder.resolve("home");
        corpus = home.resolve("corpus");
    }

    @BeforeEach
    void writeTwo() throws Exception {
        Files.createDirectories(corpus);
        Files.writeString(corpus.resolve("tolls.txt"), PIECE);
        Files.writeString(corpus.resolve("other.txt"), PIECE + "Another one.\n");
        assertEquals(0, sayso("sync").status());
    }

    private Ended sayso(String command, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(command, "--home", home.toString()));
        arguments.addAll(List.of(more));
        return Sayso.run(arguments.toArray(String[]::new));
    }

    private String id() throws Exception {
        return sayso("verify", "--json").json().stream()
                .filter(line -> line.path("path").asText().equals("tolls.txt"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    @Test
    void syncTellsALineForEachChangeAndCountsTheRest() throws Exception {
        Files.createDirectories(corpus.resolve("later"));
        Files.move(corpus.resolve("tolls.txt"), corpus.resolve("later/tolls.txt"));
        Files.writeString(corpus.resolve("empty.txt"), "");
        Files.writeString(corpus.resolve("new.txt"), PIECE + "New.\n");
        Ended json = sayso("sync", "--json");
        Ended again = sayso("sync");

        assertAll(
                () -> assertEquals(1, json.status(), json.err()),
                () ->
                        assertTrue(
                                json.out()
                                        .lines()
                                        .anyMatch(
                                                line ->
                                                        line.matches(
                                                                "\\{\"id\":\"[0-9a-f]{24}\",\"path\":\"later/tolls.txt\",\"part\":1,\"status\":\"indexed\",\"reason\":null,\"detail\":null,\"change\":\"moved\",\"from\":\"tolls.txt\"}")),
                                json.out()),
                () -> assertEquals(3, json.json().size(), json.out()),
                () ->
                        assertTrue(
                                json.err().contains("1 added, 1 moved, 1 refused, 1 unchanged in "),
                                json.err()),
                () ->
                        assertTrue(
                                again.out().matches("(?s)1 refused, 3 unchanged in .*"),
                                again.out()),
                () -> assertTrue(again.err().contains("empty.txt: refused (EMPTY)"), again.err()));
    }

    @Test
    void syncAsksBeforeAnArchiveIsEmptied() throws Exception {
        Files.delete(corpus.resolve("tolls.txt"));
        Files.delete(corpus.resolve("other.txt"));
        Ended refused = sayso("sync");
        Ended forced = sayso("sync", "--force");
        Files.delete(corpus);
        Ended gone = sayso("sync");

        assertAll(
                () -> assertEquals(3, refused.status()),
                () -> assertTrue(refused.err().contains("2 of the 2 articles"), refused.err()),
                () -> assertTrue(refused.err().contains("--force"), refused.err()),
                () -> assertEquals(0, forced.status(), forced.err()),
                () ->
                        assertTrue(
                                forced.out()
                                        .startsWith(
                                                "removed  other.txt\nremoved  tolls.txt\n2 removed"),
                                forced.out()),
                () -> assertEquals(3, gone.status()),
                () -> assertTrue(gone.err().startsWith("There is no folder "), gone.err()));
    }

    @Test
    void correctSetsRightListsAndTakesBack() throws Exception {
        String id = id();
        Ended set =
                sayso("correct", id.substring(0, 6), "author=Amina Sample; Omar Example", "title=");
        Ended same = sayso("correct", id, "author=Amina Sample;Omar Example");
        Ended list = sayso("correct", "--list");
        JsonNode record = sayso("show", id, "--json").json().getFirst();
        Ended shown = sayso("show", id);
        Ended undone = sayso("correct", id, "--undo=author");
        Ended rest = sayso("correct", id, "--undo");
        Ended none = sayso("correct", id, "--list");

        assertAll(
                () -> assertEquals(0, set.status(), set.err()),
                () ->
                        assertEquals(
                                "title: not given (was: “Of tolls”)\nauthor: “Amina Sample; Omar Example” (was: “Mariam Sethi”)\n",
                                set.err()),
                () -> assertEquals("author is “Amina Sample; Omar Example” already.\n", same.err()),
                () -> assertTrue(list.out().contains("was: “Mariam Sethi” (byline line)")),
                () -> assertEquals("Omar Example", record.at("/authors/1").asText()),
                () -> assertTrue(shown.out().contains("Corrected\n  title: not given")),
                () -> assertTrue(undone.err().startsWith("author: “Mariam Sethi” (was")),
                () -> assertTrue(rest.err().startsWith("title: “Of tolls” (was: not given)")),
                () -> assertEquals("Nothing was corrected there.\n", none.err()));
    }

    @Test
    void mistakesOfWhoCorrectsAreSaid() throws Exception {
        String id = id();
        Ended unknown = sayso("correct", "0123456789abcdef", "title=x");
        Ended near = sayso("show", id.substring(0, 10) + "000000");
        Ended field = sayso("correct", id, "colour=red");
        Ended day = sayso("correct", id, "date=5 March");
        Ended kind = sayso("correct", id, "kind=sermon");
        Ended bare = sayso("correct", id, "title");
        Ended nothing = sayso("correct", id);

        assertAll(
                () -> assertEquals(1, unknown.status()),
                () -> assertTrue(unknown.err().startsWith("There is no article 0123456789abcdef")),
                () -> assertTrue(near.err().contains("did you mean " + id + "?"), near.err()),
                () -> assertEquals(2, field.status()),
                () -> assertTrue(field.err().contains("title, author, outlet"), field.err()),
                () -> assertTrue(day.err().contains("write it as 2024-03-05"), day.err()),
                () -> assertTrue(kind.err().contains("op-ed, editorial"), kind.err()),
                () -> assertTrue(bare.err().contains("says no value"), bare.err()),
                () -> assertEquals(2, nothing.status()));
    }

    @Test
    void anEarlierVersionLeadsToTheNewerOne() throws Exception {
        String old = id();
        Files.writeString(corpus.resolve("tolls.txt"), PIECE + "More.\n");
        sayso("sync");
        String newer = id();
        Ended shown = sayso("show", old, "--json");
        Ended deleted = sayso("delete", old);

        assertAll(
                () -> assertEquals(newer, shown.json().getFirst().path("id").asText()),
                () -> assertEquals(old, shown.json().getFirst().at("/replaces/0").asText()),
                () -> assertTrue(shown.err().contains("earlier version"), shown.err()),
                () -> assertEquals(1, deleted.status()),
                () -> assertTrue(deleted.err().contains("name " + newer), deleted.err()));
    }
}
