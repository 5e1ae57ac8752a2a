package dev.sayso.web.view;

import dev.sayso.archive.Facet;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.web.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Articles per year as bars, each a link that narrows to its year. Measures are in the units of the
 * drawing.
 *
 * @param summary the whole in words
 */
public record Timeline(List<Bar> bars, String summary) {
    /** Width of the drawing. */
    public static final int WIDTH = 710;

    private static final int HEIGHT = 50;
    private static final int MOST_YEARS = 60;
    private static final int WIDEST = 118;
    private static final int LABEL = 48;

    /**
     * One year.
     *
     * @param labelled whether there is room for its number below it
     */
    public record Bar(
            int year,
            long count,
            int x,
            int y,
            int width,
            int height,
            boolean chosen,
            boolean labelled,
            String address) {
        /** For people who hear the page. */
        public String words() {
            return year + ": " + Wording.count(count, "article");
        }
    }

    /** Whether there are years to compare. */
    public boolean isUseful() {
        return bars.size() > 1;
    }

    /** The years of a question's answer. */
    public static Timeline of(List<FacetCount> years, Question question) {
        return of(
                years,
                year -> question.wanted(Facet.YEAR).contains(year),
                year -> question.toggled(Facet.YEAR, year).address("/search"));
    }

    /** Years of which each leads somewhere. */
    static Timeline of(
            List<FacetCount> years, Predicate<String> chosen, UnaryOperator<String> address) {
        TreeMap<Integer, Long> counts =
                years.stream()
                        .filter(count -> count.value().matches("\\d{4}"))
                        .collect(
                                Collectors.toMap(
                                        count -> Integer.parseInt(count.value()),
                                        FacetCount::count,
                                        Long::sum,
                                        TreeMap::new));
        if (counts.isEmpty()) {
            return new Timeline(List.of(), "");
        }
        int last = counts.lastKey();
        int first = Math.max(counts.firstKey(), last - MOST_YEARS + 1);
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        int step = Math.min(WIDEST, WIDTH / (last - first + 1));
        List<Bar> bars = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            long count = counts.getOrDefault(year, 0L);
            int height = count == 0 ? 0 : (int) Math.max(2, HEIGHT * count / most);
            bars.add(
                    new Bar(
                            year,
                            count,
                            (year - first) * step,
                            HEIGHT - height,
                            Math.max(2, step - 5),
                            height,
                            chosen.test(String.valueOf(year)),
                            step >= LABEL || (year - first) % (LABEL / step + 1) == 0,
                            address.apply(String.valueOf(year))));
        }
        return new Timeline(bars, summary(counts, first, last));
    }

    private static String summary(TreeMap<Integer, Long> counts, int first, int last) {
        Map.Entry<Integer, Long> top =
                counts.entrySet().stream()
                        .max(Comparator.comparingLong(Map.Entry::getValue))
                        .orElseThrow();
        return "Articles per year, "
                + (first == last ? String.valueOf(first) : first + " to " + last)
                + "; most in "
                + top.getKey()
                + ": "
                + Wording.grouped(top.getValue());
    }
}
