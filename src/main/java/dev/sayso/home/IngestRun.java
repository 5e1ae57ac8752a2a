package dev.sayso.home;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Change;
import dev.sayso.archive.DiskTrouble;
import dev.sayso.archive.Holding;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.ingest.ArticleReader;
import dev.sayso.ingest.ReadingOptions;
import dev.sayso.ingest.child.MachineTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides, file by file, what is to be read and what is held already. */
final class IngestRun {
    private final CorpusFiles files;
    private final Archive archive;
    private final ArticleReader reader;
    private final Known known;
    private final GivenHints given;
    private final Stamps stamps;
    private final CorpusBytes there;
    private final Pending pending;
    private final boolean tellsChanges;

    /** Other copies of what stood where a file has changed; they keep it in the archive. */
    private final Set<String> again = new LinkedHashSet<>();

    private final Set<String> visited = new HashSet<>();

    /**
     * What a run works with.
     *
     * @param tellsChanges whether its lines say what happened to the files
     */
    record Tools(
            CorpusFiles files,
            Archive archive,
            ArticleReader reader,
            Stamps stamps,
            CorpusBytes there,
            boolean tellsChanges) {}

    IngestRun(Tools tools, Known known, GivenHints given, Pending pending) {
        this.files = tools.files();
        this.archive = tools.archive();
        this.reader = tools.reader();
        this.stamps = tools.stamps();
        this.there = tools.there();
        this.tellsChanges = tools.tellsChanges();
        this.known = known;
        this.given = given;
        this.pending = pending;
    }

    /**
     * Takes in one file.
     *
     * @param file an absolute path
     * @param top the folder that its name is counted from when it lies outside the corpus
     */
    void file(Path file, Path top, Hints hints) throws IOException {
        boolean inside = files.holds(file);
        String name = inside ? files.pathOf(file) : CorpusFiles.join(top.relativize(file));
        Optional<String> unreadable = trouble(file, name, inside);
        if (unreadable.isPresent()) {
            pending.refuse(new Refusal(name, 1, "", Reason.NOT_REGULAR_FILE, unreadable.get()));
            return;
        }
        String sha256;
        try {
            sha256 = inside ? stamps.sha256(name, file) : CorpusFiles.sha256(file);
        } catch (IOException e) {
            pending.refuse(
                    new Refusal(
                            name,
                            1,
                            "",
                            Reason.CORRUPT,
                            "The file could not be opened for reading; check its permissions."));
            return;
        }
        consider(new Candidate(file, name, inside, sha256), hints);
    }

    /** Takes in one file of the corpus whose bytes are known. */
    void known(String path, String sha256) throws IOException {
        consider(new Candidate(files.file(path), path, true, sha256), Hints.none());
    }

    private record Candidate(Path file, String name, boolean inside, String sha256) {}

