package dev.sayso.json;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the statistics of a record. */
final class StatisticReader {
    private StatisticReader() {}

    static List<Statistic> statistics(JsonNode nodes) {
        List<Statistic> statistics = new ArrayList<>();
        nodes.forEach(node -> statistics.add(statistic(node)));
        return statistics;
    }

    private static Statistic statistic(JsonNode node) {
        List<Check> checks = new ArrayList<>();
        node.path("checks").forEach(check -> checks.add(check(check)));
        return new Statistic(
                node.path("id").asText(),
                RecordReader.span(node),
                node.path("text").asText(),
                node.path("sentence").asText(),
                RecordReader.number(node, "block"),
                amount(node),
                constant(Role.class, node, "role"),
                constant(Status.class, node, "status"),
                constant(Direction.class, node, "direction"),
                RecordReader.text(node, "subject"),
                RecordReader.text(node, "place"),
                RecordReader.text(node, "period")
                        .map(
                                edtf ->
                                        new Period(
                                                edtf,
                                                RecordReader.text(node, "periodText")
                                                        .orElse(edtf))),
                baseline(node.path("comparison")),
                credit(node.path("source")),
                RecordReader.text(node, "duplicateOf"),
                checks);
    }

    private static Amount amount(JsonNode node) {
        return new Amount(
                node.path("value").decimalValue(),
                decimal(node, "valueHigh"),
                constant(Modifier.class, node, "modifier"),
                constant(QuantityKind.class, node, "kind"),
                RecordReader.text(node, "unit"),
                RecordReader.text(node, "ucum"),
                RecordReader.number(node, "scale"),
                RecordReader.text(node, "per"));
    }

    private static Optional<Baseline> baseline(JsonNode node) {
        return node.isObject()
                ? Optional.of(
                        new Baseline(
                                node.path("value").decimalValue(),
                                RecordReader.text(node, "period")
                                        .map(edtf -> new Period(edtf, edtf))))
                : Optional.empty();
    }

    private static Optional<Credit> credit(JsonNode node) {
        return node.isObject()
                ? Optional.of(
                        new Credit(
                                node.path("name").asText(),
                                RecordReader.text(node, "organization").map(OrganizationId::new),
                                constant(SourceType.class, node, "type"),
                                RecordReader.text(node, "cue")))
                : Optional.empty();
    }

    private static Check check(JsonNode node) {
        return new Check(
                constant(CheckType.class, node, "type"),
                decimal(node, "from"),
                decimal(node, "to"),
                node.path("printed").decimalValue(),
                decimal(node, "computed"),
                constant(Verdict.class, node, "verdict"),
                node.path("working").asText());
    }

    private static Optional<BigDecimal> decimal(JsonNode node, String field) {
        return node.path(field).isNumber()
                ? Optional.of(node.path(field).decimalValue())
                : Optional.empty();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String field) {
        return Enum.valueOf(type, node.path(field).asText().toUpperCase(Locale.ROOT));
    }
}
