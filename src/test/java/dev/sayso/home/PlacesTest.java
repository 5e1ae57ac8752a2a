package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlacesTest {
    @TempDir private Path folder;

    @Test
    void aNewHomeGetsItsFoldersAndAnAuthorityFile() throws IOException {
        Home home = Home.in(folder.resolve("mine"));
        home.prepare();

        assertTrue(Files.isRegularFile(home.corpus().resolve("authority.tsv")));
        assertTrue(Files.isDirectory(home.index()));
        assertEquals(List.of(), home.authorities().complaints());
    }

    @Test
    void anOwnAuthorityFileGoesBeforeTheBundledOne() throws IOException {
        Home home = Home.in(folder);
        home.prepare();
        Files.writeString(
                home.corpus().resolve("authority.tsv"),
                "lis\tLantern Institute\t\tLIS\tinstitute\n");

        assertEquals(1, home.authorities().named("LIS").size());
    }

    @Test
    void aPathNeverLeadsOutOfTheCorpus() {
        CorpusFiles files = new CorpusFiles(folder);

        assertThrows(IOException.class, () -> files.file("../outside.txt"));
    }

    @Test
    void aDecisionCutShortDoesNotSpoilTheNext() throws IOException {
        Path file = folder.resolve(".sayso/decisions.jsonl");
        DecisionFile decisions = new DecisionFile(file);
        decisions.add(JsonNodeFactory.instance.objectNode().put("n", 1));
        Files.writeString(file, "{\"n\":2,\"te", StandardOpenOption.APPEND);
        decisions.add(JsonNodeFactory.instance.objectNode().put("n", 3));

        assertEquals(
                List.of(1, 3),
                decisions.lines().stream().map(line -> line.path("n").asInt()).toList());
    }

    @Test
    void aServingProcessIsFoundByItsNote() throws IOException {
        ServeNote note = ServeNote.ofThisProcess("127.0.0.1", 7070, ServeNote.freshSecret());
        note.leaveIn(folder);

        assertEquals(Optional.of(note), ServeNote.in(folder));

        ServeNote.removeFrom(folder);
        assertEquals(Optional.empty(), ServeNote.in(folder));
    }

    @Test
    void aNoteThatCannotBeReadIsNoNote() throws IOException {
        Files.writeString(folder.resolve("serve.json"), "{\"port\":");

        assertEquals(Optional.empty(), ServeNote.in(folder));
    }

    @Test
    void theNoteOfADeadProcessDoesNotCount() throws IOException {
        new ServeNote("127.0.0.1", 7070, "secret", Integer.MAX_VALUE).leaveIn(folder);

        assertEquals(Optional.empty(), ServeNote.in(folder));
    }

    @Test
    void twoSecretsDiffer() {
        assertEquals(48, ServeNote.freshSecret().length());
        assertTrue(!ServeNote.freshSecret().equals(ServeNote.freshSecret()));
    }
}
