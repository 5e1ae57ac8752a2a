package dev.sayso.ledger;

import dev.sayso.attribution.Credit;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.Statistic;
import dev.sayso.statistic.Status;
import dev.sayso.statistic.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One place where a claim is made.
 *
 * @param copies the other articles in which the same sentence stands, as copies of this one
 * @param sums what the article works out with the figure: its own checks, and those of changes from
 *     it or to it
 */
public record Appearance(
        Printed printed, Statistic statistic, List<Printed> copies, List<Check> sums) {
    /** In the order of publication, and of one article in that of its text. */
    public static final Comparator<Appearance> EARLIEST_FIRST =
            Comparator.comparing(Appearance::printed, Printed.EARLIEST_FIRST)
                    .thenComparingInt(a -> a.statistic().span().start());

    public Appearance {
        copies = List.copyOf(copies);
        sums = List.copyOf(sums);
    }

    /** What it says the value is. */
    public Figure figure() {
        return Figure.of(statistic);
    }

    /** Who is credited, so that two names of one organization are one; empty for nobody. */
    public String creditedKey() {
        return statistic
                .source()
                .map(
                        credit ->
                                credit.organization()
                                        .map(OrganizationId::value)
                                        .orElse(OrganizationName.fold(credit.name())))
                .orElse("");
    }

    /** Who is credited, in the article's words. */
    public Optional<String> credited() {
        return statistic.source().map(Credit::name);
    }

    /** Whether a sum that is done with it comes out otherwise than printed. */
    public boolean isWrong() {
        return sums.stream().anyMatch(check -> check.verdict() == Verdict.WRONG);
    }

    /**
     * The last day of its period, when it was printed before that day and nobody can have known.
     */
    public Optional<LocalDate> tooEarlyFor() {
        return statistic.status() == Status.OBSERVED
                ? statistic
                        .period()
                        .map(Period::edtf)
                        .flatMap(PeriodEnd::of)
                        .filter(end -> printed.published().filter(end::isAfter).isPresent())
                : Optional.empty();
    }
}
