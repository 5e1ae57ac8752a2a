package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.Intake.Hints;
import dev.sayso.article.Amendment;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Correction;
import dev.sayso.article.Field;
import dev.sayso.article.FieldText;
import dev.sayso.article.Original;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person set right, and what it outlives. */
final class CorrectionsTest extends HomeOnDisk {
    private static final String PIECE =
            "The booths\n\nBy Mariam Sethi\n\nThe Quarry Centre counted 306 booths last year, and nobody else counted any of them.\n";
    private static final Instant NOON = Instant.parse("2024-06-02T12:00:00Z");

    private static Amendment set(Field field, String text) {
        return new Amendment(Map.of(field, FieldText.tidied(field, text)), Set.of());
    }

    private void correct(String path, Field field, String text) throws IOException {
        assertTrue(intake.correct(idOf(path), set(field, text)).isPresent());
    }

    private void piece() throws IOException {
        inside("a.txt", PIECE);
        inside("other.txt", BRIDGES);
        changes();
    }

    private Optional<String> title(String path) throws IOException {
        return particulars(path).title();
    }

    private Path file() {
        return home.corpus().resolve(".sayso/corrections.jsonl");
    }

    @Test
    void itGoesBeforeTheFileAndBeforeWhatWasSaidAtIngest() throws IOException {
        inside("a.txt", PIECE);
        ingest(
                new Hints(
                        Optional.of("Courier"),
                        Optional.of("B. Sample"),
                        Optional.empty(),
                        Map.of(),
                        false),
                home.corpus());

        correct("a.txt", Field.AUTHORS, "Amina Sample; Omar Example");
        correct("a.txt", Field.OUTLET, "Harbour Courier");

        assertEquals(
                List.of("Amina Sample", "Omar Example"), particulars("a.txt").byline().authors());
        assertEquals(Optional.of("Harbour Courier"), particulars("a.txt").outlet());
    }

    @Test
    void whatWasReadIsKept() throws IOException {
        piece();
        correct("a.txt", Field.AUTHORS, "Amina Sample");

        assertEquals("corrected", particulars("a.txt").provenance().get(Field.AUTHORS));
        assertEquals(
                Map.of(
                        Field.AUTHORS,
                        new Correction(
                                Optional.of("Mariam Sethi"),
                                Optional.of("byline-line"),
                                Instant.parse("2024-06-02T08:00:00Z"))),
                article("a.txt").history().corrections());
    }

    @Test
    void theFirstReadingIsKeptWhenACorrectionIsCorrected() throws IOException {
        piece();
        correct("a.txt", Field.TITLE, "One");
        correct("a.txt", Field.TITLE, "Two");

        assertEquals(Optional.of("Two"), title("a.txt"));
        assertEquals(
                Optional.of("The booths"),
                Optional.ofNullable(article("a.txt").history().corrections().get(Field.TITLE))
                        .flatMap(Correction::was));
    }

    @Test
    void aFieldCanBeSaidNotToBeGiven() throws IOException {
        piece();
        correct("a.txt", Field.AUTHORS, "");

        assertEquals(List.of(), particulars("a.txt").byline().authors());
    }

