package dev.sayso.testing;

import dev.sayso.attribution.Credit;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Modifier;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Statistic;
import dev.sayso.statistic.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A statistic with some of its parts changed. */
record StatisticParts(Statistic from) {
    static StatisticParts of(Statistic from) {
        return new StatisticParts(from);
    }

    StatisticParts with(Role role) {
        return with(from.amount(), role, from.status(), from.direction());
    }

    StatisticParts with(Status status) {
        return with(from.amount(), from.role(), status, from.direction());
    }

    StatisticParts with(Direction direction) {
        return with(from.amount(), from.role(), from.status(), direction);
    }

    StatisticParts with(Modifier modifier) {
        Amount a = from.amount();
        return with(
                new Amount(
                        a.value(), a.high(), modifier, a.kind(), a.unit(), a.ucum(), a.scale(),
                        a.per()));
    }

    StatisticParts upTo(BigDecimal high) {
        Amount a = from.amount();
        return with(
                new Amount(
                        a.value(),
                        Optional.of(high),
                        Modifier.BETWEEN,
                        a.kind(),
                        a.unit(),
                        a.ucum(),
                        a.scale(),
                        a.per()));
    }

    StatisticParts per(String denominator) {
        Amount a = from.amount();
        return with(
                new Amount(
                        a.value(),
                        a.high(),
                        a.modifier(),
                        a.kind(),
                        a.unit(),
                        a.ucum(),
                        a.scale(),
                        Optional.of(denominator)));
    }

    private StatisticParts with(Amount amount) {
        return with(amount, from.role(), from.status(), from.direction());
    }

    private StatisticParts with(Amount amount, Role role, Status status, Direction direction) {
        return new StatisticParts(
                new Statistic(
                        from.id(),
                        from.span(),
                        from.text(),
                        from.sentence(),
                        from.block(),
                        amount,
                        role,
                        status,
                        direction,
                        from.subject(),
                        from.place(),
                        from.period(),
                        from.comparison(),
                        from.source(),
                        from.duplicateOf(),
                        from.checks()));
    }

    StatisticParts about(String subject) {
        return said(
                Optional.of(subject),
                from.place(),
                from.period(),
                from.source(),
                from.duplicateOf(),
                from.checks());
    }

    StatisticParts in(String place) {
        return said(
                from.subject(),
                Optional.of(place),
                from.period(),
                from.source(),
                from.duplicateOf(),
                from.checks());
    }

    StatisticParts with(Period period) {
        return said(
                from.subject(),
                from.place(),
                Optional.of(period),
                from.source(),
                from.duplicateOf(),
                from.checks());
    }

    StatisticParts with(Credit credit) {
        return said(
                from.subject(),
                from.place(),
                from.period(),
                Optional.of(credit),
                from.duplicateOf(),
                from.checks());
    }

    StatisticParts repeating(String id) {
        return said(
                from.subject(),
                from.place(),
                from.period(),
                from.source(),
                Optional.of(id),
                from.checks());
    }

    StatisticParts with(Check added) {
        List<Check> all = new ArrayList<>(from.checks());
        all.add(added);
        return said(
                from.subject(),
                from.place(),
                from.period(),
                from.source(),
                from.duplicateOf(),
                all);
    }

    private StatisticParts said(
            Optional<String> subject,
            Optional<String> place,
            Optional<Period> period,
            Optional<Credit> source,
            Optional<String> duplicateOf,
            List<Check> checks) {
        return new StatisticParts(
                new Statistic(
                        from.id(),
                        from.span(),
                        from.text(),
                        from.sentence(),
                        from.block(),
                        from.amount(),
                        from.role(),
                        from.status(),
                        from.direction(),
                        subject,
                        place,
                        period,
                        from.comparison(),
                        source,
                        duplicateOf,
                        checks));
    }

    Statistic statistic() {
        return from;
    }
}
