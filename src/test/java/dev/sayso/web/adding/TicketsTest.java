package dev.sayso.web.adding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.web.adding.Progress.Stage;
import dev.sayso.web.http.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TicketsTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2024-03-05T08:00:00Z"));
    private final GatedIntake intake = new GatedIntake();
    private final Tickets tickets = new Tickets(intake, now::get);

    @AfterEach
    void stop() {
        intake.let(1_000);
        tickets.close();
    }

    private static Upload text() throws IOException {
        return Upload.of(new PastedText("Of tolls", "The toll was raised again."));
    }

    private Ticket take() throws IOException {
        return tickets.take(text(), Hints.none());
    }

    @Test
    void whatBecameOfAFileIsToldByTheIdOfItsTicket() throws Exception {
        Ticket ticket = take();
        assertFalse(ticket.progress().hasEnded());
        intake.let(1);

        Progress ended = tickets.find(ticket.id()).orElseThrow().ended(LONG);

        assertEquals(Stage.ENDED, ended.stage());
        assertEquals(1, ended.count(Outcome.UNCHANGED));
        assertEquals(1, ended.done());
        assertEquals(Optional.empty(), ended.failure());
    }

    @Test
    void theFilesAreRemovedWhenTheyHaveBeenRead() throws Exception {
        Upload upload = text();
        Path file = upload.files().getFirst();
        assertTrue(Files.exists(file));
        intake.let(1);

        tickets.take(upload, Hints.none()).ended(LONG);

        assertFalse(Files.exists(file));
    }

    @Test
    void idsAreLongAndDiffer() throws IOException {
        String one = take().id();
        String other = take().id();

        assertTrue(one.matches("[A-Za-z0-9_-]{24}"), one);
        assertFalse(one.equals(other));
    }

    @Test
    void onlySoManyMayWaitAndWhatIsTurnedAwayLeavesNothing() throws Exception {
        List<Ticket> open = new ArrayList<>();
        for (int i = 0; i < Tickets.MOST_OPEN; i++) {
            open.add(take());
        }
        Upload tooMany = text();

        Problem busy = assertThrows(Problem.class, () -> tickets.take(tooMany, Hints.none()));

        assertEquals(503, busy.status());
        assertFalse(Files.exists(tooMany.files().getFirst()));
        intake.let(Tickets.MOST_OPEN);
        for (Ticket ticket : open) {
            ticket.ended(LONG);
        }
        assertFalse(take().progress().hasEnded());
    }

    @Test
    void whatEndedIsForgottenAfterAnHour() throws Exception {
        Ticket ticket = take();
        intake.let(1);
        ticket.ended(LONG);
        now.set(now.get().plus(Duration.ofMinutes(59)));
        assertTrue(tickets.find(ticket.id()).isPresent());

        now.set(now.get().plus(Duration.ofMinutes(2)));

        assertTrue(tickets.find(ticket.id()).isEmpty());
    }

    @Test
    void whatIsStillBeingReadIsNotForgotten() throws IOException {
        Ticket ticket = take();

        now.set(now.get().plus(Duration.ofHours(5)));

        assertTrue(tickets.find(ticket.id()).isPresent());
    }

    @Test
    void onlySoManyAreKept() throws Exception {
        intake.let(Tickets.MOST + 2);
        List<Ticket> all = new ArrayList<>();
        for (int i = 0; i < Tickets.MOST + 2; i++) {
            Ticket ticket = take();
            ticket.ended(LONG);
            all.add(ticket);
        }

        assertEquals(
                Tickets.MOST, all.stream().filter(t -> tickets.find(t.id()).isPresent()).count());
        assertTrue(tickets.find(all.getLast().id()).isPresent());
    }

    @Test
    void workThatFailsIsSaidAndTheNextGoesOn() throws Exception {
        Upload broken = text();
        Files.writeString(broken.files().getFirst(), "");
        intake.let(2);

        Progress failed = tickets.take(broken, Hints.none()).ended(LONG);
        Progress next = take().ended(LONG);

        assertTrue(failed.failure().orElse("").contains("the log of the server says why"));
        assertEquals(1, next.count(Outcome.UNCHANGED));
    }

    @Test
    void aStoppedServerTakesNothingMore() {
        tickets.close();

        assertThrows(Problem.class, this::take);
    }
}
