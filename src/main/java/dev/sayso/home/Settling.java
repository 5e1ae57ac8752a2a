package dev.sayso.home;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Search;
import dev.sayso.query.Query;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * When it is settled anew what names mean. In a small archive after each change, before anybody is
 * answered. In a large one that takes seconds, so a server does it behind the answers: what has
 * come is found at once by its own names, and a little later by what all articles together say.
 *
 * <p>A note beside the index says that something is not settled yet, so that a process that ends
 * before leaves the work to the next one.
 */
final class Settling {
    /** From so many articles on it takes longer than a person should wait. */
    private static final int MANY = 2_000;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private static final System.Logger LOG = System.getLogger(Settling.class.getName());

    /** Something that runs work later, one piece after the other. */
    interface Later {
        /**
         * Runs it.
         *
         * @param pause how long to wait before
         */
        void run(Runnable work, Duration pause);
    }

    private final Archive archive;
    private final Home home;
    private final Path note;

    /** Whoever holds it is the only one that changes the archive. */
    private final Object turn;

    private Optional<Later> later = Optional.empty();
    private int many = MANY;

    /** How many settlements there were: one that was prepared before another is out of date. */
    private long done;

    private boolean asked;
    private volatile boolean closed;
    private Duration took = Duration.ZERO;

    Settling(Archive archive, Home home, Object turn) {
        this.archive = archive;
        this.home = home;
        this.note = home.index().resolve(".unsettled");
        this.turn = turn;
    }

    /**
     * From now on settles behind the answers where there are many articles; first what an earlier
     * process left.
     */
    void behind(Later how, int fromArticles) {
        synchronized (turn) {
            later = Optional.of(how);
            many = fromArticles;
            if (Files.exists(note)) {
                ask();
            }
        }
    }

    void behind(Later how) {
        behind(how, MANY);
    }

    /** Something is about to change. */
    void begin() throws IOException {
        if (!Files.exists(note)) {
            Files.createDirectories(home.index());
            Files.createFile(note);
        }
    }

    /** Something has changed. The caller has the turn. */
    void after() throws IOException {
        if (later.isPresent() && isLarge()) {
            ask();
        } else {
            now();
        }
    }

    private boolean isLarge() throws IOException {
        Search all = Search.of(new Query.Everything()).telling(Search.Detail.ARTICLES);
        return archive.search(all).total() >= many;
    }

    /**
     * Settles before it returns. The caller has the turn.
     *
     * @return how many articles had to be changed
     */
    int now() throws IOException {
        Settlement settlement = Settlement.of(archive, home);
        return apply(settlement, settlement.changes());
    }

    private int apply(Settlement settlement, Settlement.Changes changes) throws IOException {
        int changed = settlement.apply(changes);
        done++;
        if (!asked) {
            Files.deleteIfExists(note);
        }
        return changed;
    }

    private void ask() {
        if (!asked && !closed) {
            asked = true;
            Duration pause = took.compareTo(LONGEST_PAUSE) < 0 ? took : LONGEST_PAUSE;
            later.orElseThrow().run(this::behindAnswers, pause);
        }
    }

    /**
     * Draws the conclusions while others may change the archive, and has the turn to apply them.
     */
    private void behindAnswers() {
        long begun = System.nanoTime();
        try {
            long before;
            synchronized (turn) {
                asked = false;
                before = done;
            }
            Settlement drawn = Settlement.of(archive, home);
            Settlement.Changes changes = drawn.changes();
            synchronized (turn) {
                if (closed) {
                    return;
                }
                if (done == before) {
                    apply(drawn, changes);
                } else {
                    ask();
                }
                took = Duration.ofNanos(System.nanoTime() - begun);
            }
        } catch (IOException e) {
            synchronized (turn) {
                if (!closed) {
                    LOG.log(
                            Level.WARNING,
                            "What names mean could not be settled; it is tried again after the next change: {0}",
                            e.getMessage());
                }
            }
        }
    }

    /** Leaves what is not settled to the next process. */
    void close() {
        closed = true;
    }
}
