package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.cli.Sayso.Ended;
import dev.sayso.json.Json;
import dev.sayso.testing.Rounds;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that takes articles in is killed at any moment, and started again. */
final class KilledIngestIT {
    private static final int PIECES = 60;

    @TempDir private Path folder = Path.of("");

    private final Random random = new Random(9);

    @Test
    void whatWasAcknowledgedIsThereOnceAndTheNextRunGoesOn() throws Exception {
        Path pieces = Files.createDirectory(folder.resolve("pieces"));
        for (int i = 0; i < PIECES; i++) {
            Files.writeString(
                    pieces.resolve("piece" + i + ".txt"),
                    "Of mill number %d\n\nMill %d stands where the river bends, and grinds nothing. "
                            .formatted(i, i)
                            .repeat(30));
        }
        Path home = folder.resolve("home");
        Set<String> acknowledged = new HashSet<>();
        for (int i = 0; i < Rounds.of(3, 40); i++) {
            acknowledged.addAll(killed(home, pieces));
            assertTrue(held(home).containsAll(acknowledged), "round " + i);
        }
        Ended whole = Sayso.run("ingest", "--home", home.toString(), pieces.toString(), "--quiet");

        assertEquals(0, whole.status(), whole.err());
        assertEquals(PIECES, held(home).size());
    }

    /** What a run told before it was killed: after its first lines, or before any. */
    private Set<String> killed(Path home, Path pieces) throws IOException, InterruptedException {
        Sayso sayso = new Sayso();
        ProcessBuilder builder =
                new ProcessBuilder(
                                sayso.command(
                                        "ingest",
                                        "--home",
                                        home.toString(),
                                        pieces.toString(),
                                        "--json"))
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        sayso.prepare(builder);
        Process process = builder.start();
        Set<String> told = new HashSet<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            int lines = 1 + random.nextInt(PIECES / 2);
            String line = out.readLine();
            while (line != null && told.size() < lines) {
                told.add(Json.parse(line).path("id").asText());
                line = out.readLine();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return told;
    }

    private static Set<String> held(Path home) throws IOException, InterruptedException {
        Ended verified = Sayso.run("verify", "--home", home.toString(), "--json");
        assertEquals(0, verified.status(), verified.err());
        List<String> ids =
                verified.json().stream()
                        .filter(line -> line.has("id"))
                        .map(line -> line.path("id").asText())
                        .toList();
        JsonNode end = verified.json().getLast();
        assertTrue(end.path("clean").asBoolean(), end.toString());
        assertEquals(ids.size(), new HashSet<>(ids).size(), "one article twice");
        return new HashSet<>(ids);
    }
}
