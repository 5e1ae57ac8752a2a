package dev.sayso.web.adding;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.Fetching;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Intake;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.web.http.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes in what was sent, one lot after the other, in the background. What became of a lot is kept
 * for an hour, of so many lots at most.
 */
public final class Tickets implements Closeable {
    private static final Logger LOG = Logger.getLogger(Tickets.class.getName());

    /** How many lots are kept in mind. */
    static final int MOST = 64;

    /** How many may wait or be read; each may take {@link Upload#MOST_MEGABYTES} of the disk. */
    static final int MOST_OPEN = 8;

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int ID_BYTES = 18;
    private static final long STOP_SECONDS = 5;

    private final Intake intake;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Ticket> tickets = new LinkedHashMap<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("adding").factory());
    private volatile boolean closed;

    /**
     * @param clock says when a lot came
     */
    public Tickets(Intake intake, InstantSource clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * Takes over the files, which are removed when they have been read.
     *
     * @throws Problem 503 when too many lots wait already, or the server stops
     */
    public Ticket take(Upload upload, Hints hints) throws IOException {
        try {
            return begin(
                    upload.files().size(),
                    upload,
                    lines -> intake.ingest(upload.files(), hints, lines));
        } catch (Problem full) {
            upload.close();
            throw full;
        }
    }

    /**
     * Fetches a page and takes it in.
     *
     * @throws Problem 503 when too many lots wait already, or the server stops
     */
    public Ticket fetch(Fetching fetching, String address, Hints hints) {
        return begin(1, () -> {}, lines -> fetching.ingest(List.of(address), hints, lines));
    }

    private interface Work {
        void run(Consumer<IngestLine> lines) throws IOException;
    }

    private synchronized Ticket begin(int files, Closeable afterwards, Work work) {
        Ticket ticket = open(files);
        worker.execute(() -> read(ticket, afterwards, work));
        return ticket;
    }

    private Ticket open(int files) {
        forget(MOST - 1);
        long open = tickets.values().stream().filter(t -> !t.progress().hasEnded()).count();
        if (closed || open >= MOST_OPEN) {
            throw Problem.said(503, "problem.busy", "problem.busy.files.detail");
        }
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Ticket ticket = new Ticket(id, clock.instant(), files);
        tickets.put(id, ticket);
        return ticket;
    }

    /** Those that ended, when their time is over or more are kept than that. */
    private void forget(int most) {
        Instant oldest = clock.instant().minus(KEPT);
        for (Iterator<Ticket> all = tickets.values().iterator(); all.hasNext(); ) {
            Ticket ticket = all.next();
            boolean needless = ticket.opened().isBefore(oldest) || tickets.size() > most;
            if (needless && ticket.progress().hasEnded()) {
                all.remove();
            }
        }
    }

    /** The lot of that id, while it is kept. */
    public synchronized Optional<Ticket> find(String id) {
        forget(MOST);
        return Optional.ofNullable(tickets.get(id));
    }

    /** Whether the server stops, so that nobody should wait any longer. */
    public boolean isClosed() {
        return closed;
    }

    private void read(Ticket ticket, Closeable afterwards, Work work) {
        Optional<String> failure =
                Optional.of("Sayso failed at these files; the log of the server says why.");
        try (afterwards) {
            if (closed) {
                failure = Optional.of("The server was stopped first; add the files again.");
            } else {
                ticket.begin();
                work.run(ticket::add);
                failure = Optional.empty();
            }
        } catch (ArchiveException e) {
            LOG.log(Level.WARNING, "files that were sent were not taken in", e);
            failure = Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "files that were sent were not taken in", e);
        } finally {
            ticket.end(failure);
        }
    }

    /** Lets the lot that is being read go on for a few seconds; those that wait are given up. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        worker.shutdown();
        try {
            if (!worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warning("files that were sent are still being read");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
