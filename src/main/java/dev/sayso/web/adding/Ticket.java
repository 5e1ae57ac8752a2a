package dev.sayso.web.adding;

import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.web.adding.Progress.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One lot of files on its way in: what became of it so far, for whoever has its id. */
public final class Ticket {
    /** How many lines it keeps; the others are only counted. */
    public static final int MOST_LINES = 200;

    private final String id;
    private final Instant opened;
    private final int files;
    private final List<IngestLine> lines = new ArrayList<>();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final FileCount count = new FileCount();
    private Stage stage = Stage.WAITING;
    private long done;
    private Optional<String> failure = Optional.empty();

    Ticket(String id, Instant opened, int files) {
        this.id = id;
        this.opened = opened;
        this.files = files;
    }

    /** Cannot be guessed. */
    public String id() {
        return id;
    }

    Instant opened() {
        return opened;
    }

    synchronized void begin() {
        stage = Stage.READING;
        notifyAll();
    }

    synchronized void add(IngestLine line) {
        counts.merge(line.outcome(), 1, Integer::sum);
        done = count.with(line);
        if (lines.size() < MOST_LINES) {
            lines.add(line);
        }
        notifyAll();
    }

    /**
     * @param what stopped the work, where something did
     */
    synchronized void end(Optional<String> what) {
        stage = Stage.ENDED;
        failure = what;
        notifyAll();
    }

    /** How far it is now. */
    public synchronized Progress progress() {
        return new Progress(stage, lines, counts, done, files, failure);
    }

    /** How far it is when it has ended, or after so long. */
    public Progress ended(Duration longest) throws InterruptedException {
        return await(Progress::hasEnded, longest);
    }

    /** How far it is when there is more to tell than this, or after so long. */
    public Progress after(Progress known, Duration longest) throws InterruptedException {
        return await(
                now -> now.pieces() != known.pieces() || now.stage() != known.stage(), longest);
    }

    private interface Condition {
        boolean holds(Progress progress);
    }

    private synchronized Progress await(Condition condition, Duration longest)
            throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        Progress progress = progress();
        while (!condition.holds(progress)) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
            progress = progress();
        }
        return progress;
    }
}
