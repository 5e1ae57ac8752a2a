package dev.sayso.web.view;

import dev.sayso.archive.Facet;
import dev.sayso.archive.FacetValues;
import dev.sayso.archive.Results;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.web.question.Question;
import dev.sayso.web.text.Speech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Articles per month or per year as bars, each a link that narrows to its time. The drawing is as
 * wide as its place and always equally high: across it is measured in parts of {@link #WIDTH}, and
 * shown in per cent; down it is measured in pixels.
 *
 * @param summary the whole in words
 */
public record Timeline(List<Bar> bars, String summary) {
    /** The parts that the width of the drawing has. */
    public static final int WIDTH = 710;

    private static final int HEIGHT = 50;
    private static final int MOST_YEARS = 60;

    /** Five years and a month that was begun. */
    private static final int MOST_MONTHS = 61;

    private static final int MONTHS = 12;
    private static final int WIDEST = 118;
    private static final int LABEL = 48;

    /** How far apart labels stand on the narrowest screens, and how much room one takes there. */
    private static final int NARROW_LABEL = 90;

    private static final int NARROW_ROOM = 66;

    /**
     * One month or year.
     *
     * @param time as people read it: {@code March 2024}
     * @param label what stands below it; empty where there is no room
     * @param spare whether the label has no room on a narrow screen
     */
    public record Bar(
            String time,
            String label,
            boolean spare,
            long count,
            int x,
            int y,
            int width,
            int height,
            boolean chosen,
            String address) {
        /** Where it begins: {@code 12.54%}. */
        public String left() {
            return percent(x);
        }

        /** How wide it is. */
        public String span() {
            return percent(width);
        }

        /** Where its label stands: at its end where it would else reach over the edge. */
        public String labelled() {
            return percent(isLast() ? x + width : x);
        }

        private boolean isLast() {
            return x + NARROW_ROOM > WIDTH;
        }

        /** The names by which the stylesheet knows the label. */
        public String looks() {
            return (isLast() ? "e" : "s") + (spare ? " spare" : "");
        }

        private static String percent(int parts) {
            return String.format(Locale.ROOT, "%.2f%%", 100.0 * parts / WIDTH);
        }

        /** For people who hear the page. */
        public String words() {
            return Speech.say("years.bar", time, Wording.count(count, "article"));
        }
    }

    /** A stretch of time of which each bar shows one. */
    private enum Unit {
        YEAR("\\d{4}", MOST_YEARS),
        MONTH("\\d{4}-\\d{2}", MOST_MONTHS);

        private final String form;
        private final int most;

        Unit(String form, int most) {
            this.form = form;
            this.most = most;
        }

        /** Counted from the year nought. */
        int number(String value) {
            int year = Integer.parseInt(value.substring(0, 4));
            return this == YEAR ? year : year * MONTHS + Integer.parseInt(value.substring(5)) - 1;
        }

        String value(int number) {
            return this == YEAR
                    ? String.format("%04d", number)
                    : String.format("%04d-%02d", number / MONTHS, number % MONTHS + 1);
        }

        String words(int number) {
            return Wording.month(value(number));
        }

        /** The year below each January and the first bar; below the others nothing. */
        String label(int number, int first, int step) {
            if (this == MONTH) {
                boolean room = number == first ? step * 3 >= LABEL : true;
                boolean marks = number % MONTHS == 0 || number == first;
                boolean crowded = number == first && MONTHS - number % MONTHS < 4;
                return marks && room && !crowded ? value(number).substring(0, 4) : "";
            }
            return step >= LABEL || (number - first) % (LABEL / step + 1) == 0 ? value(number) : "";
        }
    }

    /** Whether there are times to compare. */
    public boolean isUseful() {
        return bars.size() > 1;
    }

    /** By month where they are few, else by year. */
    public static Timeline of(Results results, Question question) {
        FacetValues months = results.values(Facet.MONTH);
        TreeMap<Integer, Long> counts = counts(Unit.MONTH, months.counts());
        boolean few =
                months.counts().size() == months.distinct()
                        && !counts.isEmpty()
                        && counts.lastKey() - counts.firstKey() < MOST_MONTHS;
        Facet facet = few ? Facet.MONTH : Facet.YEAR;
        return of(
                few ? Unit.MONTH : Unit.YEAR,
                results.counts(facet),
                time -> question.wanted(facet).contains(time),
                time -> question.toggled(facet, time).address("/search"));
    }

    /** Years of which each leads somewhere. */
    static Timeline of(
            List<FacetCount> years, Predicate<String> chosen, UnaryOperator<String> address) {
        return of(Unit.YEAR, years, chosen, address);
    }

    private static TreeMap<Integer, Long> counts(Unit unit, List<FacetCount> times) {
        TreeMap<Integer, Long> counts = new TreeMap<>();
        for (FacetCount count : times) {
            if (count.value().matches(unit.form)) {
                counts.merge(unit.number(count.value()), count.count(), Long::sum);
            }
        }
        return counts;
    }

    private static Timeline of(
            Unit unit,
            List<FacetCount> times,
            Predicate<String> chosen,
            UnaryOperator<String> address) {
        TreeMap<Integer, Long> counts = counts(unit, times);
        if (counts.isEmpty()) {
            return new Timeline(List.of(), "");
        }
        int last = counts.lastKey();
        int first = Math.max(counts.firstKey(), last - unit.most + 1);
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        int step = Math.min(WIDEST, WIDTH / (last - first + 1));
        List<Bar> bars = new ArrayList<>();
        int labelled = -NARROW_LABEL;
        for (int number = first; number <= last; number++) {
            long count = counts.getOrDefault(number, 0L);
            int height = count == 0 ? 0 : (int) Math.max(2, HEIGHT * count / most);
            String value = unit.value(number);
            String label = unit.label(number, first, step);
            int x = (number - first) * step;
            boolean spare = !label.isEmpty() && x < labelled + NARROW_LABEL;
            if (!label.isEmpty() && !spare) {
                labelled = x;
            }
            bars.add(
                    new Bar(
                            unit.words(number),
                            label,
                            spare,
                            count,
                            x,
                            HEIGHT - height,
                            Math.max(2, step - (step < 12 ? 2 : 5)),
                            height,
                            chosen.test(value),
                            address.apply(value)));
        }
        return new Timeline(bars, summary(unit, counts, first, last));
    }

    private static String summary(Unit unit, TreeMap<Integer, Long> counts, int first, int last) {
        Map.Entry<Integer, Long> top =
                counts.entrySet().stream()
                        .max(Comparator.comparingLong(Map.Entry::getValue))
                        .orElseThrow();
        return Speech.say(
                unit == Unit.YEAR ? "years.per-year" : "years.per-month",
                first == last
                        ? unit.words(first)
                        : Speech.say("years.reach", unit.words(first), unit.words(last)),
                unit.words(top.getKey()),
                Wording.grouped(top.getValue()));
    }
}
