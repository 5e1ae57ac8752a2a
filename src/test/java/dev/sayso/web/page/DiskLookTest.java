package dev.sayso.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.Batch;
import dev.sayso.archive.Inventory;
import dev.sayso.archive.Upkeep;
import dev.sayso.testing.MapArchive;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a page tells of the disk, whether it waits or not. */
@Timeout(60)
final class DiskLookTest {
    private static final Instant MORNING = Instant.parse("2024-05-01T08:00:00Z");

    private final MapArchive archive = new MapArchive();
    private final AtomicReference<Instant> now = new AtomicReference<>(MORNING);
    private final Looking looking = new Looking();

    /** Each look waits until it is let go on; tells of so many files as there were looks. */
    private static final class Looking implements Upkeep.Look {
        private final AtomicInteger looks = new AtomicInteger();
        private final Semaphore gate = new Semaphore(0);
        private Duration patience = Duration.ZERO;
        private boolean broken;

        @Override
        public Upkeep at(Inventory inventory) throws IOException {
            gate.acquireUninterruptibly();
            if (broken) {
                throw new IOException("the disk is gone");
            }
            return new Upkeep(looks.incrementAndGet(), 0, 0, 0, 0, List.of());
        }

        @Override
        public Duration patience() {
            return patience;
        }
    }

    private DiskLook disk() {
        return new DiskLook(archive, looking, now::get);
    }

    private static DiskLook.Seen awaited(DiskLook disk) throws IOException {
        Optional<DiskLook.Seen> seen = disk.now();
        while (seen.isEmpty()) {
            Thread.onSpinWait();
            seen = disk.now();
        }
        return seen.get();
    }

    @Test
    void nothingIsToldWhileTheFirstLookGoesOn() throws IOException {
        DiskLook disk = disk();

        assertEquals(Optional.empty(), disk.now());
        looking.gate.release();
        DiskLook.Seen seen = awaited(disk);

        assertEquals(1, seen.upkeep().corpusFiles());
        assertEquals(MORNING, seen.when());
    }

    @Test
    void aPageThatWaitsIsToldHowThingsAreNow() throws IOException {
        looking.patience = Duration.ofSeconds(50);
        looking.gate.release(2);
        DiskLook disk = disk();

        assertTrue(disk.now().orElseThrow().waited());
        assertEquals(2, disk.now().orElseThrow().upkeep().corpusFiles());
    }

    @Test
    void anEarlierLookIsShownWithItsTimeUntilThereIsANewOne() throws IOException {
        DiskLook disk = disk();
        looking.gate.release();
        assertEquals(1, awaited(disk).upkeep().corpusFiles());

        archive.apply(Batch.of(SampleArticles.titled("A new piece").build()));
        now.set(MORNING.plusSeconds(1));
        DiskLook.Seen before = disk.now().orElseThrow();
        assertEquals(MORNING, before.when());
        assertFalse(before.waited());

        // One that began before the change may still be going on.
        looking.gate.release(2);
        while (disk.now().orElseThrow().when().equals(MORNING)) {
            Thread.onSpinWait();
        }
        assertEquals(MORNING.plusSeconds(1), disk.now().orElseThrow().when());
        assertTrue(disk.now().orElseThrow().upkeep().corpusFiles() > 1);
    }

    @Test
    void theNextLookBeginsWhenTheLastIsOldThoughNothingChanged() throws IOException {
        DiskLook disk = disk();
        looking.gate.release();
        assertEquals(1, awaited(disk).upkeep().corpusFiles());
        assertEquals(1, disk.now().orElseThrow().upkeep().corpusFiles());

        now.set(MORNING.plusSeconds(60));
        looking.gate.release();
        while (disk.now().orElseThrow().upkeep().corpusFiles() < 2) {
            Thread.onSpinWait();
        }
        assertEquals(2, looking.looks.get());
    }

    @Test
    void aDiskThatCannotBeReadIsNoSecret() {
        looking.patience = Duration.ofSeconds(50);
        looking.broken = true;
        looking.gate.release();

        assertThrows(IOException.class, disk()::now);
    }
}
