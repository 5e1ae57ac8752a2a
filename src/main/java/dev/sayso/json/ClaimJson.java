package dev.sayso.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.ledger.Appearance;
import dev.sayso.ledger.Claim;
import dev.sayso.ledger.Claim.Statement;
import dev.sayso.ledger.Printed;
import dev.sayso.ledger.Relation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a claim: what is said, what contradicts what, and every place where it is said. */
public final class ClaimJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ClaimJson() {}

    /**
     * The whole claim. {@code comparisons} hold numbers of {@code values}, counted from 0, the
     * earlier first; agreements are left out.
     */
    public static ObjectNode write(Claim claim) {
        ObjectNode node = NODES.objectNode();
        node.put("id", claim.id())
                .put("subject", claim.key().what())
                .put("measure", claim.key().measure())
                .put("sort", claim.key().sort())
                .put("place", given(claim.key().place()))
                .put("period", given(claim.key().period()))
                .put("articles", claim.articles())
                .put("firstSeen", claim.firstSeen().map(LocalDate::toString).orElse(null))
                .put("lastSeen", claim.lastSeen().map(LocalDate::toString).orElse(null))
                .put("contradicted", claim.isContradicted())
                .put("wrong", claim.isWrong());
        List<Statement> statements = claim.statements();
        ArrayNode values = node.putArray("values");
        statements.forEach(statement -> values.add(statement(statement)));
        comparisons(node.putArray("comparisons"), claim, statements);
        ArrayNode appearances = node.putArray("appearances");
        claim.appearances().forEach(appearance -> appearances.add(appearance(appearance)));
        return node;
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static ObjectNode statement(Statement statement) {
        Appearance first = statement.first();
        ObjectNode node = NODES.objectNode();
        node.put("text", first.statistic().text());
        StatisticJson.writeAmount(node, first.statistic().amount());
        node.put("source", first.credited().orElse(null));
        node.put("appearances", statement.appearances().size());
        ArrayNode outlets = node.putArray("outlets");
        statement.outlets().forEach(outlets::add);
        return node;
    }

    private static void comparisons(ArrayNode node, Claim claim, List<Statement> statements) {
        for (Claim.Compared compared : claim.comparisons()) {
            if (!(compared.relation() instanceof Relation.Agrees)) {
                node.addObject()
                        .put("earlier", statements.indexOf(compared.earlier()))
                        .put("later", statements.indexOf(compared.later()))
                        .put("relation", compared.relation().label())
                        .put("words", compared.relation().words());
            }
        }
    }

    private static ObjectNode appearance(Appearance appearance) {
        ObjectNode node = NODES.objectNode();
        node.set("article", printed(appearance.printed()));
        node.set("statistic", StatisticJson.write(appearance.statistic()));
        ArrayNode copies = node.putArray("copies");
        appearance.copies().forEach(copy -> copies.add(printed(copy)));
        ArrayNode sums = node.putArray("sums");
        appearance.sums().forEach(check -> sums.add(StatisticJson.check(check)));
        node.put("tooEarlyFor", appearance.tooEarlyFor().map(LocalDate::toString).orElse(null));
        return node;
    }

    private static ObjectNode printed(Printed printed) {
        ObjectNode node = NODES.objectNode();
        node.put("id", printed.article().value()).put("title", printed.title());
        ArrayNode authors = node.putArray("authors");
        printed.authors().forEach(authors::add);
        node.put("outlet", printed.outlet().orElse(null));
        node.put("date", printed.published().map(LocalDate::toString).orElse(null));
        return node;
    }
}
