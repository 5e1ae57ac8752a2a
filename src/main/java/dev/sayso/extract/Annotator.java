package dev.sayso.extract;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.article.Languages;
import dev.sayso.attribution.Attribution;
import dev.sayso.extract.attribution.AttributionReader;
import dev.sayso.extract.organization.EntityRecognizer;
import dev.sayso.extract.organization.KnownNameRecognizer;
import dev.sayso.extract.organization.OrganizationReader;
import dev.sayso.extract.organization.OrganizationsRead;
import dev.sayso.extract.quantity.QuantityReader;
import dev.sayso.extract.statistic.StatisticReader;
import dev.sayso.language.LanguageDetector;
import dev.sayso.language.token.TokenizedText;
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
    private static final System.Logger LOG = System.getLogger(Annotator.class.getName());

    private final OrganizationReader organizations;
    private final OrganizationReader knownNames;
    private final AttributionReader attributions = new AttributionReader();

    /**
     * Reads by the rules, and by the recognizers that are installed beside them.
     *
     * @param authorities the names that are known to mean one organization
     */
    public Annotator(AuthorityFile authorities) {
        this(authorities, new OrganizationReader(authorities));
    }

    /**
     * Finds organizations by this recognizer and no other.
     *
     * @param authorities the names that are known to mean one organization
     */
    public Annotator(AuthorityFile authorities, EntityRecognizer recognizer) {
        this(authorities, new OrganizationReader(authorities, recognizer));
    }

    private Annotator(AuthorityFile authorities, OrganizationReader organizations) {
        this.organizations = organizations;
        this.knownNames = new OrganizationReader(authorities, new KnownNameRecognizer(authorities));
    }

    /**
     * Reads an article: its body, and the statistics of the blocks that are set apart. Never fails:
     * a text on which the analysis breaks down comes back without annotations, as {@link
     * AnalysisExtent#FAILED}.
     */
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

    /**
     * The wall behind which faults of recognizers stay, those of others that are plugged in above
     * all: a text on which one fails is kept without annotations, and all others are read.
     */
    private Annotations annotate(
            String text, AnalysisExtent extent, Optional<LocalDate> published, List<Block> blocks) {
        try {
            return read(text, extent, published, blocks);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LOG.log(System.Logger.Level.DEBUG, "the analysis of a text failed", e);
            return Annotations.none(AnalysisExtent.FAILED);
        }
    }

    private Annotations read(
            String text, AnalysisExtent extent, Optional<LocalDate> published, List<Block> blocks) {
        return switch (extent) {
            case FULL -> everything(text, published, blocks);
            case KNOWN_NAMES ->
                    onlyNames(knownNames.read(TokenizedText.of(text)).organizations(), extent);
            case NONE, FAILED -> Annotations.none(extent);
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
