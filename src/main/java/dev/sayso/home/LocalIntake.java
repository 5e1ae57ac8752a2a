package dev.sayso.home;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Holding;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Intake;
import dev.sayso.archive.Inventory;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.extract.Annotator;
import dev.sayso.ingest.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The way in where this process holds the archive: reads, annotates and stores, file by file. One
 * run at a time.
 */
public final class LocalIntake implements Intake {
    private final CorpusFiles files;
    private final Deletions deletions;
    private final Archive archive;
    private final ArticleReader reader;
    private final Annotator annotator;

    public LocalIntake(Home home, Archive archive, ArticleReader reader, Annotator annotator) {
        this.files = new CorpusFiles(home.corpus());
        this.deletions = new Deletions(home.corpus());
        this.archive = archive;
        this.reader = reader;
        this.annotator = annotator;
    }

    @Override
    public synchronized void ingest(List<Path> paths, Hints hints, Consumer<IngestLine> lines)
            throws IOException {
        Known known = new Known(archive.inventory());
        try (Pending pending = new Pending(archive, annotator, deletions.pieces(), lines)) {
            for (Path path : paths) {
                if (Files.isDirectory(path)) {
                    Path top = path.toAbsolutePath().normalize();
                    for (Path file : files.below(top)) {
                        one(file, top, hints, known, pending);
                    }
                } else {
                    one(path, path.toAbsolutePath().normalize().getParent(), hints, known, pending);
                }
            }
        }
    }

    @Override
    public synchronized void rebuild(Consumer<IngestLine> lines) throws IOException {
        Known nothing = new Known(new Inventory(List.of(), List.of()));
        Inventory before = archive.inventory();
        try (Pending pending = new Pending(archive, annotator, deletions.pieces(), lines)) {
            for (Path file : files.all()) {
                one(file, null, Hints.none(), nothing, pending);
            }
            pending.forgetAllBut(before);
        }
    }

    private void one(Path file, @Nullable Path top, Hints hints, Known known, Pending pending)
            throws IOException {
        boolean inside = files.holds(file);
        String name = inside || top == null ? files.pathOf(file) : outsideName(file, top);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            pending.refuse(
                    new Refusal(
                            name,
                            1,
                            "",
                            Reason.NOT_REGULAR_FILE,
                            "There is no file " + file + "; check the spelling."));
            return;
        }
        if (!Files.isRegularFile(file)) {
            pending.refuse(
                    new Refusal(
                            name, 1, "", Reason.NOT_REGULAR_FILE, "It is not an ordinary file."));
            return;
        }
        String sha256;
        try {
            sha256 = CorpusFiles.sha256(file);
        } catch (IOException e) {
            pending.refuse(
                    new Refusal(
                            name,
                            1,
                            "",
                            Reason.CORRUPT,
                            "The file could not be read: " + e.getMessage()));
            return;
        }
        List<Holding> held = known.withBytes(sha256);
        List<Refusal> refused = known.refused(sha256, name);
        if (!held.isEmpty() || !refused.isEmpty()) {
            held.forEach(holding -> pending.unchanged(holding, inside ? name : holding.path()));
            refused.forEach(pending::refusedBefore);
            return;
        }
        Path place = inside ? file : files.placeFor(name, sha256);
        String path = files.pathOf(place);
        pending.replace(known.at(path));
        reader.read(file, path, part -> pending.add(part, hints, () -> files.bring(file, place)));
    }

    private static String outsideName(Path file, Path top) {
        StringBuilder name = new StringBuilder();
        for (Path part : top.relativize(file.toAbsolutePath().normalize())) {
            name.append(name.isEmpty() ? "" : "/").append(part);
        }
        return name.toString();
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
        Path original = files.file(holding.path());
        if (!alone) {
            deletions.addPiece(id, holding.path());
        } else if (Files.exists(original)) {
            if (purge) {
                Files.delete(original);
            } else {
                deletions.trash(original, holding.path());
            }
        }
        archive.apply(new Batch(List.of(), List.of(), List.of(id), List.of()));
        return true;
    }
}
