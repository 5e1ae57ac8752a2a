package dev.sayso.extract;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.attribution.Attribution;
import dev.sayso.extract.attribution.AttributionReader;
import dev.sayso.extract.organization.OrganizationReader;
import dev.sayso.extract.organization.OrganizationsRead;
import dev.sayso.extract.quantity.QuantityReader;
import dev.sayso.extract.statistic.StatisticReader;
import dev.sayso.extract.token.TokenizedText;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.statistic.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads organizations, attributions, quantities and statistics out of a text. Safe for use by
 * several threads.
 */
public final class Annotator {
    private final OrganizationReader organizations;
    private final AttributionReader attributions = new AttributionReader();

    public Annotator(AuthorityFile authorities) {
        this.organizations = new OrganizationReader(authorities);
    }

    /** Reads an article: its body, and the statistics of the blocks that are set apart. */
    public AnnotatedArticle annotate(Article article) {
        return new AnnotatedArticle(
                article,
                annotate(article.text(), article.particulars().published(), article.blocks()));
    }

    /**
     * Reads a bare text.
     *
     * @param published the day that "last year" is counted from, where it is known
     */
    public Annotations annotate(String text, Optional<LocalDate> published) {
        return annotate(text, published, List.of());
    }

    private Annotations annotate(String text, Optional<LocalDate> published, List<Block> blocks) {
        TokenizedText tokenized = TokenizedText.of(text);
        OrganizationsRead read = organizations.read(tokenized);
        List<Attribution> credits = attributions.read(tokenized, read.organizations());
        List<Quantity> quantities = QuantityReader.read(tokenized);
        StatisticReader statistics = new StatisticReader(published, read.organizations(), credits);
        return new Annotations(
                read.acronyms(),
                AttributionReader.cited(read.organizations(), credits),
                credits,
                quantities,
                statistics.read(tokenized, quantities, blocks));
    }
}
