package dev.sayso.web.view;

import dev.sayso.archive.Facet;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.article.Languages;
import dev.sayso.export.PlainText;
import dev.sayso.web.question.Parameters;
import dev.sayso.web.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A facet beside the results: its most frequent values, those chosen always among them.
 *
 * @param name the parameter that narrows by it
 * @param legend its heading
 * @param first shown at once
 * @param more shown on request
 * @param rest how many values are not listed at all
 */
public record FacetView(String name, String legend, List<Value> first, List<Value> more, int rest) {
    private static final int SHOWN = 10;
    private static final int LISTED = 60;

    /**
     * One value.
     *
     * @param exclude the address of the same search without the articles that have it
     */
    public record Value(
            String value,
            String label,
            long count,
            boolean wanted,
            boolean unwanted,
            String exclude) {}

    /** The facet as this question finds it. */
    static FacetView of(Facet facet, List<FacetCount> counts, Question question) {
        Set<String> counted = counts.stream().map(FacetCount::value).collect(Collectors.toSet());
        List<FacetCount> all = new ArrayList<>(counts);
        question.wanted(facet).stream()
                .filter(value -> !counted.contains(value))
                .forEach(value -> all.add(new FacetCount(value, 0)));
        List<Value> first = new ArrayList<>();
        List<Value> more = new ArrayList<>();
        for (FacetCount count : all) {
            Value value = value(facet, count, question);
            if (first.size() < SHOWN || value.wanted()) {
                first.add(value);
            } else if (more.size() < LISTED) {
                more.add(value);
            }
        }
        return new FacetView(
                Parameters.of(facet),
                legend(facet),
                first,
                more,
                all.size() - first.size() - more.size());
    }

    private static Value value(Facet facet, FacetCount count, Question question) {
        return new Value(
                count.value(),
                label(facet, count.value()),
                count.count(),
                question.wanted(facet).contains(count.value()),
                question.unwanted(facet).contains(count.value()),
                question.toggledOut(facet, count.value()).address("/search"));
    }

    /** A value as people read it: languages by name. */
    static String label(Facet facet, String value) {
        if (facet != Facet.LANGUAGE) {
            return PlainText.oneLine(value);
        }
        return PlainText.oneLine(Languages.name(value));
    }

    static String legend(Facet facet) {
        return switch (facet) {
            case OUTLET -> "Outlet";
            case AUTHOR -> "Author";
            case ORGANIZATION -> "Organization mentioned";
            case CITES -> "Institute cited";
            case YEAR -> "Year";
            case MONTH -> "Month";
            case KIND -> "Kind";
            case LANGUAGE -> "Language";
            case STATISTICS -> "Statistics";
            case DUPLICATES -> "Copies";
        };
    }

    /** Whether there is anything to choose. */
    boolean isUseful() {
        return first.size() > 1 || first.stream().anyMatch(Value::wanted);
    }
}
