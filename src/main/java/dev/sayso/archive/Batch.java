package dev.sayso.archive;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Refusal;
import java.util.List;

/**
 * Changes that become durable and visible together.
 *
 * @param articles replace whatever is held under their ids
 * @param refusals replace whatever was noted for their path and part
 * @param removed are held no longer
 * @param readable paths whose earlier refusals are forgotten, because the file can be read now or
 *     is gone
 */
public record Batch(
        List<AnnotatedArticle> articles,
        List<Refusal> refusals,
        List<ArticleId> removed,
        List<String> readable) {
    public Batch {
        articles = List.copyOf(articles);
        refusals = List.copyOf(refusals);
        removed = List.copyOf(removed);
        readable = List.copyOf(readable);
    }

    public static Batch of(AnnotatedArticle... articles) {
        return new Batch(List.of(articles), List.of(), List.of(), List.of());
    }
}
