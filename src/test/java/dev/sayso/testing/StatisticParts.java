package dev.sayso.testing;

import dev.sayso.article.Span;
import dev.sayso.attribution.Credit;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A statistic with some of its parts changed. */
record StatisticParts(
        Statistic from,
        Role role,
        Direction direction,
        Optional<Period> period,
        Optional<Credit> source,
        Optional<String> duplicateOf,
        List<Check> checks) {

    static StatisticParts of(Statistic from) {
        return new StatisticParts(
                from,
                from.role(),
                from.direction(),
                from.period(),
                from.source(),
                from.duplicateOf(),
                from.checks());
    }

    StatisticParts with(Role changed) {
        return new StatisticParts(from, changed, direction, period, source, duplicateOf, checks);
    }

    StatisticParts with(Direction changed) {
        return new StatisticParts(from, role, changed, period, source, duplicateOf, checks);
    }

    StatisticParts with(Period changed) {
        return new StatisticParts(
                from, role, direction, Optional.of(changed), source, duplicateOf, checks);
    }

    StatisticParts with(Credit changed) {
        return new StatisticParts(
                from, role, direction, period, Optional.of(changed), duplicateOf, checks);
    }

    StatisticParts repeating(String id) {
        return new StatisticParts(from, role, direction, period, source, Optional.of(id), checks);
    }

    StatisticParts with(Check added) {
        List<Check> all = new ArrayList<>(checks);
        all.add(added);
        return new StatisticParts(from, role, direction, period, source, duplicateOf, all);
    }

    Statistic statistic() {
        Span span = from.span();
        Amount amount = from.amount();
        OptionalInt block = from.block();
        return new Statistic(
                from.id(),
                span,
                from.text(),
                from.sentence(),
                block,
                amount,
                role,
                from.status(),
                direction,
                from.subject(),
                from.place(),
                period,
                from.comparison(),
                source,
                duplicateOf,
                checks);
    }
}
