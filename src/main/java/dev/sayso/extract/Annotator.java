package dev.sayso.extract;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.article.Languages;
import dev.sayso.attribution.Attribution;
import dev.sayso.extract.attribution.AttributionReader;
import dev.sayso.extract.organization.KnownNameRecognizer;
import dev.sayso.extract.organization.OrganizationReader;
import dev.sayso.extract.organization.OrganizationsRead;
import dev.sayso.extract.quantity.QuantityReader;
import dev.sayso.extract.statistic.StatisticReader;
import dev.sayso.extract.token.TokenizedText;
import dev.sayso.language.LanguageDetector;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.Organization;
import dev.sayso.statistic.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads organizations, attributions, quantities and statistics out of a text. Safe for use by
 * several threads.
 *
 * <p>All of these are read by rules of English. In a text of another language only organizations
 * are read, by the names that the authority file holds; nothing, where words are written without
 * spaces. A text that declares no language is read as English unless something in it speaks against
 * that.
 */
public final class Annotator {
    private final OrganizationReader organizations;
    private final OrganizationReader knownNames;
    private final AttributionReader attributions = new AttributionReader();

    public Annotator(AuthorityFile authorities) {
        this.organizations = new OrganizationReader(authorities);
        this.knownNames = new OrganizationReader(authorities, new KnownNameRecognizer(authorities));
    }

    /** Reads an article: its body, and the statistics of the blocks that are set apart. */
    public AnnotatedArticle annotate(Article article) {
        return new AnnotatedArticle(
                article,
                annotate(
                        article.text(),
                        extent(article.text(), article.particulars().language()),
                        article.particulars().published(),
                        article.blocks()));
    }

    /**
     * Reads a bare text.
     *
     * @param published the day that "last year" is counted from, where it is known
     */
    public Annotations annotate(String text, Optional<LocalDate> published) {
        return annotate(text, extent(text, language(text)), published, List.of());
    }

    /** What a bare text gives away of itself, unless it can be read as English. */
    private static Optional<String> language(String text) {
        return LanguageDetector.canBeEnglish(text)
                ? Optional.of(Languages.ENGLISH)
                : LanguageDetector.detect(text);
    }

    private static AnalysisExtent extent(String text, Optional<String> language) {
        if (language.isEmpty()) {
            return LanguageDetector.canBeEnglish(text)
                    ? AnalysisExtent.FULL
                    : AnalysisExtent.KNOWN_NAMES;
        }
        if (language.get().equals(Languages.ENGLISH)) {
            return AnalysisExtent.FULL;
        }
        return Languages.hasSpaces(language.get())
                ? AnalysisExtent.KNOWN_NAMES
                : AnalysisExtent.NONE;
    }

    private Annotations annotate(
            String text, AnalysisExtent extent, Optional<LocalDate> published, List<Block> blocks) {
        return switch (extent) {
            case FULL -> everything(text, published, blocks);
            case KNOWN_NAMES ->
                    onlyNames(knownNames.read(TokenizedText.of(text)).organizations(), extent);
            case NONE -> onlyNames(List.of(), extent);
        };
    }

    private static Annotations onlyNames(List<Organization> names, AnalysisExtent extent) {
        return new Annotations(List.of(), names, List.of(), List.of(), List.of(), extent);
    }

    private Annotations everything(String text, Optional<LocalDate> published, List<Block> blocks) {
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
                statistics.read(tokenized, quantities, blocks),
                AnalysisExtent.FULL);
    }
}