    @Test
    void figuresAreReadAgainWithTheRightDay() throws IOException {
        piece();
        correct("a.txt", Field.DATE, "2024-03-05");

        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), particulars("a.txt").published());
        assertTrue(
                archive.get(idOf("a.txt")).orElseThrow().annotations().statistics().stream()
                        .anyMatch(s -> s.toString().contains("2023")));
    }

    @Test
    void whatIsUndoneIsAsItWasRead() throws IOException {
        piece();
        var before = archive.get(idOf("a.txt"));
        correct("a.txt", Field.AUTHORS, "Amina Sample");
        correct("a.txt", Field.TITLE, "");

        intake.correct(idOf("a.txt"), new Amendment(Map.of(), Set.of(Field.AUTHORS, Field.TITLE)));

        assertEquals(before, archive.get(idOf("a.txt")));
        intake.rebuild(line -> {});
        assertEquals(before.orElseThrow().article(), article("a.txt"));
    }

    @Test
    void whatIsSoAlreadyIsNotWrittenDown() throws IOException {
        piece();
        correct("a.txt", Field.TITLE, "The booths");

        assertFalse(Files.exists(file()));
    }

    @Test
    void anArticleThatIsNotHeldCannotBeCorrected() throws IOException {
        assertEquals(
                Optional.empty(),
                intake.correct(new ArticleId("0123456789abcdef"), set(Field.TITLE, "x")));
    }

    @Test
    void itOutlivesTheIndexAndEveryNewNameAndVersionOfTheFile() throws IOException {
        piece();
        correct("a.txt", Field.TITLE, "Right");

        intake.rebuild(line -> {});
        assertEquals(Optional.of("Right"), title("a.txt"));

        Files.createDirectories(home.corpus().resolve("later"));
        Files.move(home.corpus().resolve("a.txt"), home.corpus().resolve("later/a.txt"));
        changes();
        assertEquals(Optional.of("Right"), title("later/a.txt"));

        inside("later/a.txt", PIECE + "More.\n");
        changes();
        assertEquals(Optional.of("Right"), title("later/a.txt"));

        Files.move(home.corpus().resolve("later/a.txt"), home.corpus().resolve("b.txt"));
        changes();
        intake.rebuild(line -> {});
        assertEquals(Optional.of("Right"), title("b.txt"));
    }

    @Test
    void aVersionWrittenWhileThereWasNoIndexTakesItOver() throws IOException {
        piece();
        correct("a.txt", Field.TITLE, "Right");
        archive.apply(
                new dev.sayso.archive.Batch(
                        List.of(), List.of(), List.of(idOf("a.txt")), List.of()));
        inside("a.txt", PIECE + "More.\n");

        intake.rebuild(line -> {});

        assertEquals(Optional.of("Right"), title("a.txt"));
    }

    @Test
    void anotherArticleThatComesToItsPlaceDoesNotTakeItOver() throws IOException {
        piece();
        correct("a.txt", Field.TITLE, "Right");
        Files.move(home.corpus().resolve("a.txt"), home.corpus().resolve("moved.txt"));
        inside("a.txt", ROADS);
        changes();
        assertEquals(Optional.of("Of roads and tolls"), title("a.txt"));

        correct("a.txt", Field.TITLE, "Right too");
        Files.delete(home.corpus().resolve("a.txt"));
        changes();
        inside("a.txt", ROADS + "Another.\n");
        changes();
        assertEquals(Optional.of("Of roads and tolls"), title("a.txt"));

        intake.rebuild(line -> {});
        assertEquals(Optional.of("Of roads and tolls"), title("a.txt"));
        assertEquals(Optional.of("Right"), title("moved.txt"));
    }

    @Test
    void itComesBackWithADeletedFile() throws IOException {
        piece();
        correct("a.txt", Field.TITLE, "Right");
        intake.delete(idOf("a.txt"), false);
        inside("a.txt", PIECE);
        changes();

        assertEquals(Optional.of("Right"), title("a.txt"));
    }

    @Test
    void whatACrashKeptFromTheIndexIsBroughtThereByTheNextCommand() throws IOException {
        piece();
        Original original = article("a.txt").original();
        Corrections.of(home.corpus()).keep(original, set(Field.TITLE, "Right"), NOON);
        Files.writeString(file(), "{\"id\":\"" + original.id(), StandardOpenOption.APPEND);
        assertEquals(Optional.of("The booths"), title("a.txt"));

        restarted().ingest(List.of(), Hints.none(), line -> {});

        assertEquals(Optional.of("Right"), title("a.txt"));
    }

    @Test
    void linesSpoiltByHandCorrectNothing() throws IOException {
        piece();
        String line =
                "{\"id\":\"%s\",\"path\":\"a.txt\",\"part\":1,\"set\":%s}\n"
                        .formatted(
                                idOf("a.txt"),
                                "{\"date\":\"5 March\",\"title\":7,\"colour\":\"red\",\"outlet\":\"Courier\"}");
        Files.createDirectories(CorpusFiles.parent(file()));
        Files.writeString(file(), "nonsense\n[]\n{\"id\":\"x\"}\n" + line);

        changes();

        assertEquals(Optional.of("The booths"), title("a.txt"));
        assertEquals(Optional.empty(), particulars("a.txt").published());
        assertEquals(Optional.of("Courier"), particulars("a.txt").outlet());
    }
}
