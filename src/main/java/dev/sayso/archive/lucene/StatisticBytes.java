package dev.sayso.archive.lucene;

import dev.sayso.article.Span;
import dev.sayso.attribution.Credit;
import dev.sayso.attribution.SourceType;
import dev.sayso.organization.OrganizationId;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Baseline;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.CheckType;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Modifier;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Statistic;
import dev.sayso.statistic.Status;
import dev.sayso.statistic.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The statistics of an article as they stand in its {@link RecordBytes}. */
final class StatisticBytes {
    private StatisticBytes() {}

    static void write(PackedOutput out, List<Statistic> statistics) throws IOException {
        out.number(statistics.size());
        for (Statistic statistic : statistics) {
            write(out, statistic);
        }
    }

    private static void write(PackedOutput out, Statistic statistic) throws IOException {
        Span there = statistic.span();
        out.text(statistic.id());
        out.span(there);
        out.text(statistic.text(), there);
        out.text(statistic.sentence(), there);
        out.number(statistic.block());
        amount(out, statistic.amount());
        out.constant(statistic.role());
        out.constant(statistic.status());
        out.constant(statistic.direction());
        out.text(statistic.subject());
        out.text(statistic.place());
        period(out, statistic.period());
        out.decimal(statistic.comparison().map(Baseline::value));
        if (statistic.comparison().isPresent()) {
            period(out, statistic.comparison().get().period());
        }
        credit(out, statistic.source());
        out.text(statistic.duplicateOf());
        out.number(statistic.checks().size());
        for (Check check : statistic.checks()) {
            check(out, check);
        }
    }

    static List<Statistic> read(PackedInput in) throws IOException {
        int size = in.number();
        List<Statistic> statistics = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            statistics.add(statistic(in));
        }
        return statistics;
    }

    private static Statistic statistic(PackedInput in) throws IOException {
        String id = in.text();
        Span span = in.span();
        String text = in.text();
        String sentence = in.text();
        OptionalInt block = in.optionalNumber();
        Amount amount = amount(in);
        Role role = in.constant(Role.class);
        Status status = in.constant(Status.class);
        Direction direction = in.constant(Direction.class);
        Optional<String> subject = in.optionalText();
        Optional<String> place = in.optionalText();
        Optional<Period> period = period(in);
        Optional<BigDecimal> before = in.optionalDecimal();
        Optional<Baseline> comparison =
                before.isPresent()
                        ? Optional.of(new Baseline(before.get(), period(in)))
                        : Optional.empty();
        Optional<Credit> credit = credit(in);
        Optional<String> duplicateOf = in.optionalText();
        int size = in.number();
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            checks.add(check(in));
        }
        return new Statistic(
                id,
                span,
                text,
                sentence,
                block,
                amount,
                role,
                status,
                direction,
                subject,
                place,
                period,
                comparison,
                credit,
                duplicateOf,
                checks);
    }

    private static void amount(PackedOutput out, Amount amount) throws IOException {
        out.decimal(amount.value());
        out.decimal(amount.high());
        out.constant(amount.modifier());
        out.constant(amount.kind());
        out.text(amount.unit());
        out.text(amount.ucum());
        out.number(amount.scale());
        out.text(amount.per());
    }

    private static Amount amount(PackedInput in) throws IOException {
        return new Amount(
                in.decimal(),
                in.optionalDecimal(),
                in.constant(Modifier.class),
                in.constant(QuantityKind.class),
                in.optionalText(),
                in.optionalText(),
                in.optionalNumber(),
                in.optionalText());
    }

    private static void period(PackedOutput out, Optional<Period> period) throws IOException {
        out.text(period.map(Period::edtf));
        if (period.isPresent()) {
            out.text(period.get().words());
        }
    }

    private static Optional<Period> period(PackedInput in) throws IOException {
        Optional<String> edtf = in.optionalText();
        return edtf.isPresent() ? Optional.of(new Period(edtf.get(), in.text())) : Optional.empty();
    }

    private static void credit(PackedOutput out, Optional<Credit> credit) throws IOException {
        out.text(credit.map(Credit::name));
        if (credit.isPresent()) {
            out.text(credit.get().organization().map(OrganizationId::value));
            out.constant(credit.get().type());
            out.text(credit.get().cue());
        }
    }

    private static Optional<Credit> credit(PackedInput in) throws IOException {
        Optional<String> name = in.optionalText();
        return name.isPresent()
                ? Optional.of(
                        new Credit(
                                name.get(),
                                in.optionalText().map(OrganizationId::new),
                                in.constant(SourceType.class),
                                in.optionalText()))
                : Optional.empty();
    }

    private static void check(PackedOutput out, Check check) throws IOException {
        out.constant(check.type());
        out.decimal(check.from());
        out.decimal(check.to());
        out.decimal(check.printed());
        out.decimal(check.computed());
        out.constant(check.verdict());
        out.text(check.working());
    }

    private static Check check(PackedInput in) throws IOException {
        return new Check(
                in.constant(CheckType.class),
                in.optionalDecimal(),
                in.optionalDecimal(),
                in.decimal(),
                in.optionalDecimal(),
                in.constant(Verdict.class),
                in.text());
    }
}
