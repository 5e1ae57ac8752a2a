package dev.sayso.home;

import dev.sayso.archive.Holding;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.ingest.ArticleReader;
import dev.sayso.ingest.ReadingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides, file by file, what is to be read and what is held already. */
final class IngestRun {
    private final CorpusFiles files;
    private final ArticleReader reader;
    private final Known known;
    private final GivenHints given;
    private final Pending pending;

    /** Second paths of articles that were passed over because the archive holds their bytes. */
    private final Map<ArticleId, Path> seconds = new HashMap<>();

    private final List<Path> again = new ArrayList<>();

    IngestRun(
            CorpusFiles files,
            ArticleReader reader,
            Known known,
            GivenHints given,
            Pending pending) {
        this.files = files;
        this.reader = reader;
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
            sha256 = CorpusFiles.sha256(file);
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
        Hints before = given.about(candidate.sha256(), path);
        Hints now = GivenHints.both(hints, before);
        List<Refusal> refused = known.refused(candidate.sha256(), candidate.name());
        boolean settled = (!held.isEmpty() || !refused.isEmpty()) && now.equals(before);
        if (settled && !hasMoved(candidate, held)) {
            held.forEach(holding -> pending.unchanged(holding, path));
            refused.forEach(pending::refusedBefore);
            if (candidate.inside()) {
                held.stream()
                        .filter(holding -> !holding.path().equals(path))
                        .forEach(holding -> seconds.put(holding.id(), candidate.file()));
            }
            return;
        }
        if (!now.equals(before)) {
            given.keep(candidate.sha256(), path, now);
        }
        replace(path, candidate.sha256());
        read(candidate, path, now);
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

    /** Whether the archive knows the bytes under a name that is gone. */
    private boolean hasMoved(Candidate candidate, List<Holding> held) throws IOException {
        if (!candidate.inside() || held.isEmpty()) {
            return false;
        }
        String path = held.getFirst().path();
        return !path.equals(candidate.name()) && !Files.exists(files.file(path));
    }

    /** The pieces of a file that has changed give way to the new ones. */
    private void replace(String path, String sha256) {
        for (Holding old : known.at(path)) {
            if (!old.sha256().equals(sha256)) {
                pending.remove(old.id());
                known.forget(old);
                Optional.ofNullable(seconds.get(old.id())).ifPresent(again::add);
            }
        }
    }

    private void read(Candidate candidate, String path, Hints hints) throws IOException {
        Path place = files.file(path);
        pending.begin(path, candidate.sha256(), hints, () -> files.bring(candidate.file(), place));
        try {
            ReadingOptions options = new ReadingOptions(hints.columns(), hints.ocr());
            reader.read(candidate.file(), path, options, pending::add);
        } catch (Pending.Halt e) {
            throw e.getCause();
        } catch (IOException e) {
            pending.refuse(
                    new Refusal(
                            path,
                            1,
                            candidate.sha256(),
                            Reason.CORRUPT,
                            "The file could not be read to its end."));
        }
        pending.end();
    }

    /** Reads the second copies of what this run took out of the archive. */
    void readAgain() throws IOException {
        for (Path file : List.copyOf(again)) {
            file(file, CorpusFiles.parent(file), Hints.none());
        }
    }
}
