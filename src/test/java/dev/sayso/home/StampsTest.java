package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StampsTest {
    private static final Instant LONG_AGO = Instant.parse("2020-05-01T10:00:00.123456789Z");

    @TempDir private Path folder;

    private Path written(String text, Instant modified) throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(modified));
        return file;
    }

    private String stamped(String text, Instant modified) throws IOException {
        Stamps stamps = Stamps.in(folder);
        String sha256 = stamps.sha256("a.txt", written(text, modified));
        stamps.save();
        return sha256;
    }

    @Test
    void aFileThatLooksAsItDidIsNotReadAgain() throws IOException {
        String before = stamped("one", LONG_AGO);
        Path file = written("two", LONG_AGO);

        assertEquals(before, Stamps.in(folder).sha256("a.txt", file));
    }

    @Test
    void stampsMadeAnewReadEveryFile() throws IOException {
        String before = stamped("one", LONG_AGO);
        Path file = written("two", LONG_AGO);

        assertNotEquals(before, Stamps.anew(folder).sha256("a.txt", file));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000, 1_000_000_000})
    void aFileOfAnotherTimeIsReadAgain(long nanoseconds) throws IOException {
        String before = stamped("one", LONG_AGO);
        Path file = written("two", LONG_AGO.plusNanos(nanoseconds));

        assertNotEquals(before, Stamps.in(folder).sha256("a.txt", file));
    }

    @Test
    void aFileOfAnotherSizeIsReadAgain() throws IOException {
        String before = stamped("one", LONG_AGO);
        Path file = written("three", LONG_AGO);

        assertNotEquals(before, Stamps.in(folder).sha256("a.txt", file));
    }

    @Test
    void anotherFileUnderTheNameIsReadAgain() throws IOException {
        String before = stamped("one", LONG_AGO);
        Files.move(folder.resolve("a.txt"), folder.resolve("b.txt"));
        Path file = written("two", LONG_AGO);

        assertNotEquals(before, Stamps.in(folder).sha256("a.txt", file));
    }

    @Test
    void aFileWrittenJustNowOrInTheFutureIsReadAgain() throws IOException {
        for (Duration age : new Duration[] {Duration.ZERO, Duration.ofHours(-1)}) {
            Instant modified = Instant.now().minus(age);
            String before = stamped("one", modified);
            Path file = written("two", modified);

            assertNotEquals(before, Stamps.in(folder).sha256("a.txt", file), age.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 20, -1})
    void spoiltStampsAreNone(int place) throws IOException {
        String before = stamped("one", LONG_AGO);
        Path file = written("two", LONG_AGO);
        Path stamps = folder.resolve(".stamps");
        byte[] bytes = Files.readAllBytes(stamps);
        bytes[place < 0 ? bytes.length + place : place] ^= 8;
        Files.write(stamps, bytes);

        assertNotEquals(before, Stamps.in(folder).sha256("a.txt", file));
    }

    @Test
    void stampsCutShortAreNone() throws IOException {
        String before = stamped("one", LONG_AGO);
        Path file = written("two", LONG_AGO);
        Path stamps = folder.resolve(".stamps");
        byte[] bytes = Files.readAllBytes(stamps);
        Files.write(stamps, java.util.Arrays.copyOf(bytes, bytes.length - 9));

        assertNotEquals(before, Stamps.in(folder).sha256("a.txt", file));
    }
}
