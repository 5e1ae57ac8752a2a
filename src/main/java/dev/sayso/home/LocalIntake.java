package dev.sayso.home;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Holding;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Intake;
import dev.sayso.archive.Inventory;
import dev.sayso.article.ArticleId;
import dev.sayso.extract.Annotator;
import dev.sayso.ingest.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The way in where this process holds the archive: reads, annotates and stores, file by file. One
 * run at a time.
 */
public final class LocalIntake implements Intake {
    private final Home home;
    private final CorpusFiles files;
    private final Deletions deletions;
    private final Archive archive;
    private final ArticleReader reader;
    private final Annotator annotator;

    public LocalIntake(Home home, Archive archive, ArticleReader reader, Annotator annotator) {
        this.home = home;
        this.files = new CorpusFiles(home.corpus());
        this.deletions = new Deletions(home.corpus());
        this.archive = archive;
        this.reader = reader;
        this.annotator = annotator;
    }

    @Override
    public synchronized void ingest(List<Path> paths, Hints hints, Consumer<IngestLine> lines)
            throws IOException {
        Unfinished unfinished = Unfinished.in(home.index());
        Known known = new Known(archive.inventory(), unfinished);
        try (Pending pending =
                new Pending(archive, annotator, deletions.pieces(), unfinished, lines)) {
            IngestRun run =
                    new IngestRun(files, reader, known, GivenHints.of(home.corpus()), pending);
            for (Path path : paths) {
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
            run.readAgain();
        }
    }

    @Override
    public synchronized void rebuild(Consumer<IngestLine> lines) throws IOException {
        Inventory before = archive.inventory();
        Unfinished unfinished = Unfinished.in(home.index());
        Known nothing = new Known(new Inventory(List.of(), List.of()), unfinished);
        try (Pending pending =
                new Pending(archive, annotator, deletions.pieces(), unfinished, lines)) {
            IngestRun run =
                    new IngestRun(files, reader, nothing, GivenHints.of(home.corpus()), pending);
            for (Path file : files.all()) {
                run.file(file, CorpusFiles.parent(file), Hints.none());
            }
            pending.forgetAllBut(before);
        }
    }

    @Override
    public synchronized boolean delete(ArticleId id, boolean purge) throws IOException {
        Inventory inventory = archive.inventory();
        Optional<Holding> found =
                inventory.holdings().stream().filter(h -> h.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return false;
        }
        Holding holding = found.get();
        boolean alone =
                inventory.holdings().stream().filter(h -> h.path().equals(holding.path())).count()
                        == 1;
        if (alone) {
            for (Path original : copies(holding)) {
                if (purge) {
                    Files.delete(original);
                } else {
                    deletions.trash(original, files.pathOf(original));
                }
            }
        } else {
            deletions.addPiece(id, holding.path());
        }
        archive.apply(new Batch(List.of(), List.of(), List.of(id), List.of()));
        return true;
    }

    /** The original and every other file with the same bytes; any of them would bring it back. */
    private List<Path> copies(Holding holding) throws IOException {
        Path original = files.file(holding.path());
        List<Path> copies = new ArrayList<>();
        if (!Files.isRegularFile(original, LinkOption.NOFOLLOW_LINKS)) {
            return copies;
        }
        copies.add(original);
        long size = Files.size(original);
        for (Path file : files.all()) {
            if (!file.equals(original)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == size
                    && CorpusFiles.sha256(file).equals(holding.sha256())) {
                copies.add(file);
            }
        }
        return copies;
    }
}
