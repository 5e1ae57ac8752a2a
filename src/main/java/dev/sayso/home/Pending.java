package dev.sayso.home;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Holding;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.archive.Inventory;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Byline;
import dev.sayso.article.Particulars;
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
    private static final int MOST_PIECES = 50;
    private static final long LONGEST_NANOSECONDS = 1_000_000_000L;

    /** Brings the original into the corpus. */
    interface Bring {
        void original() throws IOException;
    }

    private final Archive archive;
    private final Annotator annotator;
    private final Set<ArticleId> deleted;
    private final Consumer<IngestLine> lines;

    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<ArticleId> removed = new ArrayList<>();
    private final List<String> readable = new ArrayList<>();
    private final List<IngestLine> told = new ArrayList<>();
    private final Set<ArticleId> seen = new HashSet<>();
    private long since = System.nanoTime();

    Pending(
            Archive archive,
            Annotator annotator,
            Set<ArticleId> deleted,
            Consumer<IngestLine> lines) {
        this.archive = archive;
        this.annotator = annotator;
        this.deleted = deleted;
        this.lines = lines;
    }

    void add(Ingested part, Hints hints, Bring bring) {
        try {
            switch (part) {
                case Ingested.Accepted accepted -> accept(accepted, hints, bring);
                case Ingested.Rejected rejected -> refuse(rejected.refusal());
            }
            flushWhenFull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(Ingested.Accepted accepted, Hints hints, Bring bring) throws IOException {
        Article article = hinted(accepted.article(), hints);
        String path = article.original().path();
        int number = article.original().part();
        if (deleted.contains(article.id())) {
            return;
        }
        if (!seen.add(article.id())) {
            told.add(
                    new IngestLine(
                            Optional.of(article.id()),
                            path,
                            number,
                            Outcome.UNCHANGED,
                            Optional.empty(),
                            Optional.empty()));
            return;
        }
        bring.original();
        articles.add(annotator.annotate(article));
        readable.add(path);
        told.add(
                new IngestLine(
                        Optional.of(article.id()),
                        path,
                        number,
                        accepted.partly().isPresent() ? Outcome.PARTLY : Outcome.INDEXED,
                        accepted.partly().map(Refusal::reason),
                        accepted.partly().map(Refusal::detail)));
    }

    private static Article hinted(Article article, Hints hints) {
        Particulars particulars = article.particulars();
        if (hints.outlet().isPresent()) {
            particulars = particulars.withOutlet(hints.outlet().get(), "given");
        }
        if (hints.author().isPresent()) {
            particulars =
                    particulars.withByline(
                            new Byline.Signed(List.of(hints.author().get())), "given");
        }
        if (hints.published().isPresent()) {
            particulars = particulars.withPublished(hints.published().get(), "given");
        }
        return new Article(article.original(), particulars, article.text(), article.blocks());
    }

    void refuse(Refusal refusal) {
        refusals.add(refusal);
        told.add(line(refusal));
    }

    void refusedBefore(Refusal refusal) {
        told.add(line(refusal));
    }

    void unchanged(Holding holding, String path) {
        seen.add(holding.id());
        told.add(
                new IngestLine(
                        Optional.of(holding.id()),
                        path,
                        holding.part(),
                        Outcome.UNCHANGED,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static IngestLine line(Refusal refusal) {
        return new IngestLine(
                Optional.empty(),
                refusal.path(),
                refusal.part(),
                Outcome.REFUSED,
                Optional.of(refusal.reason()),
                Optional.of(refusal.detail()));
    }

    /** The pieces of a file that has changed give way to the new ones. */
    void replace(List<Holding> old) {
        old.forEach(holding -> removed.add(holding.id()));
    }

    /** Forgets what was held before and was not read again. */
    void forgetAllBut(Inventory before) {
        before.holdings().stream()
                .map(Holding::id)
                .filter(id -> !seen.contains(id))
                .forEach(removed::add);
    }

    private void flushWhenFull() throws IOException {
        if (told.size() >= MOST_PIECES || System.nanoTime() - since > LONGEST_NANOSECONDS) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (!articles.isEmpty() || !refusals.isEmpty() || !removed.isEmpty()) {
            List<String> forgiven = new ArrayList<>(readable);
            refusals.forEach(refusal -> forgiven.remove(refusal.path()));
            archive.apply(new Batch(articles, refusals, removed, forgiven));
        }
        told.forEach(lines);
        articles.clear();
        refusals.clear();
        removed.clear();
        readable.clear();
        told.clear();
        since = System.nanoTime();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
