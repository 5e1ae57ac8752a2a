package dev.sayso.home;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Batch;
import dev.sayso.archive.DecisionOutcome;
import dev.sayso.archive.HeldFiles;
import dev.sayso.archive.Holding;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Intake;
import dev.sayso.archive.Inventory;
import dev.sayso.archive.OrganizationRequest;
import dev.sayso.article.Amendment;
import dev.sayso.article.ArticleId;
import dev.sayso.extract.Annotator;
import dev.sayso.ingest.ArticleReader;
import dev.sayso.organization.AuthorityFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The way in where this process holds the archive: reads, annotates and stores, file by file. One
 * run at a time.
 */
public final class LocalIntake implements Intake, Closeable {
    private static final int FEW = 100;

    private final Home home;
    private final CorpusFiles files;
    private final Archive archive;
    private final ArticleReader reader;
    private Annotator annotator;
    private final InstantSource clock;
    private final Settling settling;

    public LocalIntake(Home home, Archive archive, ArticleReader reader, Annotator annotator) {
        this(home, archive, reader, annotator, InstantSource.system());
    }

    /**
     * @param clock says when a decision was made
     */
    public LocalIntake(
            Home home,
            Archive archive,
            ArticleReader reader,
            Annotator annotator,
            InstantSource clock) {
        this.home = home;
        this.files = new CorpusFiles(home.corpus());
        this.archive = archive;
        this.reader = reader;
        this.annotator = annotator;
        this.clock = clock;
        this.settling = new Settling(archive, home, this);
    }

