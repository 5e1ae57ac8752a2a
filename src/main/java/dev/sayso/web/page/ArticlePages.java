package dev.sayso.web.page;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Highlights;
import dev.sayso.article.ArticleId;
import dev.sayso.export.PlainText;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.view.ArticleView;
import dev.sayso.web.view.Elsewhere;
import dev.sayso.web.view.Frame;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The page of one article: {@code /articles/{id}}, with the hits of {@code q} marked. */
public final class ArticlePages {
    private static final int SIMILAR = 5;

    private final Archive archive;
    private final Pages pages;
    private final SearchGate gate;

    public ArticlePages(Archive archive, Pages pages, SearchGate gate) {
        this.archive = archive;
        this.pages = pages;
        this.gate = gate;
    }

    public void answer(Context context) throws IOException {
        ArticleId id = id(context.pathParam("id"));
        Optional<ArticleId> newer = archive.successor(id);
        if (newer.isPresent()) {
            String query = context.queryString();
            context.redirect(
                    "/articles/" + newer.get() + (query == null ? "" : "?" + query),
                    HttpStatus.TEMPORARY_REDIRECT);
            return;
        }
        String typed = Optional.ofNullable(context.queryParam("q")).orElse("");
        int hit = hit(context.queryParam("hit"));
        ArticleView view = gate.run(() -> view(id, typed, hit));
        pages.send(context, "article.jte", view, view.partial());
    }

    private ArticleView view(ArticleId id, String typed, int hit) throws IOException {
        AnnotatedArticle annotated = archive.get(id).orElseThrow(Problem::noArticle);
        String title = PlainText.oneLine(annotated.article().displayTitle());
        return new ArticleView(
                new Frame(title, typed, "", pages.assets()),
                annotated,
                archive.copies(id),
                archive.similar(id, SIMILAR),
                highlights(id, typed),
                Elsewhere.of(archive, annotated),
                typed,
                hit);
    }

    /** A query that cannot be read marks nothing; the article is shown all the same. */
    private Highlights highlights(ArticleId id, String typed) throws IOException {
        return !typed.isBlank()
                        && QueryParser.parse(typed)
                                instanceof Reading.Understood(Query query, List<String> notes)
                ? archive.highlight(id, query)
                : Highlights.none();
    }

    /** The id in an address; one that cannot be an id names no article. */
    public static ArticleId id(String text) {
        if (!ArticleId.isWellFormed(text)) {
            throw Problem.noArticle();
        }
        return new ArticleId(text);
    }

    private static int hit(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }
}
