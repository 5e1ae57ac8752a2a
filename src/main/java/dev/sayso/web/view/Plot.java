package dev.sayso.web.view;

import dev.sayso.export.PlainText;
import dev.sayso.ledger.Appearance;
import dev.sayso.ledger.Claim;
import dev.sayso.web.text.Speech;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values over time, one mark a figure, with a shape for each credited source. Measures are in the
 * units of the drawing.
 *
 * @param summary the whole in words
 * @param axis what the places in time are
 */
public record Plot(
        List<Mark> marks,
        List<PlotScale.Tick> values,
        List<PlotScale.Tick> days,
        List<Legend> legend,
        String summary,
        String axis) {
    /** Width and height of the drawing. */
    public static final int WIDTH = 720;

    public static final int HEIGHT = 260;

    /** Where the values are drawn: from left to right, and from top to bottom. */
    static final int LEFT = 92;

    static final int RIGHT = 700;
    static final int TOP = 18;
    static final int BOTTOM = 216;

    /** Where marks without a date stand, when there are any. */
    static final int UNDATED = 80;

    /** How many figures are drawn. */
    static final int MOST_MARKS = 200;

    /**
     * One mark.
     *
     * @param top the upper end of what a loose figure leaves open; that of the mark for an exact
     *     one
     * @param words for people who hear the page
     */
    public record Mark(
            int x, int y, int top, int bottom, Shape shape, String words, String address) {
        /** Whether the figure leaves a range open. */
        public boolean isLoose() {
            return bottom - top > 2;
        }
    }

    /** A source with its shape. */
    public record Legend(Shape shape, String words) {}

    /** What marks a source, round the point (0, 0). */
    public enum Shape {
        CIRCLE("M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z"),
        SQUARE("M-5.5-5.5h11v11h-11z"),
        TRIANGLE("M0-7L6.5 5h-13z"),
        DIAMOND("M0-7.5L7 0L0 7.5L-7 0z"),
        CROSS("M-2-6.5h4v4.5h4.5v4h-4.5v4.5h-4v-4.5h-4.5v-4h4.5z"),
        DOWN("M0 7L6.5-5h-13z"),
        /** All further sources. */
        BAR("M-7-2h14v4h-14z"),
        /** Nobody is credited. */
        RING("M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0zM-3.5 0a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1-7 0z");

        private final String path;

        Shape(String path) {
            this.path = path;
        }

        /** As SVG draws it. */
        public String path() {
            return path;
        }
    }

    /** The values of a claim over the days on which they were published. */
    static Plot of(Claim claim) {
        List<Appearance> shown = claim.appearances().stream().limit(MOST_MARKS).toList();
        Map<String, String> names = new LinkedHashMap<>();
        shown.forEach(
                one ->
                        names.putIfAbsent(
                                one.creditedKey(),
                                one.credited().orElseGet(() -> Speech.say("claim.nobody"))));
        return drawn(
                shown.stream().map(PlotPoint::of).toList(),
                names,
                PlotScale.Naming.DAYS,
                Speech.say(
                        "plot.claim",
                        Wording.count(claim.statements().size(), "statement"),
                        Wording.count(claim.articles(), "article")),
                Speech.say("plot.axis.days"));
    }

    /** The values of the ledger's rows over their periods. */
    static Plot of(List<LedgerView.Row> rows, String unit) {
        List<LedgerView.Row> shown = rows.stream().limit(MOST_MARKS).toList();
        List<PlotPoint> points = shown.stream().map(PlotPoint::of).toList();
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            names.putIfAbsent(points.get(i).source(), PlotPoint.credited(shown.get(i)));
        }
        return drawn(
                points,
                names,
                PlotScale.Naming.YEARS,
                Speech.say(
                        "plot.ledger",
                        Wording.capital(Wording.count(points.size(), "statistic")),
                        unit),
                Speech.say("plot.axis.periods"));
    }

    private static Plot drawn(
            List<PlotPoint> points,
            Map<String, String> names,
            PlotScale.Naming naming,
            String summary,
            String axis) {
        Map<String, Shape> shapes = shapes(names.keySet());
        PlotScale.Values values = PlotScale.Values.of(points);
        PlotScale.Days days = PlotScale.Days.of(points, naming);
        List<Mark> marks =
                points.stream()
                        .map(
                                point ->
                                        new Mark(
                                                days.x(point.day()),
                                                values.y(point.figure().value()),
                                                values.y(point.figure().highest()),
                                                values.y(point.figure().lowest()),
                                                shapes.getOrDefault(point.source(), Shape.BAR),
                                                point.words(),
                                                point.address()))
                        .toList();
        return new Plot(marks, values.ticks(), days.ticks(), legend(names, shapes), summary, axis);
    }

    private static Map<String, Shape> shapes(Set<String> sources) {
        List<Shape> free =
                Arrays.stream(Shape.values())
                        .filter(shape -> shape != Shape.BAR && shape != Shape.RING)
                        .toList();
        Map<String, Shape> shapes = new LinkedHashMap<>();
        int taken = 0;
        for (String source : sources) {
            if (source.isEmpty()) {
                shapes.put(source, Shape.RING);
            } else {
                shapes.put(source, taken < free.size() ? free.get(taken) : Shape.BAR);
                taken++;
            }
        }
        return shapes;
    }

    private static List<Legend> legend(Map<String, String> names, Map<String, Shape> shapes) {
        Map<Shape, String> legend = new LinkedHashMap<>();
        names.forEach(
                (source, name) ->
                        legend.merge(
                                shapes.getOrDefault(source, Shape.BAR),
                                PlainText.oneLine(name),
                                (one, another) -> Speech.say("plot.others")));
        return legend.entrySet().stream()
                .map(entry -> new Legend(entry.getKey(), entry.getValue()))
                .toList();
    }
}
