package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.archive.lucene.LuceneArchive;
import dev.sayso.cli.Sayso.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that change an archive, and what they say when they cannot. */
final class WritingCommandsIT {
    private static final String PIECE =
            """
            The convoys nobody counts

            By Amina Sample

            The Quarry Centre (QC) counted 306 convoys in 2023, according to its yearly review.

            Nobody else counted any, and nobody asked why the road was closed for so long.
            """;

    @TempDir private static Path folder = Path.of("");

    private static Path articles = Path.of("");

    @BeforeAll
    static void writeArticles() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(articles.resolve("convoys.txt"), PIECE);
        Files.writeString(
                Files.createDirectories(articles.resolve("späte Ausgabe")).resolve("کالم é.txt"),
                PIECE.replace("convoys", "tolls"));
    }

    private static Path copyOfIngested(String name) throws IOException, InterruptedException {
        Path home = folder.resolve(name);
        Ended ended = Sayso.run("ingest", "--home", home.toString(), articles.toString());
        assertEquals(0, ended.status(), ended.err());
        return home;
    }

    private static List<String> statuses(Ended ended) {
        return ended.json().stream().map(line -> line.path("status").asText()).toList();
    }

    @Test
    void ingestTellsOfEachArticleAndOfNothingNewTheSecondTime() throws Exception {
        String home = folder.resolve("twice").toString();
        Ended first = Sayso.run("ingest", "--home", home, articles.toString(), "--json");
        Ended second = Sayso.run("ingest", "--home", home, articles.toString(), "--json");

        assertAll(
                () -> assertEquals(0, first.status(), first.err()),
                () -> assertEquals(List.of("indexed", "indexed"), statuses(first)),
                () ->
                        assertTrue(
                                first.out()
                                        .lines()
                                        .findFirst()
                                        .orElseThrow()
                                        .matches(
                                                "\\{\"id\":\"[0-9a-f]{24}\",\"path\":\"convoys.txt\",\"part\":1,\"status\":\"indexed\",\"reason\":null,\"detail\":null}"),
                                first.out()),
                () ->
                        assertEquals(
                                "späte Ausgabe/کالم é.txt",
                                first.json().get(1).path("path").asText()),
                () ->
                        assertTrue(
                                Files.exists(
                                        Path.of(home, "corpus", "späte Ausgabe", "کالم é.txt"))),
                () -> assertTrue(first.err().startsWith("2 indexed in "), first.err()),
                () -> assertEquals(List.of("unchanged", "unchanged"), statuses(second)));
    }

    @Test
    void ingestNamesWhatItRefusesAndKeepsTheRest() throws Exception {
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        Files.writeString(mixed.resolve("good.txt"), PIECE);
        Files.createFile(mixed.resolve("empty.txt"));
        Ended ended =
                Sayso.run(
                        "ingest",
                        "--home",
                        folder.resolve("mixed-home").toString(),
                        mixed.toString(),
                        mixed.resolve("missing.txt").toString());

        assertAll(
                () -> assertEquals(1, ended.status()),
                () -> assertTrue(ended.out().startsWith("1 indexed, 2 refused in "), ended.out()),
                () -> assertTrue(ended.err().contains("empty.txt: refused (EMPTY)"), ended.err()),
                () ->
                        assertTrue(
                                ended.err().contains("missing.txt: refused (NOT_REGULAR_FILE)"),
                                ended.err()));
    }

    @Test
    void ingestBelievesThePersonAboutOutletAuthorAndDay() throws Exception {
        String home = folder.resolve("hinted").toString();
        Ended ingested =
                Sayso.run(
                        "ingest",
                        "--home",
                        home,
                        articles.resolve("convoys.txt").toString(),
                        "--outlet",
                        "Harbour Courier",
                        "--author",
                        "B. Sample",
                        "--date",
                        "2024-03-05");
        JsonNode hit = Sayso.run("search", "--home", home, "convoys", "--json").json().getFirst();

        assertAll(
                () -> assertEquals(0, ingested.status(), ingested.err()),
                () -> assertEquals("Harbour Courier", hit.path("outlet").asText()),
                () -> assertEquals("B. Sample", hit.at("/authors/0").asText()),
                () -> assertEquals("2024-03-05", hit.path("date").asText()));
    }

    @Test
    void deleteMovesTheOriginalToTheTrashSoThatARebuildDoesNotBringItBack() throws Exception {
        Path home = copyOfIngested("delete");
        String id =
                Sayso.run("search", "--home", home.toString(), "title:tolls OR tolls", "--json")
                        .json()
                        .getFirst()
                        .path("id")
                        .asText();
        Ended deleted = Sayso.run("delete", "--home", home.toString(), id);
        Ended again = Sayso.run("delete", "--home", home.toString(), id);
        Ended rebuilt = Sayso.run("rebuild", "--home", home.toString(), "--json");

        assertAll(
                () -> assertEquals(0, deleted.status(), deleted.err()),
                () -> assertEquals(1, again.status()),
                () -> assertEquals(1, rebuilt.json().size(), rebuilt.out()),
                () ->
                        assertTrue(
                                Files.exists(
                                        home.resolve(
                                                "corpus/.sayso/trash/späte Ausgabe/کالم é.txt"))));
    }

    @Test
    void aDamagedIndexIsNamedAndRebuildGivesTheSameIds() throws Exception {
        Path home = copyOfIngested("damaged");
        Ended sound = Sayso.run("verify", "--home", home.toString(), "--json");
        damage(home.resolve("index"));
        Ended damaged = Sayso.run("verify", "--home", home.toString(), "--json");
        Ended rebuilt = Sayso.run("rebuild", "--home", home.toString(), "--quiet");
        Ended mended = Sayso.run("verify", "--home", home.toString(), "--json");

        assertAll(
                () -> assertEquals(0, sound.status()),
                () ->
                        assertTrue(
                                sound.out()
                                        .endsWith(
                                                "{\"clean\":true,\"pending\":0,\"problems\":[]}\n")),
                () -> assertEquals(3, damaged.status()),
                () -> assertFalse(damaged.json().getLast().path("clean").asBoolean()),
                () -> assertTrue(damaged.err().contains(".cfs is damaged"), damaged.err()),
                () -> assertTrue(damaged.err().contains("`sayso rebuild`"), damaged.err()),
                () -> assertEquals(0, rebuilt.status(), rebuilt.err()),
                () -> assertEquals("", rebuilt.out() + rebuilt.err()),
                () -> assertEquals(sound.out(), mended.out()));
    }

    private static void damage(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            Path biggest =
                    files.filter(file -> file.toString().endsWith(".cfs"))
                            .findFirst()
                            .orElseThrow();
            byte[] bytes = Files.readAllBytes(biggest);
            bytes[bytes.length / 2] ^= 4;
            Files.write(biggest, bytes);
        }
    }

    @Test
    void rebuildLeavesAFolderAloneThatHoldsSomethingElse() throws Exception {
        Path letters = Files.createDirectories(folder.resolve("letters"));
        Path letter = Files.writeString(letters.resolve("letter.doc"), "Dear Sir");
        Ended ended =
                Sayso.run(
                        "rebuild", "--corpus", articles.toString(), "--index", letters.toString());

        assertAll(() -> assertEquals(3, ended.status()), () -> assertTrue(Files.exists(letter)));
    }

    @Test
    void aSecondWriterIsToldWhoWritesAndReadersGoOn() throws Exception {
        Path home = copyOfIngested("locked");
        try (LuceneArchive writer = LuceneArchive.open(home.resolve("index"))) {
            Ended second = Sayso.run("ingest", "--home", home.toString(), articles.toString());
            Ended reader = Sayso.run("verify", "--home", home.toString(), "--json");

            assertAll(
                    () -> assertEquals(2, writer.inventory().holdings().size()),
                    () -> assertEquals(3, second.status()),
                    () -> assertTrue(second.err().contains("already being written"), second.err()),
                    () -> assertEquals(1, second.err().lines().count()),
                    () -> assertEquals(0, reader.status(), reader.err()));
        }
    }

    @Test
    void searchingAPlaceWithoutAnArchiveMakesNoneAndSaysHowToBegin() throws Exception {
        Path nowhere = folder.resolve("nowhere");
        Ended ended = new Sayso().environment("SAYSO_HOME", nowhere.toString()).with("search", "x");

        assertAll(
                () -> assertEquals(3, ended.status()),
                () -> assertTrue(ended.err().contains("sayso ingest"), ended.err()),
                () -> assertFalse(Files.exists(nowhere)));
    }
}
