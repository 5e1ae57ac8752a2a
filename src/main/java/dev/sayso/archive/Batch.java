package dev.sayso.archive;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Refusal;
import dev.sayso.organization.OrganizationId;
import dev.sayso.resolution.Established;
import java.util.List;

/**
 * Changes that become durable and visible together.
 *
 * @param articles replace whatever is held under their ids
 * @param refusals replace whatever was noted for their path and part
 * @param removed are held no longer
 * @param readable paths whose earlier refusals are forgotten, because the file can be read now or
 *     is gone
 * @param organizations replace whatever is known under their ids
 * @param dissolved ids under which no organization is known any longer
 */
public record Batch(
        List<AnnotatedArticle> articles,
        List<Refusal> refusals,
        List<ArticleId> removed,
        List<String> readable,
        List<Established> organizations,
        List<OrganizationId> dissolved) {
    public Batch {
        articles = List.copyOf(articles);
        refusals = List.copyOf(refusals);
        removed = List.copyOf(removed);
        readable = List.copyOf(readable);
        organizations = List.copyOf(organizations);
        dissolved = List.copyOf(dissolved);
    }

    /** Changes that leave the list of organizations as it is. */
    public Batch(
            List<AnnotatedArticle> articles,
            List<Refusal> refusals,
            List<ArticleId> removed,
            List<String> readable) {
        this(articles, refusals, removed, readable, List.of(), List.of());
    }

    /** Changes of the list of organizations alone. */
    public static Batch of(List<Established> organizations, List<OrganizationId> dissolved) {
        return new Batch(List.of(), List.of(), List.of(), List.of(), organizations, dissolved);
    }

    public static Batch of(AnnotatedArticle... articles) {
        return new Batch(List.of(articles), List.of(), List.of(), List.of());
    }
}
