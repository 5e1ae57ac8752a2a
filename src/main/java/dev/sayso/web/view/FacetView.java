package dev.sayso.web.view;

import dev.sayso.archive.Facet;
import dev.sayso.archive.FacetValues;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.StatisticsValue;
import dev.sayso.article.Kind;
import dev.sayso.export.PlainText;
import dev.sayso.web.question.FacetQuestion;
import dev.sayso.web.question.Parameters;
import dev.sayso.web.question.Question;
import dev.sayso.web.text.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A facet beside the results: its most frequent values, those chosen always among them.
 *
 * @param name the parameter that narrows by it
 * @param legend its heading
 * @param values shown at once
 * @param rest how many more there are
 * @param all the address of the page that lists every value
 */
public record FacetView(String name, String legend, List<Value> values, int rest, String all) {
    private static final int SHOWN = 10;

    /**
     * One value.
     *
     * @param include the address of the same search with only the articles that have it, or one of
     *     the others chosen
     * @param exclude the address of the same search without the articles that have it
     */
    public record Value(
            String value,
            String label,
            long count,
            boolean wanted,
            boolean unwanted,
            String include,
            String exclude) {
        static Value of(Facet facet, FacetCount count, Question question) {
            return new Value(
                    count.value(),
                    FacetView.label(facet, count.value()),
                    count.count(),
                    question.wanted(facet).contains(count.value()),
                    question.unwanted(facet).contains(count.value()),
                    question.toggled(facet, count.value()).address("/search"),
                    question.toggledOut(facet, count.value()).address("/search"));
        }

        private boolean isChosen() {
            return wanted || unwanted;
        }
    }

    /** The facet as this question finds it. */
    static FacetView of(Facet facet, FacetValues values, Question question) {
        Set<String> counted =
                values.counts().stream().map(FacetCount::value).collect(Collectors.toSet());
        List<Value> shown = new ArrayList<>();
        for (FacetCount count : values.counts()) {
            Value value = Value.of(facet, count, question);
            if (shown.size() < SHOWN || value.isChosen()) {
                shown.add(value);
            }
        }
        int rest = values.distinct() - shown.size();
        question.wanted(facet).stream()
                .filter(value -> !counted.contains(value))
                .forEach(value -> shown.add(Value.of(facet, new FacetCount(value, 0), question)));
        return new FacetView(
                Parameters.of(facet),
                legend(facet),
                shown,
                rest,
                question.onPage(1).address(FacetQuestion.path(facet)));
    }

    /** A value as people read it: languages by name, months in words. */
    static String label(Facet facet, String value) {
        return PlainText.oneLine(
                switch (facet) {
                    case LANGUAGE -> Wording.language(value);
                    case KIND -> Kind.labelled(value).map(Wording::kind).orElse(value);
                    case MONTH -> Wording.month(value);
                    case STATISTICS -> statistics(value);
                    case DUPLICATES ->
                            value.equals(Facet.DUPLICATE)
                                    ? Speech.say("facet.duplicates.copied")
                                    : value;
                    case OUTLET, AUTHOR, ORGANIZATION, CITES, YEAR -> value;
                });
    }

    private static String statistics(String value) {
        return StatisticsValue.labelled(value)
                .map(
                        known ->
                                switch (known) {
                                    case STATISTICS -> Speech.say("facet.statistics.has");
                                    case UNSOURCED -> Speech.say("facet.statistics.unsourced");
                                    case WRONG -> Speech.say("facet.statistics.wrong");
                                })
                .orElse(value);
    }

    static String legend(Facet facet) {
        return switch (facet) {
            case OUTLET -> Speech.say("facet.outlet");
            case AUTHOR -> Speech.say("facet.author");
            case ORGANIZATION -> Speech.say("facet.organization");
            case CITES -> Speech.say("facet.cites");
            case YEAR -> Speech.say("facet.year");
            case MONTH -> Speech.say("facet.month");
            case KIND -> Speech.say("facet.kind");
            case LANGUAGE -> Speech.say("facet.language");
            case STATISTICS -> Speech.say("facet.statistics");
            case DUPLICATES -> Speech.say("facet.duplicates");
        };
    }

    /** Whether there is anything to choose: among values, or between having one and not. */
    static boolean isUseful(Facet facet, FacetView view) {
        boolean alone = facet == Facet.STATISTICS || facet == Facet.DUPLICATES;
        return view.values.size() > (alone ? 0 : 1)
                || view.values.stream().anyMatch(Value::isChosen);
    }
}
