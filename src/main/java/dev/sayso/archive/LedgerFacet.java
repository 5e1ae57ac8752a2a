package dev.sayso.archive;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.attribution.Credit;
import dev.sayso.attribution.SourceType;
import dev.sayso.organization.Organization;
import dev.sayso.statistic.Statistic;
import dev.sayso.statistic.Verdict;
import java.util.Locale;
import java.util.Optional;

/** The properties by which rows of the ledger are counted. */
public enum LedgerFacet {
    KIND,
    UNIT,
    ROLE,
    DIRECTION,
    CHECK,
    SOURCE,
    YEAR;

    /** As it stands in answers: {@code kind}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a statistic has of it; of its source the name, as the archive has established it where
     * it is an institute, of its period the year in which it ends.
     */
    public Optional<String> value(AnnotatedArticle article, Statistic statistic) {
        return switch (this) {
            case KIND -> Optional.of(statistic.amount().kind().label());
            case UNIT -> statistic.amount().unit();
            case ROLE -> Optional.of(statistic.role().label());
            case DIRECTION -> Optional.of(statistic.direction().label());
            case CHECK -> statistic.verdict().map(Verdict::label);
            case SOURCE -> statistic.source().map(credit -> name(article, credit));
            case YEAR ->
                    statistic
                            .period()
                            .flatMap(period -> period.last().or(period::first))
                            .map(day -> String.valueOf(day.getYear()));
        };
    }

    private static String name(AnnotatedArticle article, Credit credit) {
        return credit.organization()
                .filter(id -> credit.type() == SourceType.INSTITUTE)
                .flatMap(article.annotations()::organization)
                .map(Organization::name)
                .orElse(credit.name());
    }
}
