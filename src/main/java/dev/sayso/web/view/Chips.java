package dev.sayso.web.view;

import dev.sayso.archive.Facet;
import dev.sayso.query.StatisticCondition;
import dev.sayso.web.question.Question;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.SearchView.Chip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Everything that narrows a question, each to be taken away. */
final class Chips {
    private Chips() {}

    /**
     * Each with the address without it.
     *
     * @param address where a question is answered
     */
    static List<Chip> of(Question question, Function<Question, String> address) {
        List<Chip> chips = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            for (String value : question.wanted(facet)) {
                chips.add(
                        new Chip(
                                FacetView.legend(facet) + ": " + FacetView.label(facet, value),
                                address.apply(question.toggled(facet, value))));
            }
            for (String value : question.unwanted(facet)) {
                chips.add(
                        new Chip(
                                Speech.say("search.not", FacetView.label(facet, value)),
                                address.apply(question.toggledOut(facet, value))));
            }
        }
        for (StatisticCondition condition : question.inOrder()) {
            chips.add(SearchView.chip(condition, address.apply(question.toggled(condition))));
        }
        question.from()
                .ifPresent(
                        day ->
                                chips.add(
                                        new Chip(
                                                Speech.say("search.since", Wording.day(day)),
                                                address.apply(
                                                        question.dated(
                                                                Optional.empty(),
                                                                question.to())))));
        question.to()
                .ifPresent(
                        day ->
                                chips.add(
                                        new Chip(
                                                Speech.say("search.until", Wording.day(day)),
                                                address.apply(
                                                        question.dated(
                                                                question.from(),
                                                                Optional.empty())))));
        return chips;
    }
}
