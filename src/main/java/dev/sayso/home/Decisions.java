package dev.sayso.home;

import dev.sayso.archive.Holding;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Byline;
import dev.sayso.article.History;
import dev.sayso.article.Particulars;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people decided about the articles of a corpus, and what became of its files: all that an
 * article gets before it goes into the archive.
 *
 * @param deleted pieces whose files stay because they hold other pieces
 */
record Decisions(
        Set<ArticleId> deleted, Corrections corrections, Versions versions, InstantSource clock) {
    static Decisions of(Path corpus, InstantSource clock) throws IOException {
        return new Decisions(
                new Deletions(corpus).pieces(), Corrections.of(corpus), Versions.of(corpus), clock);
    }

    /**
     * The article as it is to be held. That it replaces another, and what it takes over from it, is
     * on disk when this returns.
     */
    Article applied(Article fresh, Hints hints, Optional<ArticleId> replaced, CorpusBytes there)
            throws IOException {
        if (replaced.isPresent()) {
            versions.keep(fresh.original(), replaced.get(), clock.instant());
        }
        List<ArticleId> earlier = versions.before(fresh.id());
        corrections.carry(fresh.original(), earlier.stream().findFirst(), there, clock.instant());
        return corrections.applied(
                hinted(fresh, hints).with(new History(earlier, fresh.history().corrections())));
    }

    /** The file of this piece is gone, and no new version of the piece has come for it. */
    void leave(Holding holding) throws IOException {
        corrections.leave(holding, clock.instant());
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
        return article.with(particulars);
    }
}
