package dev.sayso.cli;

import dev.sayso.archive.Fetching;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.archive.Intake;
import dev.sayso.home.FetchedPages;
import dev.sayso.home.Following;
import dev.sayso.home.Home;
import dev.sayso.ingest.fetch.Fetcher;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a served archive fetches: pages that are asked for, and from time to time what is new in the
 * sources that are followed.
 */
final class FollowedSources implements Closeable {
    /** Between two looks at a source. */
    static final Duration USUAL = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger("dev.sayso.web");
    private static final long EVERY_SECONDS = 60;
    private static final long STOP_SECONDS = 5;

    private final Fetcher fetcher;
    private final FetchedPages pages;
    private final Following following;
    private final Terminal terminal;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("following").factory());

    FollowedSources(Fetcher fetcher, Intake intake, Home home, Terminal terminal) {
        this.fetcher = fetcher;
        this.pages = new FetchedPages(fetcher, intake, home);
        this.following = new Following(home, fetcher, pages, InstantSource.system(), USUAL);
        this.terminal = terminal;
    }

    /** What takes in pages by their addresses. */
    Fetching pages() {
        return pages;
    }

    /** Begins to look. */
    void start() {
        ScheduledFuture<?> looks =
                thread.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
        LOG.log(Level.FINEST, "following: {0}", looks);
    }

    /** A failure of one look does not end the others. */
    private void look() {
        int[] taken = {0};
        try {
            following.lookAtDue(line -> taken[0] += isNew(line) ? 1 : 0);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "while looking at followed sources", e);
        }
        if (taken[0] > 0) {
            terminal.say(taken[0] + " new from followed sources.");
        }
    }

    private static boolean isNew(IngestLine line) {
        return line.outcome() == Outcome.INDEXED || line.outcome() == Outcome.PARTLY;
    }

    /** What is being fetched is broken off; what is being taken in has a few seconds to end. */
    @Override
    public void close() throws IOException {
        fetcher.close();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warning("a followed source is still being looked at");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
