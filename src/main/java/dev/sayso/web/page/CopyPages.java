package dev.sayso.web.page;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Comparison;
import dev.sayso.archive.Findings;
import dev.sayso.article.ArticleId;
import dev.sayso.duplicate.TextDifference;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.DifferenceView;
import dev.sayso.web.view.Frame;
import io.javalin.http.Context;
import java.io.IOException;

/** An article and a copy of it, word by word: {@code /articles/{id}/copies/{other}}. */
public final class CopyPages {
    private final Archive archive;
    private final Pages pages;
    private final SearchGate gate;

    public CopyPages(Archive archive, Pages pages, SearchGate gate) {
        this.archive = archive;
        this.pages = pages;
        this.gate = gate;
    }

    public void answer(Context context) throws IOException {
        ArticleId id = ArticlePages.id(context.pathParam("id"));
        ArticleId other = ArticlePages.id(context.pathParam("other"));
        pages.send(context, "difference.jte", gate.run(() -> view(id, other)));
    }

    private DifferenceView view(ArticleId id, ArticleId other) throws IOException {
        AnnotatedArticle first = archive.get(id).orElseThrow(Problem::noArticle);
        AnnotatedArticle second = archive.get(other).orElseThrow(Problem::noArticle);
        Findings<Comparison> copies = archive.copies(id);
        Comparison comparison =
                copies.found().stream()
                        .filter(copy -> copy.other().id().equals(other))
                        .findFirst()
                        .orElseThrow(() -> copies.partial() ? noTime() : noCopies());
        return new DifferenceView(
                Frame.of(Speech.say("copies.title"), "", pages.assets()),
                comparison,
                TextDifference.between(first.article().text(), second.article().text()));
    }

    private static Problem noTime() {
        return Problem.of(
                503,
                "The time ran out",
                "Not all copies of this piece could be compared in time; try again in a moment.");
    }

    private static Problem noCopies() {
        return Problem.said(404, "problem.no-copies", "problem.no-copies.detail");
    }
}
