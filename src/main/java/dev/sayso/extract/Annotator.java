package dev.sayso.extract;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.article.Article;
import dev.sayso.organization.AuthorityFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads organizations, attributions, quantities and statistics out of a text. Safe for use by
 * several threads.
 */
public final class Annotator {
    public Annotator(AuthorityFile authorities) {}

    /** Reads an article: its body, and the statistics of the blocks that are set apart. */
    public AnnotatedArticle annotate(Article article) {
        return new AnnotatedArticle(
                article, annotate(article.text(), article.particulars().published()));
    }

    /**
     * Reads a bare text.
     *
     * @param published the day that "last year" is counted from, where it is known
     */
    public Annotations annotate(String text, Optional<LocalDate> published) {
        return new Annotations(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
