package dev.sayso.home;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Holding;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.archive.Inventory;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.extract.Annotator;
import dev.sayso.ingest.Ingested;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Pieces on their way into the archive. Many share one commit; nobody is told of a piece before its
 * commit is on disk.
 */
final class Pending implements Closeable {
    private static final int MOST_PIECES = 1_000;
    private static final long MOST_CHARACTERS = 8_000_000;
    private static final long LONGEST_NANOSECONDS = 1_000_000_000L;

    /** Carries the archive's trouble, or the corpus's, out through the reader of a file. */
    static final class Halt extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        Halt(IOException cause) {
            super(cause);
        }
    }

    private final Archive archive;
    private final Annotator annotator;
    private final Decisions decisions;
    private final CorpusBytes there;
    private final Unfinished unfinished;
    private final Foresight foresight;

    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<ArticleId> removed = new ArrayList<>();
    private final List<String> readable = new ArrayList<>();
    private final Told told;

    /** Not annotated yet: that is done for all of a batch together, on all cores. */
    private final List<Article> fresh = new ArrayList<>();

    private final Set<ArticleId> seen = new HashSet<>();
    private final Set<String> met = new HashSet<>();
    private FileInHand current = FileInHand.none();
    private List<Holding> outgoing = List.of();
    private int pieces;
    private long characters;
    private long since = System.nanoTime();

    Pending(
            Archive archive,
            Annotator annotator,
            Decisions decisions,
            CorpusBytes there,
            Unfinished unfinished,
            Foresight foresight,
            Consumer<IngestLine> lines) {
        this.archive = archive;
        this.annotator = annotator;
        this.decisions = decisions;
        this.there = there;
        this.unfinished = unfinished;
        this.foresight = foresight;
        this.told = new Told(lines);
    }

    /** A file is about to be read; its pieces follow by {@link #add}. */
    void begin(FileInHand file) throws IOException {
        if (isFull()) {
            flush();
        }
        current = file;
        outgoing = file.before().left();
        pieces = 0;
    }

    /**
     * All pieces of the file have come. Its old ones go only now, so that after a crash between two
     * commits they are still there to hand on what they had.
     */
    void end() throws IOException {
        outgoing.forEach(old -> remove(old.id()));
        for (Holding old : current.before().left()) {
            decisions.leave(old);
            current.change().ifPresent(change -> told.add(IngestLine.removed(old)));
        }
        if (unfinished.holds(current.sha256())) {
            flush();
            unfinished.remove(current.sha256());
        } else if (isFull()) {
            flush();
        }
    }

    /**
     * Takes one piece of the file.
     *
     * @throws Halt when it cannot be kept
     */
    void add(Ingested part) {
        try {
            if (pieces > 0 && isFull()) {
                unfinished.add(current.sha256());
                flush();
            }
            if (pieces++ == 0) {
                readable.add(current.path());
                met.add(current.path());
            }
            switch (part) {
                case Ingested.Accepted accepted -> accept(accepted);
                case Ingested.Rejected rejected -> refuse(rejected.refusal());
            }
        } catch (IOException e) {
            throw new Halt(e);
        }
    }

    private void accept(Ingested.Accepted accepted) throws IOException {
        Article read = accepted.article();
        String path = read.original().path();
        if (!read.original().sha256().equals(current.sha256())) {
            refuse(
                    new Refusal(
                            path,
                            read.original().part(),
                            "",
                            Reason.CORRUPT,
                            "The file changed while it was being read; ingest it again."));
            return;
        }
        if (decisions.deleted().contains(read.id())) {
            tell(read, Outcome.UNCHANGED, Optional.empty(), Optional.of("It was deleted."));
            return;
        }
        if (!seen.add(read.id())) {
            tell(read, Outcome.UNCHANGED, Optional.empty(), Optional.empty());
            return;
        }
        current.bring().original();
        Optional<ArticleId> replaced = current.before().replacedBy(read);
        Article article = decisions.applied(read, current.hints(), replaced, there);
        fresh.add(article);
        characters += article.text().length();
        told.add(article, accepted.partly(), current.change());
    }

    /** Takes one piece as it is held, under the file's new name. */
    void move(AnnotatedArticle held) {
        Article article = held.article().movedTo(current.path());
        met.add(current.path());
        if (seen.add(article.id())) {
            articles.add(new AnnotatedArticle(article, held.reading(), held.identities()));
            characters += article.text().length();
            tell(
                    article,
                    Outcome.INDEXED,
                    Optional.empty(),
                    Optional.empty(),
                    held.annotations().extent());
        } else {
            tell(article, Outcome.UNCHANGED, Optional.empty(), Optional.empty());
        }
    }

    private void tell(
            Article article, Outcome outcome, Optional<Reason> reason, Optional<String> detail) {
        tell(article, outcome, reason, detail, AnalysisExtent.FULL);
    }

    private void tell(
            Article article,
            Outcome outcome,
            Optional<Reason> reason,
            Optional<String> detail,
            AnalysisExtent extent) {
        told.add(
                new IngestLine(
                        Optional.of(article.id()),
                        article.original().path(),
                        article.original().part(),
                        outcome,
                        reason,
                        detail,
                        outcome == Outcome.UNCHANGED ? Optional.empty() : current.change(),
                        extent));
    }

    void refuse(Refusal refusal) {
        met.add(refusal.path());
        refusals.add(refusal);
        told.add(IngestLine.of(refusal));
    }

    void refusedBefore(Refusal refusal) {
        told.add(IngestLine.of(refusal));
    }

    void unchanged(Holding holding, String path) {
        seen.add(holding.id());
        told.add(IngestLine.unchanged(holding, path));
    }

    private void remove(ArticleId id) {
        removed.add(id);
        seen.remove(id);
    }

    /** Takes out a piece whose file is gone. */
    void gone(Holding holding) throws IOException {
        decisions.leave(holding);
        remove(holding.id());
        told.add(IngestLine.removed(holding));
        if (isFull()) {
            flush();
        }
    }

    /** Forgets that the file was refused: it can be read now, or is gone. */
    void forgetRefusals(String path) {
        readable.add(path);
    }

    /** Forgets what was held or refused before and was not met again. */
    void forgetAllBut(Inventory before) {
        before.holdings().stream()
                .map(Holding::id)
                .filter(id -> !seen.contains(id))
                .forEach(removed::add);
        before.refusals().stream()
                .map(Refusal::path)
                .filter(path -> !met.contains(path))
                .forEach(readable::add);
    }

    private boolean isFull() {
        return told.size() >= MOST_PIECES
                || characters >= MOST_CHARACTERS
                || System.nanoTime() - since > LONGEST_NANOSECONDS;
    }

    private void annotate() {
        List<AnnotatedArticle> annotated = fresh.parallelStream().map(annotator::annotate).toList();
        annotated.forEach(told::annotated);
        articles.addAll(annotated);
    }

    private void flush() throws IOException {
        annotate();
        if (!articles.isEmpty()
                || !refusals.isEmpty()
                || !removed.isEmpty()
                || !readable.isEmpty()) {
            archive.apply(new Batch(foresight.identified(articles), refusals, removed, readable));
        }
        told.tell();
        articles.clear();
        fresh.clear();
        refusals.clear();
        removed.clear();
        readable.clear();
        characters = 0;
        since = System.nanoTime();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
