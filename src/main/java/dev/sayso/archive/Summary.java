package dev.sayso.archive;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Kind;
import dev.sayso.article.Particulars;
import dev.sayso.organization.Organization;
import dev.sayso.statistic.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a list shows of an article.
 *
 * @param cites the names of the institutes it cites, acronym before full name
 * @param statistics how many it states, repetitions in pull quotes not counted
 * @param truncated how many of them are cut short, by their checks
 * @param wrong how many do not add up, by their checks
 * @param language ISO 639-1, where it is known
 * @param extent how far its text was analysed for names, sources and statistics
 */
public record Summary(
        ArticleId id,
        String title,
        List<String> authors,
        Optional<String> outlet,
        Optional<LocalDate> published,
        Kind kind,
        Optional<String> url,
        List<String> cites,
        int statistics,
        int truncated,
        int wrong,
        Optional<String> language,
        AnalysisExtent extent) {
    /** The order of publication; undated ones last, and of one day by id. */
    public static final Comparator<Summary> EARLIEST_FIRST =
            Comparator.comparing((Summary s) -> s.published().orElse(LocalDate.MAX))
                    .thenComparing(s -> s.id().value());

    public Summary {
        authors = List.copyOf(authors);
        cites = List.copyOf(cites);
    }

    public static Summary of(AnnotatedArticle annotated) {
        Article article = annotated.article();
        Particulars particulars = article.particulars();
        return new Summary(
                article.id(),
                article.displayTitle(),
                particulars.byline().authors(),
                particulars.outlet(),
                particulars.published(),
                particulars.kind(),
                particulars.url(),
                annotated.annotations().cited().stream()
                        .map(Summary::shortName)
                        .distinct()
                        .toList(),
                annotated.annotations().figures().size(),
                count(annotated, Verdict.TRUNCATED),
                count(annotated, Verdict.WRONG),
                particulars.language(),
                annotated.annotations().extent());
    }

    /** The name under which lists and facets show an organization: its acronym where it has one. */
    public static String shortName(Organization organization) {
        return organization.acronym().orElse(organization.name());
    }

    private static int count(AnnotatedArticle annotated, Verdict verdict) {
        return (int)
                annotated.annotations().figures().stream()
                        .filter(s -> s.verdict().equals(Optional.of(verdict)))
                        .count();
    }
}
