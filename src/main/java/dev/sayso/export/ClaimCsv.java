package dev.sayso.export;

import dev.sayso.ledger.Appearance;
import dev.sayso.ledger.Claim;
import dev.sayso.ledger.Claim.Statement;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Statistic;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Claims as comma-separated values: one row for each figure on each say-so. */
public final class ClaimCsv {
    private ClaimCsv() {}

    /** The names of the columns. */
    public static String header() {
        return Csv.line(
                Stream.of(
                        "claim",
                        "subject",
                        "place",
                        "period",
                        "text",
                        "value",
                        "valueHigh",
                        "modifier",
                        "kind",
                        "unit",
                        "source",
                        "appearances",
                        "outlets",
                        "firstSeen",
                        "contradicted",
                        "working",
                        "sentence"));
    }

    /** The rows of a claim. */
    public static String rows(Claim claim) {
        String contradicted = String.valueOf(claim.isContradicted());
        return claim.statements().stream()
                .map(statement -> row(claim, statement, contradicted))
                .collect(Collectors.joining());
    }

    private static String row(Claim claim, Statement statement, String contradicted) {
        Appearance first = statement.first();
        Statistic statistic = first.statistic();
        Amount amount = statistic.amount();
        return Csv.line(
                Stream.of(
                        claim.id(),
                        statistic.subject().orElse(""),
                        claim.key().place(),
                        claim.key().period(),
                        statistic.text(),
                        Csv.plain(amount.value()),
                        amount.high().map(Csv::plain).orElse(""),
                        amount.modifier().label(),
                        amount.kind().label(),
                        amount.unit().orElse(""),
                        first.credited().orElse(""),
                        String.valueOf(statement.appearances().size()),
                        String.join("; ", statement.outlets()),
                        first.printed().published().map(LocalDate::toString).orElse(""),
                        contradicted,
                        statement.appearances().stream()
                                .flatMap(appearance -> appearance.sums().stream())
                                .map(Check::working)
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        statistic.sentence()));
    }
}
