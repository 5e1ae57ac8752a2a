package dev.sayso.web.view;

import dev.sayso.archive.Facet;
import dev.sayso.archive.LedgerFacet;
import dev.sayso.archive.LedgerSearch;
import dev.sayso.archive.LedgerTally;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.article.Languages;
import dev.sayso.export.PlainText;
import dev.sayso.query.StatisticCondition;
import dev.sayso.query.StatisticPrinter;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Verdict;
import dev.sayso.web.question.LedgerQuestion;
import dev.sayso.web.question.Parameters;
import dev.sayso.web.question.Question;
import dev.sayso.web.text.Speech;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What narrows the rows of the ledger, as links with counts. */
public final class LedgerFilters {
    private static final int SHOWN = 8;
    private static final String PATH = "/statistics";

    private final LedgerQuestion asked;
    private final LedgerTally tally;

    /**
     * A value of a group.
     *
     * @param language of the label, where it is another than that of the page
     * @param count how many rows have it
     * @param address that chooses it or no longer
     */
    public record Value(
            String label, Optional<String> language, long count, String address, boolean chosen) {}

    /** Values of one sort. */
    public record Group(String legend, List<Value> values) {}

    LedgerFilters(LedgerQuestion asked, LedgerTally tally) {
        this.asked = asked;
        this.tally = tally;
    }

    /** Those that leave something to choose. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (LedgerFacet facet : LedgerFacet.values()) {
            List<Value> values = new ArrayList<>();
            if (facet == LedgerFacet.SOURCE && tally.unsourced() > 0) {
                values.add(
                        value(
                                new StatisticCondition.Unsourced(),
                                Speech.say("ledger.nobody"),
                                Optional.empty(),
                                tally.unsourced()));
            }
            for (FacetCount count : tally.counts(facet).stream().limit(SHOWN).toList()) {
                condition(facet, count.value())
                        .map(
                                c ->
                                        value(
                                                c,
                                                label(facet, count.value()),
                                                language(facet),
                                                count.count()))
                        .ifPresent(values::add);
            }
            if (values.stream().anyMatch(v -> v.chosen() || v.count() < tally.total())) {
                groups.add(new Group(legend(facet), values));
            }
        }
        return groups;
    }

    /** Units are words of the articles, whose figures are read in English. */
    private static Optional<String> language(LedgerFacet facet) {
        return facet == LedgerFacet.UNIT ? Optional.of(Languages.ENGLISH) : Optional.empty();
    }

    private Value value(
            StatisticCondition condition, String label, Optional<String> language, long count) {
        return new Value(
                label,
                language,
                count,
                asked.toggled(condition).address(PATH),
                asked.question().conditions().contains(condition));
    }

    private static String legend(LedgerFacet facet) {
        return switch (facet) {
            case KIND -> Speech.say("ledger.kind");
            case UNIT -> Speech.say("ledger.unit");
            case ROLE -> Speech.say("ledger.role");
            case DIRECTION -> Speech.say("ledger.direction");
            case CHECK -> Speech.say("ledger.check");
            case SOURCE -> Speech.say("ledger.credited");
            case YEAR -> Speech.say("ledger.period");
        };
    }

    private static String label(LedgerFacet facet, String value) {
        return switch (facet) {
            case KIND -> Speech.say("quantity." + value.replace('_', '-'));
            case ROLE -> Speech.say("role." + value.replace('_', '-'));
            case CHECK -> verdict(value).map(v -> Speech.say("check." + v.label())).orElse(value);
            case DIRECTION -> Speech.say("direction." + value);
            case UNIT, SOURCE, YEAR -> PlainText.oneLine(value);
        };
    }

    /** The condition that asks for a value; nothing where no query can name it. */
    private static Optional<StatisticCondition> condition(LedgerFacet facet, String value) {
        String constant = value.toUpperCase(Locale.ROOT);
        String name = value.replace('"', ' ').strip();
        return switch (facet) {
            case KIND -> Optional.of(new StatisticCondition.OfKind(QuantityKind.valueOf(constant)));
            case ROLE -> Optional.of(new StatisticCondition.InRole(Role.valueOf(constant)));
            case DIRECTION ->
                    Optional.of(new StatisticCondition.Going(Direction.valueOf(constant)));
            case CHECK -> verdict(value).map(StatisticCondition.Checked::new);
            case UNIT -> named(name).map(StatisticCondition.Unit::new);
            case SOURCE -> named(name).map(StatisticCondition.CreditedTo::new);
            case YEAR -> year(value);
        };
    }

    private static Optional<Verdict> verdict(String label) {
        return Optional.of(Verdict.valueOf(label.toUpperCase(Locale.ROOT)));
    }

    private static Optional<String> named(String name) {
        return Optional.of(name)
                .filter(n -> n.indexOf('*') < 0)
                .filter(n -> n.chars().anyMatch(Character::isLetterOrDigit));
    }

    private static Optional<StatisticCondition> year(String value) {
        int year = Integer.parseInt(value);
        return year < 1000 || year > 9999
                ? Optional.empty()
                : Optional.of(
                        new StatisticCondition.During(
                                Optional.of(LocalDate.of(year, 1, 1)),
                                Optional.of(LocalDate.of(year, 12, 31))));
    }

    List<SearchView.Chip> chips() {
        return Chips.of(asked.question(), changed -> asked.with(changed).address(PATH));
    }

    List<SearchView.Chip> hidden() {
        Question question = asked.question();
        List<SearchView.Chip> hidden = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            question.wanted(facet)
                    .forEach(v -> hidden.add(new SearchView.Chip(Parameters.of(facet), v)));
            question.unwanted(facet)
                    .forEach(
                            v -> hidden.add(new SearchView.Chip("not." + Parameters.of(facet), v)));
        }
        question.inOrder()
                .forEach(c -> hidden.add(new SearchView.Chip("stat", StatisticPrinter.print(c))));
        Map.of("from", question.from(), "to", question.to())
                .forEach(
                        (name, day) ->
                                day.ifPresent(
                                        d -> hidden.add(new SearchView.Chip(name, d.toString()))));
        if (asked.order() != LedgerSearch.Order.NEWEST) {
            hidden.add(new SearchView.Chip("sort", asked.order().label()));
        }
        return hidden;
    }
}
