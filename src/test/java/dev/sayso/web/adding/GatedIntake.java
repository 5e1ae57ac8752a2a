package dev.sayso.web.adding;

import dev.sayso.archive.DecisionOutcome;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Intake;
import dev.sayso.archive.OrganizationRequest;
import dev.sayso.article.Amendment;
import dev.sayso.article.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * A way in that lets files pass one by one, when the test says so: it reads nothing, and calls
 * every file unchanged; one without bytes breaks it.
 */
public final class GatedIntake implements Intake {
    private final Semaphore gate = new Semaphore(0);

    /** Lets so many files pass. */
    public void let(int files) {
        gate.release(files);
    }

    @Override
    public void ingest(List<Path> paths, Hints hints, Consumer<IngestLine> lines)
            throws IOException {
        for (Path path : paths) {
            gate.acquireUninterruptibly();
            if (Files.size(path) == 0) {
                throw new IOException("broken on purpose");
            }
            lines.accept(
                    new IngestLine(
                            Optional.empty(),
                            path.toString(),
                            1,
                            IngestLine.Outcome.UNCHANGED,
                            Optional.empty(),
                            Optional.empty()));
        }
    }

    @Override
    public void sync(Sync how, Consumer<IngestLine> lines) {}

    @Override
    public void rebuild(Consumer<IngestLine> lines) {}

    @Override
    public boolean delete(ArticleId id, boolean purge) {
        return false;
    }

    @Override
    public Optional<List<Amendment.Outcome>> correct(ArticleId id, Amendment amendment) {
        return Optional.empty();
    }

    @Override
    public DecisionOutcome decide(OrganizationRequest request) {
        return new DecisionOutcome.Refused("nothing is decided here");
    }

    @Override
    public int settleOrganizations() {
        return 0;
    }
}
