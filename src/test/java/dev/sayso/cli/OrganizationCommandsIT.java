package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.cli.Sayso.Ended;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands about organizations, each in a process of its own. The institutes and figures are
 * invented.
 */
final class OrganizationCommandsIT {
    private static final String FULL = "Orvane Centre for Harvest Research";

    /** Of two spellings in as many articles, the first of the alphabet. */
    private static final String SHOWN = "Orvane Center for Harvest Research";

    private static final String BOARD = "Harvest Board of Orvane";

    @TempDir private Path folder;

    private static void piece(Path folder, int number, String source) throws IOException {
        Files.writeString(
                folder.resolve(number + ".txt"),
                "On matter "
                        + number
                        + "\n\nAccording to the "
                        + source
                        + ", harvests in the valley fell by "
                        + number
                        + " percent.\n\nNothing else is said in piece number "
                        + number
                        + ", which is short and invented.\n");
    }

    private Ended ingested() throws IOException, InterruptedException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        piece(articles, 1, FULL + " (OCHR)");
        piece(articles, 2, "OCHR");
        piece(articles, 3, "Orvane Center for Harvest Research");
        piece(articles, 4, BOARD);
        return sayso("ingest", articles.toString());
    }

    private Ended sayso(String command, String... words) throws IOException, InterruptedException {
        return Sayso.run(arguments(command, words));
    }

    private String[] arguments(String command, String... words) {
        List<String> all = new java.util.ArrayList<>(List.of(command.split(" ")));
        all.addAll(List.of(words));
        all.addAll(List.of("--home", home().toString()));
        return all.toArray(String[]::new);
    }

    private Path home() {
        return folder.resolve("home");
    }

    private int citing(String name) throws IOException, InterruptedException {
        return sayso("cites", name, "--json").json().size();
    }

    @Test
    void everyNameFindsTheSameArticlesAndShowSaysWhy() throws Exception {
        Ended ingested = ingested();
        Ended list = sayso("organizations", "--json");
        Ended shown = sayso("organizations show", "OCHR");
        Ended nobody = sayso("organizations show", "Nobody");

        assertAll(
                () -> assertEquals(0, ingested.status(), ingested.err()),
                () -> assertEquals(3, citing("OCHR")),
                () -> assertEquals(3, citing(FULL)),
                () -> assertEquals(SHOWN, list.json().getFirst().path("heading").asText()),
                () -> assertEquals(3, list.json().getFirst().path("citing").asInt()),
                () -> assertTrue(shown.out().contains("joined: "), shown.out()),
                () -> assertEquals(1, nobody.status()));
    }

    @Test
    void aMergeIsLoggedSurvivesARebuildAndIsUndone() throws Exception {
        ingested();
        Ended merged = sayso("organizations merge", FULL, BOARD);
        int together = citing(BOARD);
        Ended rebuilt = sayso("rebuild");
        int rebuiltTogether = citing(BOARD);
        Ended log = sayso("organizations log");
        Ended undone = sayso("organizations undo");
        int apart = citing(BOARD);

        assertAll(
                () -> assertEquals(0, merged.status(), merged.err()),
                () -> assertEquals(4, together),
                () -> assertEquals(0, rebuilt.status(), rebuilt.err()),
                () -> assertEquals(4, rebuiltTogether),
                () ->
                        assertTrue(
                                log.out().contains("“" + BOARD + "” is “" + SHOWN + "”"),
                                log.out()),
                () -> assertEquals(0, undone.status(), undone.err()),
                () -> assertEquals(1, apart));
    }

    @Test
    void aSplitAndANewHeadingAreAppliedAndUndoneByNumber() throws Exception {
        ingested();
        Ended split = sayso("organizations split", FULL, "OCHR");
        int left = citing(FULL);
        Ended renamed = sayso("organizations rename", FULL, "Harvest Centre");
        String heading =
                sayso("organizations", "Harvest Centre", "--json")
                        .json()
                        .getFirst()
                        .path("heading")
                        .asText();
        Ended undone = sayso("organizations undo", "1");
        int whole = citing(FULL);

        assertAll(
                () -> assertEquals(0, split.status(), split.err()),
                () -> assertEquals(2, left),
                () -> assertEquals(0, renamed.status(), renamed.err()),
                () -> assertEquals("Harvest Centre", heading),
                () -> assertEquals(0, undone.status(), undone.err()),
                () -> assertEquals(3, whole));
    }

    @Test
    void whatARuleJoinedIsKeptApartAndNoLongerSuggested() throws Exception {
        ingested();
        Ended apart = sayso("organizations not-same", FULL, "Orvane Center for Harvest Research");
        Ended missing = sayso("organizations merge", FULL, "Nobody");
        Ended suggestions = sayso("organizations suggestions", "--json");

        assertAll(
                () -> assertTrue(apart.status() <= 1, apart.err()),
                () -> assertEquals(1, missing.status()),
                () -> assertTrue(missing.err().contains("Nobody"), missing.err()),
                () -> assertEquals(0, suggestions.status(), suggestions.err()));
    }

    @Test
    void aDecisionIsHandedToTheServerThatHoldsTheArchive() throws Exception {
        ingested();
        Sayso sayso = new Sayso();
        ProcessBuilder builder =
                new ProcessBuilder(sayso.command(arguments("serve", "--port", "0")))
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        sayso.prepare(builder);
        Process server = builder.start();
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            String announced = String.valueOf(out.readLine());
            Ended merged = sayso("organizations merge", FULL, BOARD);
            int together = citing(BOARD);

            assertAll(
                    () -> assertTrue(announced.contains("http://127.0.0.1:"), announced),
                    () -> assertEquals(0, merged.status(), merged.err()),
                    () -> assertEquals(4, together));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }
}