    private Optional<String> trouble(Path file, String name, boolean inside) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("There is no file " + file + "; check the spelling.");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("It is not an ordinary file.");
        }
        if (inside && !files.isArticle(file)) {
            return Optional.of("Sayso keeps this file for itself; it is not read as an article.");
        }
        return inside && !files.file(name).equals(file)
                ? Optional.of("Its name is not in this system's encoding; rename it.")
                : Optional.empty();
    }

    private void consider(Candidate candidate, Hints hints) throws IOException {
        List<Holding> held = known.withBytes(candidate.sha256());
        String path = path(candidate, held);
        visited.add(path);
        Hints before = given.about(candidate.sha256(), path);
        Hints now = GivenHints.both(hints, before);
        List<Refusal> refused = known.refused(candidate.sha256(), candidate.name());
        boolean moved = hasMoved(candidate, held);
        List<Holding> old = outdated(path, candidate.sha256());
        boolean settled = (!held.isEmpty() || !refused.isEmpty()) && now.equals(before);
        if (settled && !moved && old.isEmpty()) {
            settled(candidate, path, held, refused);
            return;
        }
        if (!now.equals(before)) {
            given.keep(candidate.sha256(), path, now);
        }
        Change change =
                moved
                        ? new Change.Moved(held.getFirst().path())
                        : old.isEmpty() ? new Change.Added() : new Change.Changed();
        pending.begin(
                new FileInHand(
                        path,
                        candidate.sha256(),
                        now,
                        tellsChanges ? Optional.of(change) : Optional.empty(),
                        Predecessors.of(archive, old),
                        () -> files.bring(candidate.file(), files.file(path))));
        if (moved && old.isEmpty() && now.equals(before) && keepsItsName(held, path)) {
            move(held);
        } else {
            read(candidate, path, now);
        }
        pending.end();
        old.forEach(known::forget);
        if (moved) {
            known.moved(held, path);
        }
    }

    private void settled(
            Candidate candidate, String path, List<Holding> held, List<Refusal> refused)
            throws IOException {
        held.forEach(holding -> pending.unchanged(holding, path));
        refused.forEach(pending::refusedBefore);
        if (known.wasRefusedOtherwise(candidate.sha256(), path) && refused.isEmpty()) {
            pending.forgetRefusals(path);
        }
    }

    /** The name that the file has, or will have, in the corpus. */
    private String path(Candidate candidate, List<Holding> held) throws IOException {
        if (candidate.inside()) {
            return candidate.name();
        }
        return held.isEmpty()
                ? files.pathOf(files.placeFor(candidate.name(), candidate.sha256()))
                : held.getFirst().path();
    }

    /** Whether the archive knows the bytes under a name where they no longer are. */
    private boolean hasMoved(Candidate candidate, List<Holding> held) throws IOException {
        if (!candidate.inside() || held.isEmpty()) {
            return false;
        }
        String path = held.getFirst().path();
        if (path.equals(candidate.name())) {
            return false;
        }
        Path place = files.file(path);
        return !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                || !stamps.sha256(path, place).equals(candidate.sha256());
    }

    /**
     * The pieces that stand at a path and are of other bytes. Where those bytes lie elsewhere in
     * the corpus too, the pieces have only moved there.
     */
    private List<Holding> outdated(String path, String sha256) throws IOException {
        List<Holding> outdated = new ArrayList<>();
        for (Holding old : known.at(path)) {
            if (!old.sha256().equals(sha256)) {
                Optional<String> elsewhere = there.pathWith(old.sha256());
                elsewhere.ifPresent(again::add);
                if (elsewhere.isEmpty()) {
                    outdated.add(old);
                }
            }
        }
        return outdated;
    }

    /** What a file gives depends on its bytes and on its own name, not on its folder. */
    private boolean keepsItsName(List<Holding> held, String path) throws IOException {
        String from = held.getFirst().path();
        return from.substring(from.lastIndexOf('/') + 1)
                        .equals(path.substring(path.lastIndexOf('/') + 1))
                && known.refused(held.getFirst().sha256(), from).isEmpty();
    }

    private void move(List<Holding> held) throws IOException {
        for (Holding holding : held) {
            archive.get(holding.id()).ifPresent(pending::move);
        }
    }

    private void read(Candidate candidate, String path, Hints hints) throws IOException {
        try {
            ReadingOptions options =
                    new ReadingOptions(hints.columns(), hints.ocr(), hints.origin());
            reader.read(candidate.file(), path, options, pending::add);
        } catch (Pending.Halt e) {
            throw e.getCause();
        } catch (MachineTrouble e) {
            throw e;
        } catch (IOException e) {
            if (DiskTrouble.isFull(e)) {
                throw DiskTrouble.full("temporary files", e);
            }
            pending.refuse(
                    new Refusal(
                            path,
                            1,
                            candidate.sha256(),
                            Reason.CORRUPT,
                            "The file could not be read to its end."));
        }
    }

    /** Reads the other copies of what stood where a file has changed. */
    void readAgain() throws IOException {
        for (String path : List.copyOf(again)) {
            if (!visited.contains(path)) {
                Path file = files.file(path);
                file(file, CorpusFiles.parent(file), Hints.none());
            }
        }
    }
}
