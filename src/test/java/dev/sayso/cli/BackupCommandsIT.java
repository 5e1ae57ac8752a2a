package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.cli.Sayso.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that carry an archive to another place. */
final class BackupCommandsIT {
    private static final String TOLLS =
            "Of tolls\n\nBy Mariam Sethi\n\nThe toll was raised by 12 per cent to 300 dinars, said the invented Kelp Trust, and nobody in the valley was asked.\n";

    private final Path home;
    private final Path other;
    private final String file;

    BackupCommandsIT(@TempDir Path folder) {
        home = folder.resolve("home");
        other = folder.resolve("other");
        file = folder.resolve("backup.zip").toString();
    }

    private static Ended at(Path home, String command, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--home", home.toString()));
        arguments.addAll(List.of(more));
        return Sayso.run(arguments.toArray(String[]::new));
    }

    private static List<JsonNode> shown(Path home) throws Exception {
        return at(home, "search", "*", "--json").json().stream()
                .peek(hit -> ((ObjectNode) hit).remove("score"))
                .toList();
    }

    @Test
    void aRestoredArchiveHasTheSameIdsTheSameLedgerAndWhatPeopleDecided() throws Exception {
        Files.createDirectories(home.resolve("corpus"));
        Files.writeString(home.resolve("corpus/tolls.txt"), TOLLS);
        Files.writeString(home.resolve("corpus/other.txt"), TOLLS + "Another one.\n");
        Files.writeString(home.resolve("corpus/third.txt"), TOLLS + "A third one.\n");
        at(home, "sync");
        List<JsonNode> held = at(home, "verify", "--json").json();
        at(home, "correct", held.get(0).path("id").asText(), "outlet=Valley Post");
        at(home, "delete", held.get(1).path("id").asText());

        Ended backup = at(home, "backup", file, "--json");
        Ended restore = at(other, "restore", file, "--json");

        assertAll(
                () -> assertEquals(0, backup.status(), backup.err()),
                () -> assertTrue(backup.json().getFirst().path("files").asInt() >= 4),
                () -> assertEquals(0, restore.status(), restore.err()),
                () -> assertEquals(2, restore.json().size(), restore.out()),
                () -> assertEquals(shown(home), shown(other)),
                () ->
                        assertEquals(
                                at(home, "statistics", "--json").out(),
                                at(other, "statistics", "--json").out()),
                () -> assertEquals(0, at(other, "verify").status()));
    }

    @Test
    void refusesWhatWouldLoseSomething() throws Exception {
        Files.createDirectories(home.resolve("corpus"));
        Files.writeString(home.resolve("corpus/tolls.txt"), TOLLS);
        at(home, "sync");
        Files.writeString(Path.of(file), "mine");

        Ended over = at(home, "backup", file);
        Ended inside = at(home, "backup", home.resolve("corpus/backup.zip").toString());
        Ended nothing = at(other, "backup", file + ".new");
        Ended none = at(other, "restore", file);
        Ended taken = at(home, "restore", file);

        assertAll(
                () -> assertEquals(2, over.status()),
                () -> assertTrue(over.err().contains("add --replace to write over it"), over.err()),
                () -> assertEquals("mine", Files.readString(Path.of(file))),
                () -> assertEquals(2, inside.status()),
                () -> assertTrue(inside.err().contains("would be lost with it"), inside.err()),
                () -> assertEquals(2, nothing.status()),
                () -> assertTrue(nothing.err().contains("There is no corpus in"), nothing.err()),
                () -> assertEquals(3, none.status()),
                () -> assertTrue(none.err().contains("cannot be restored"), none.err()),
                () -> assertEquals(3, taken.status()),
                () -> assertTrue(taken.err().contains("never writes over one"), taken.err()));
    }
}
