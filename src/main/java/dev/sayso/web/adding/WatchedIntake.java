package dev.sayso.web.adding;

import dev.sayso.archive.DecisionOutcome;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Intake;
import dev.sayso.archive.OrganizationRequest;
import dev.sayso.article.Amendment;
import dev.sayso.article.ArticleId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A way in that tells how far it is while it reads files, whoever asked for it. Runs that read
 * files wait for each other in the order in which they came.
 */
public final class WatchedIntake implements Intake {
    /** Counts files before they are read. */
    public interface Census {
        /** How many files the paths of files and folders stand for. */
        long count(List<Path> paths) throws IOException;
    }

    private interface Work {
        void run(Consumer<IngestLine> lines) throws IOException;
    }

    private final Intake intake;
    private final Census census;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Object change = new Object();
    private @Nullable FilesRead now;

    public WatchedIntake(Intake intake, Census census) {
        this.intake = intake;
        this.census = census;
    }

    /** How far the run is that goes on; nothing when none does. */
    public Optional<FilesRead> now() {
        synchronized (change) {
            return Optional.ofNullable(now);
        }
    }

    /** Waits until the run is further than this, or has ended, or for so long. */
    public void after(FilesRead known, Duration longest) throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        synchronized (change) {
            long left = longest.toMillis();
            while (left > 0 && known.equals(now)) {
                change.wait(left);
                left = (until - System.nanoTime()) / 1_000_000;
            }
        }
    }

    private void tell(@Nullable FilesRead read) {
        synchronized (change) {
            now = read;
            change.notifyAll();
        }
    }

    /** One run, counted by the files that its lines name. */
    private void watch(OptionalLong files, Consumer<IngestLine> lines, Work work)
            throws IOException {
        FileCount count = new FileCount();
        tell(new FilesRead(0, files));
        try {
            work.run(
                    line -> {
                        tell(new FilesRead(count.with(line), files));
                        lines.accept(line);
                    });
        } finally {
            tell(null);
        }
    }

    @Override
    public void ingest(List<Path> paths, Hints hints, Consumer<IngestLine> lines)
            throws IOException {
        turn.lock();
        try {
            OptionalLong files = OptionalLong.of(census.count(paths));
            watch(files, lines, watched -> intake.ingest(paths, hints, watched));
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void sync(Sync how, Consumer<IngestLine> lines) throws IOException {
        turn.lock();
        try {
            watch(OptionalLong.empty(), lines, watched -> intake.sync(how, watched));
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void rebuild(Consumer<IngestLine> lines) throws IOException {
        turn.lock();
        try {
            watch(OptionalLong.empty(), lines, intake::rebuild);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public boolean delete(ArticleId id, boolean purge) throws IOException {
        return intake.delete(id, purge);
    }

    @Override
    public Optional<List<Amendment.Outcome>> correct(ArticleId id, Amendment amendment)
            throws IOException {
        return intake.correct(id, amendment);
    }

    @Override
    public DecisionOutcome decide(OrganizationRequest request) throws IOException {
        return intake.decide(request);
    }

    @Override
    public int settleOrganizations() throws IOException {
        return intake.settleOrganizations();
    }
}
