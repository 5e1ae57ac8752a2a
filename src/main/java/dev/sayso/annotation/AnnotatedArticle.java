package dev.sayso.annotation;

import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;

/** An article with all that was read out of it: what an archive keeps and gives back. */
public record AnnotatedArticle(Article article, Annotations annotations) {
    public ArticleId id() {
        return article.id();
    }
}
