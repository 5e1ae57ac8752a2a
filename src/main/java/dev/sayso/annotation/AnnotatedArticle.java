package dev.sayso.annotation;

import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.organization.Identity;
import dev.sayso.organization.NameReading;
import dev.sayso.organization.OrganizationId;
import java.util.List;
import java.util.Map;

/**
 * An article with all that was read out of it: what an archive keeps and gives back.
 *
 * @param reading what the article alone says; never changed by what other articles say
 * @param identities which organizations the archive has established for the ids in the reading; the
 *     others are what the article takes them to be
 */
public record AnnotatedArticle(
        Article article, Annotations reading, Map<OrganizationId, Identity> identities) {
    public AnnotatedArticle {
        identities = Map.copyOf(identities);
    }

    /** An article that stands alone. */
    public AnnotatedArticle(Article article, Annotations reading) {
        this(article, reading, Map.of());
    }

    public ArticleId id() {
        return article.id();
    }

    /** What was read, with the established organizations: what everybody is shown. */
    public Annotations annotations() {
        return identities.isEmpty() ? reading : reading.identified(identities);
    }

    /**
     * The same article as everybody is shown it: {@link #annotations} are then at hand and need not
     * be worked out time and again. What the article alone says is lost.
     */
    public AnnotatedArticle asShown() {
        return identities.isEmpty() ? this : new AnnotatedArticle(article, annotations());
    }

    /** How the article alone names its organizations. */
    public List<NameReading> names() {
        return NameReading.of(reading.organizations(), reading.acronyms());
    }

    /** The same article with these identities instead. */
    public AnnotatedArticle identified(Map<OrganizationId, Identity> established) {
        return new AnnotatedArticle(article, reading, established);
    }
}
