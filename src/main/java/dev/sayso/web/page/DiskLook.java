package dev.sayso.web.page;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Upkeep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the disk beside the page that tells of it: to walk through very many files takes
 * seconds. One look at a time goes on, whoever asked for it; a page that it keeps waiting shows the
 * one before, and when that was.
 */
final class DiskLook {
    /** A look that pages could not wait for is good for so long, unless the archive changes. */
    private static final Duration GOOD = Duration.ofSeconds(10);

    private final Archive archive;
    private final Upkeep.Look look;
    private final InstantSource clock;
    private @Nullable CompletableFuture<Seen> running;
    private @Nullable Seen last;

    /**
     * What was seen.
     *
     * @param state of the archive: {@link Archive#state}
     * @param waited whether the page waited for it, so that it tells how things are now
     */
    record Seen(Upkeep upkeep, Instant when, long state, boolean waited) {
        Seen earlier() {
            return new Seen(upkeep, when, state, false);
        }
    }

    DiskLook(Archive archive, Upkeep.Look look, InstantSource clock) {
        this.archive = archive;
        this.look = look;
        this.clock = clock;
    }

    /** How things are, or how they were last time; nothing when the first look goes on. */
    Optional<Seen> now() throws IOException {
        Optional<Seen> good = good();
        if (good.isPresent()) {
            return good;
        }
        try {
            Seen seen = begun().get(look.patience().toMillis(), TimeUnit.MILLISECONDS);
            // It may have begun for another page, before a change that this one should tell.
            return Optional.of(seen.state() == archive.state() ? seen : seen.earlier());
        } catch (TimeoutException e) {
            return earlier();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return earlier();
        }
    }

    private synchronized Optional<Seen> earlier() {
        return Optional.ofNullable(last).map(Seen::earlier);
    }

    private Optional<Seen> good() throws IOException {
        long state = archive.state();
        return earlier()
                .filter(seen -> seen.state() == state)
                .filter(seen -> seen.when().plus(GOOD).isAfter(clock.instant()));
    }

    private synchronized CompletableFuture<Seen> begun() {
        CompletableFuture<Seen> current = running;
        if (current == null) {
            current = new CompletableFuture<>();
            running = current;
            CompletableFuture<Seen> begun = current;
            Thread.ofVirtual().start(() -> look(begun));
        }
        return current;
    }

    private void look(CompletableFuture<Seen> begun) {
        long from = System.nanoTime();
        try {
            long state = archive.state();
            Instant when = clock.instant();
            Upkeep upkeep = look.at(archive.inventory());
            boolean quick = System.nanoTime() - from <= look.patience().toNanos();
            Seen seen = new Seen(upkeep, when, state, true);
            // What takes no time is looked at anew for every page.
            ended(quick ? null : seen);
            begun.complete(seen);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            ended(null);
            begun.completeExceptionally(e);
        }
    }

    private synchronized void ended(@Nullable Seen seen) {
        running = null;
        last = seen;
    }
}
