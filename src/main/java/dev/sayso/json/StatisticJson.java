package dev.sayso.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.attribution.Credit;
import dev.sayso.organization.OrganizationId;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Baseline;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.Statistic;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Writes the statistic record. */
public final class StatisticJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StatisticJson() {}

    public static ObjectNode write(Statistic statistic) {
        ObjectNode node = NODES.objectNode();
        node.put("id", statistic.id());
        node.put("start", statistic.span().start());
        node.put("end", statistic.span().end());
        node.put("text", statistic.text());
        node.put("sentence", statistic.sentence());
        put(node, "block", statistic.block());
        writeAmount(node, statistic.amount());
        node.put("role", statistic.role().label());
        node.put("status", statistic.status().label());
        node.put("direction", statistic.direction().label());
        node.put("subject", statistic.subject().orElse(null));
        node.put("place", statistic.place().orElse(null));
        node.put("period", statistic.period().map(Period::edtf).orElse(null));
        node.put("periodText", statistic.period().map(Period::words).orElse(null));
        node.set("comparison", statistic.comparison().map(StatisticJson::baseline).orElse(null));
        node.set("source", statistic.source().map(StatisticJson::credit).orElse(null));
        node.put("duplicateOf", statistic.duplicateOf().orElse(null));
        ArrayNode checks = node.putArray("checks");
        statistic.checks().forEach(check -> checks.add(check(check)));
        return node;
    }

    /** The fields of an amount, from {@code value} to {@code per}. */
    static void writeAmount(ObjectNode node, Amount amount) {
        node.put("value", plain(amount.value()));
        node.put("valueHigh", amount.high().map(StatisticJson::plain).orElse(null));
        node.put("modifier", amount.modifier().label());
        node.put("kind", amount.kind().label());
        node.put("unit", amount.unit().orElse(null));
        node.put("ucum", amount.ucum().orElse(null));
        put(node, "scale", amount.scale());
        node.put("per", amount.per().orElse(null));
    }

    private static ObjectNode baseline(Baseline baseline) {
        return NODES.objectNode()
                .put("value", plain(baseline.value()))
                .put("period", baseline.period().map(Period::edtf).orElse(null));
    }

    private static ObjectNode credit(Credit credit) {
        return NODES.objectNode()
                .put("name", credit.name())
                .put("organization", credit.organization().map(OrganizationId::value).orElse(null))
                .put("type", credit.type().label())
                .put("cue", credit.cue().orElse(null));
    }

    /** A sum with its verdict. */
    static ObjectNode check(Check check) {
        return NODES.objectNode()
                .put("type", check.type().label())
                .put("from", number(check.from()))
                .put("to", number(check.to()))
                .put("printed", plain(check.printed()))
                .put("computed", number(check.computed()))
                .put("verdict", check.verdict().label())
                .put("working", check.working());
    }

    private static @Nullable BigDecimal number(Optional<BigDecimal> value) {
        return value.map(StatisticJson::plain).orElse(null);
    }

    /**
     * Without an exponent and without trailing zeros after the point: 3200000000000, not 3.2E+12.
     */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static void put(ObjectNode node, String field, OptionalInt value) {
        if (value.isPresent()) {
            node.put(field, value.getAsInt());
        } else {
            node.putNull(field);
        }
    }
}
