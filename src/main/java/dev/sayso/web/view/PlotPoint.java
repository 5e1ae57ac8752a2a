package dev.sayso.web.view;

import dev.sayso.attribution.Credit;
import dev.sayso.export.PlainText;
import dev.sayso.ledger.Appearance;
import dev.sayso.ledger.Figure;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.Statistic;
import dev.sayso.web.text.Speech;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One figure that is drawn.
 *
 * @param day its place in time; nothing where that is not known
 * @param source tells sources apart; empty for nobody
 * @param words for people who hear the page, in English as the article is
 */
record PlotPoint(
        Figure figure, Optional<LocalDate> day, String source, String words, String address) {
    /** Where an article makes a claim, by the day on which it was published. */
    static PlotPoint of(Appearance appearance) {
        return new PlotPoint(
                appearance.figure(),
                appearance.printed().published(),
                appearance.creditedKey(),
                Speech.inEnglish(() -> words(appearance)),
                ClaimView.address(appearance));
    }

    /** A row of the ledger, by the middle of its period. */
    static PlotPoint of(LedgerView.Row row) {
        Statistic statistic = row.statistic();
        return new PlotPoint(
                Figure.of(statistic),
                statistic.period().flatMap(PlotPoint::middle),
                statistic.source().map(PlotPoint::key).orElse(""),
                Speech.inEnglish(() -> words(row)),
                row.address());
    }

    static String credited(LedgerView.Row row) {
        return row.credited().orElseGet(() -> Speech.say("claim.nobody"));
    }

    private static String key(Credit credit) {
        return credit.organization()
                .map(OrganizationId::value)
                .orElse(OrganizationName.fold(credit.name()));
    }

    private static Optional<LocalDate> middle(Period period) {
        Optional<LocalDate> first = period.first();
        Optional<LocalDate> last = period.last();
        if (first.isEmpty() || last.isEmpty()) {
            return last.or(() -> first);
        }
        long days = ChronoUnit.DAYS.between(first.get(), last.get());
        return Optional.of(first.get().plusDays(days / 2));
    }

    private static String words(Appearance appearance) {
        return joined(
                StatisticWords.value(appearance.statistic()),
                ClaimWords.credited(appearance),
                appearance.printed().outlet().map(PlainText::oneLine).orElse(""),
                appearance
                        .printed()
                        .published()
                        .map(Wording::day)
                        .orElseGet(() -> Speech.say("claim.undated")));
    }

    private static String words(LedgerView.Row row) {
        return joined(
                row.value(),
                row.about(),
                row.period().isEmpty() ? Speech.say("plot.no-period") : row.period(),
                credited(row),
                row.outlet());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
