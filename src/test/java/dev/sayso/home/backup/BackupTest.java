package dev.sayso.home.backup;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.ArchiveException;
import dev.sayso.home.Home;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {
    @TempDir Path folder;
    private Home home;
    private Path file;

    @BeforeEach
    void fill() throws IOException {
        home = Home.in(folder.resolve("home"));
        file = folder.resolve("backup.zip");
        put("authority.tsv", "# names\n");
        put("tolls.txt", "Of tolls\n\nNobody was asked.\n");
        put("märz/größe 100 %.txt", "Of size\n");
        put("empty.txt", "");
        put(".sayso/corrections.jsonl", "{\"id\":\"0\"}\n");
        put(".sayso/trash/old.txt", "taken out\n");
        put("noise.bin", noise());
    }

    private static String noise() {
        byte[] bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void put(String path, String text) throws IOException {
        Path place = home.corpus().resolve(path);
        Files.createDirectories(place.getParent());
        Files.writeString(place, text);
    }

    private static Map<String, String> contents(Path corpus) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var paths = Files.walk(corpus)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(corpus.relativize(path).toString(), Files.readString(path));
            }
        }
        return contents;
    }

    private Backup.Held backUp() throws IOException {
        return Backup.write(home, file, done -> {});
    }

    private Home restored() throws IOException {
        Home other = Home.in(folder.resolve("other"));
        try (Restoring restoring = Restoring.open(file)) {
            restoring.into(other, done -> {});
        }
        return other;
    }

    private String refused() {
        return String.valueOf(assertThrows(ArchiveException.class, this::restored).getMessage());
    }

    private void assertNothingWasMade() {
        assertFalse(Files.exists(folder.resolve("other/corpus")));
        assertFalse(Files.exists(folder.resolve("other/corpus.restoring")));
    }

    @Test
    void bringsBackEveryFileWithItsBytesAndItsTime() throws IOException {
        FileTime time = FileTime.from(Instant.parse("2020-02-03T04:05:06Z"));
        Files.setLastModifiedTime(home.corpus().resolve("tolls.txt"), time);
        Backup.Held held = backUp();
        Home other = restored();

        assertAll(
                () -> assertEquals(7, held.files()),
                () -> assertEquals(List.of(), held.leftOut()),
                () -> assertEquals(contents(home.corpus()), contents(other.corpus())),
                () ->
                        assertEquals(
                                time,
                                Files.getLastModifiedTime(other.corpus().resolve("tolls.txt"))));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void namesLinksAndLeavesThemOut() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "not of this archive");
        Files.createSymbolicLink(home.corpus().resolve("link.txt"), secret);

        assertEquals(List.of("link.txt: no ordinary file"), backUp().leftOut());
        assertFalse(contents(restored().corpus()).containsKey("link.txt"));
    }

    @Test
    void leavesOutWhatIsHalfWritten() throws IOException {
        put(".incoming-12.part", "half");

        assertEquals(7, backUp().files());
    }

    @Test
    void leavesTheEarlierBackupWhenAnotherCannotBeWritten() throws IOException {
        backUp();
        byte[] before = Files.readAllBytes(file);
        Home gone = Home.in(folder.resolve("gone"));

        assertThrows(IOException.class, () -> Backup.write(gone, file, done -> {}));
        assertEquals(before.length, Files.size(file));
        try (var left = Files.list(folder)) {
            assertFalse(left.anyMatch(path -> path.toString().endsWith(".part")));
        }
    }

    @Test
    void neverWritesOverACorpus() throws IOException {
        backUp();
        Home other = Home.in(folder.resolve("other"));
        Files.createDirectories(other.corpus());
        Files.writeString(other.corpus().resolve("mine.txt"), "mine");

        assertTrue(refused().contains("never writes over one"));
        assertEquals(Map.of("mine.txt", "mine"), contents(other.corpus()));
    }

    @Test
    void beginsAnewAfterARestoreThatWasInterrupted() throws IOException {
        backUp();
        Path half = folder.resolve("other/corpus.restoring/deep");
        Files.createDirectories(half);
        Files.writeString(half.resolve("left.txt"), "left");

        assertEquals(contents(home.corpus()), contents(restored().corpus()));
        assertFalse(Files.exists(folder.resolve("other/corpus.restoring")));
    }

    /** One wrong byte anywhere: the corpus comes back as it was, or a sentence says why not. */
    @Test
    void aSpoiltByteIsFoundOrDoesNoHarm() throws IOException {
        backUp();
        byte[] sound = Files.readAllBytes(file);
        Map<String, String> wanted = contents(home.corpus());
        Random random = new Random(11);
        int refusals = 0;
        for (int round = 0; round < 300; round++) {
            byte[] spoilt = sound.clone();
            spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, spoilt);
            Home other = Home.in(folder.resolve("round" + round));
            try (Restoring restoring = Restoring.open(file)) {
                restoring.into(other, done -> {});
                assertEquals(wanted, contents(other.corpus()), "round " + round);
            } catch (ArchiveException e) {
                refusals++;
                assertEquals(ArchiveException.Cause.DAMAGED, e.why(), e.getMessage());
                assertFalse(Files.exists(other.corpus()));
            }
        }
        assertTrue(refusals > 200, refusals + " of 300 were found");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.999})
    void aBackupCutShortIsRefused(double part) throws IOException {
        backUp();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, (int) (whole.length * part)));

        assertTrue(refused().contains("cannot be restored"));
        assertNothingWasMade();
    }

    private void craft(String path, String text, String list) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("corpus/" + path));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("sayso-backup.jsonl"));
            zip.write(list.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String list(String path, String text, long size) {
        String sum =
                HexFormat.of()
                        .formatHex(Backup.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
        return "{\"format\":1,\"files\":1}\n{\"path\":\"%s\",\"size\":%d,\"sha256\":\"%s\"}\n"
                .formatted(path, size, sum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out.txt", "/tmp/sayso-out.txt", "a/../../out.txt", "..", ""})
    void aNameThatLeadsOutIsRefused(String path) throws IOException {
        craft(path, "out", list(path, "out", 3));

        assertTrue(refused().contains("leads out of the corpus"));
        assertFalse(Files.exists(folder.resolve("other/out.txt")));
        assertNothingWasMade();
    }

    @Test
    void aFileLongerThanItsListSaysIsRefused() throws IOException {
        String text = "x".repeat(1_000_000);
        craft("long.txt", text, list("long.txt", text, 10));

        assertTrue(refused().contains("long.txt differs from what its list says"));
        assertNothingWasMade();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "no json", "{\"format\":1,\"files\":2}\n{\"path\":1}"})
    void aSpoiltListIsRefused(String list) throws IOException {
        craft("a.txt", "a", list);

        assertTrue(refused().contains("its list is"));
        assertNothingWasMade();
    }

    @Test
    void aBackupOfALaterFormatIsNotGuessedAt() throws IOException {
        craft("a.txt", "a", "{\"format\":2,\"files\":0}\n");

        assertTrue(refused().contains("made by a later Sayso"));
    }
}