    /**
     * From now on it is settled behind the answers what names mean, where there are so many
     * articles that people would wait: for a process that goes on after a change. What an earlier
     * one left is settled too.
     */
    public void settleBehind() {
        ExecutorService thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("settling").factory());
        settling.behind(
                (work, pause) ->
                        CompletableFuture.delayedExecutor(
                                        pause.toMillis(), TimeUnit.MILLISECONDS, thread)
                                .execute(work));
    }

    /** For tests, which run the work themselves. */
    void settleBehind(Settling.Later later, int fromArticles) {
        settling.behind(later, fromArticles);
    }

    /** Ends what goes on behind the answers; what is not settled is left to the next process. */
    @Override
    public void close() {
        settling.close();
    }

    private interface Work {
        void run(IngestRun run, Pending pending) throws IOException;
    }

    /** One run, with all that people decided in view. */
    private void run(
            HeldFiles held,
            Stamps stamps,
            CorpusBytes there,
            boolean tellsChanges,
            Consumer<IngestLine> lines,
            Work work)
            throws IOException {
        settling.begin();
        Unfinished unfinished = Unfinished.in(home.index());
        Decisions decisions = Decisions.of(home.corpus(), clock);
        Foresight foresight = new Foresight(archive, home);
        try (Pending pending =
                new Pending(archive, annotator, decisions, there, unfinished, foresight, lines)) {
            work.run(
                    new IngestRun(
                            new IngestRun.Tools(
                                    files, archive, reader, stamps, there, tellsChanges),
                            new Known(held, unfinished),
                            GivenHints.of(home.corpus()),
                            pending),
                    pending);
        } finally {
            stamps.save();
        }
        amending().noteApplied();
        settling.after();
    }

    private Amending amending() throws IOException {
        return Amending.of(home, archive, annotator, clock);
    }

    /** What was decided or edited by hand and never got into the index. */
    private int catchUp() throws IOException {
        int read = takeUpAuthorities();
        amending().catchUp();
        return read;
    }

    /** The authority file may have been edited since the index was written. */
    private int takeUpAuthorities() throws IOException {
        List<String> lines = home.authorityLines();
        AuthorityNote note = new AuthorityNote(home.index());
        int read = 0;
        if (note.says(lines)) {
            return read;
        }
        if (note.exists()) {
            AuthorityFile authorities = AuthorityFile.parse(lines);
            annotator = new Annotator(authorities);
            read = note.takeUp(authorities, archive, annotator);
        }
        note.write(lines);
        return read;
    }

    @Override
    public synchronized int settleOrganizations() throws IOException {
        int read = catchUp();
        return Math.max(read, settling.now());
    }

    @Override
    public synchronized DecisionOutcome decide(OrganizationRequest request) throws IOException {
        catchUp();
        OrganizationLog log = new OrganizationLog(home.corpus());
        return switch (new OrganizationDesk(Settlement.of(archive, home).resolution(), log.read())
                .answer(request)) {
            case OrganizationDesk.Answer.No(DecisionOutcome outcome) -> outcome;
            case OrganizationDesk.Answer.Decide(var decision, String summary) -> {
                var entry = log.add(decision, summary, clock.instant());
                yield new DecisionOutcome.Decided(entry, settling.now());
            }
        };
    }

    @Override
    public synchronized void ingest(List<Path> paths, Hints hints, Consumer<IngestLine> lines)
            throws IOException {
        catchUp();
        Stamps stamps = Stamps.in(home.index());
        try (HeldFiles held = files(paths)) {
            run(
                    held,
                    stamps,
                    new CorpusBytes(files, stamps),
                    false,
                    lines,
                    (run, pending) -> {
                        for (Path path : paths) {
                            ingest(run, path, hints);
                        }
                        run.readAgain();
                    });
        }
    }

    /** For many files it is quicker to look at all that is held once. */
    private HeldFiles files(List<Path> paths) throws IOException {
        return paths.size() <= FEW && paths.stream().noneMatch(Files::isDirectory)
                ? archive.files()
                : archive.inventory().files();
    }

    private void ingest(IngestRun run, Path path, Hints hints) throws IOException {
        if (Files.isDirectory(path)) {
            Path top = path.toRealPath();
            for (Path file : files.below(top)) {
                run.file(file, top, hints);
            }
        } else {
            Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            run.file(file, CorpusFiles.parent(file), hints);
        }
    }

    @Override
    public synchronized void sync(Sync how, Consumer<IngestLine> lines) throws IOException {
        catchUp();
        Stamps stamps = how.everyByte() ? Stamps.anew(home.index()) : Stamps.in(home.index());
        CorpusBytes there = new CorpusBytes(files, stamps);
        Inventory held = archive.inventory();
        List<Holding> gone = SyncRun.gone(held, there);
        if (!how.evenIfMostAreGone()) {
            SyncRun.refuseIfMost(gone, held, there, home.corpus());
        }
        stamps.keepOnly(there.paths());
        run(
                held.files(),
                stamps,
                there,
                true,
                lines,
                (run, pending) -> new SyncRun(files, there, run, pending).run(held, gone));
    }

    @Override
    public synchronized Optional<List<Amendment.Outcome>> correct(ArticleId id, Amendment amendment)
            throws IOException {
        catchUp();
        settling.begin();
        Optional<List<Amendment.Outcome>> outcomes = amending().correct(id, amendment);
        settling.after();
        return outcomes;
    }

    @Override
    public synchronized void rebuild(Consumer<IngestLine> lines) throws IOException {
        List<String> authorities = home.authorityLines();
        annotator = new Annotator(AuthorityFile.parse(authorities));
        Inventory before = archive.inventory();
        Stamps stamps = Stamps.anew(home.index());
        run(
                new Inventory(List.of(), List.of()).files(),
                stamps,
                new CorpusBytes(files, stamps),
                false,
                lines,
                (run, pending) -> {
                    for (Path file : files.all()) {
                        run.file(file, CorpusFiles.parent(file), Hints.none());
                    }
                    pending.forgetAllBut(before);
                });
        new AuthorityNote(home.index()).write(authorities);
    }

    @Override
    public synchronized boolean delete(ArticleId id, boolean purge) throws IOException {
        catchUp();
        Optional<Holding> taken =
                new Removal(archive, files, new Deletions(home.corpus())).take(id, purge);
        if (taken.isEmpty()) {
            return false;
        }
        Corrections.of(home.corpus()).leave(taken.get(), clock.instant());
        settling.begin();
        archive.apply(new Batch(List.of(), List.of(), List.of(id), List.of()));
        amending().noteApplied();
        settling.after();
        return true;
    }
}
