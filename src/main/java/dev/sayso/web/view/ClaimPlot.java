package dev.sayso.web.view;

import dev.sayso.export.PlainText;
import dev.sayso.ledger.Appearance;
import dev.sayso.ledger.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The values of a claim over the days on which they were published, one mark a place where it is
 * made, with a shape for each credited source. Measures are in the units of the drawing.
 *
 * @param summary the whole in words
 */
public record ClaimPlot(
        List<Mark> marks,
        List<PlotScale.Tick> values,
        List<PlotScale.Tick> days,
        List<Legend> legend,
        String summary) {
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

    private static final int MOST_MARKS = 200;

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

    /** The plot of a claim. */
    static ClaimPlot of(Claim claim) {
        List<Appearance> shown = claim.appearances().stream().limit(MOST_MARKS).toList();
        Map<String, Shape> shapes = shapes(shown);
        PlotScale.Values values = PlotScale.Values.of(shown);
        PlotScale.Days days = PlotScale.Days.of(shown);
        List<Mark> marks = new ArrayList<>();
        for (Appearance appearance : shown) {
            marks.add(
                    new Mark(
                            days.x(appearance.printed().published()),
                            values.y(appearance.figure().value()),
                            values.y(appearance.figure().highest()),
                            values.y(appearance.figure().lowest()),
                            shapes.getOrDefault(appearance.creditedKey(), Shape.BAR),
                            words(appearance),
                            ClaimView.address(appearance)));
        }
        return new ClaimPlot(
                marks, values.ticks(), days.ticks(), legend(shown, shapes), summary(claim));
    }

    private static Map<String, Shape> shapes(List<Appearance> appearances) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        List<Shape> free =
                Arrays.stream(Shape.values())
                        .filter(shape -> shape != Shape.BAR && shape != Shape.RING)
                        .toList();
        for (Appearance appearance : appearances) {
            String key = appearance.creditedKey();
            if (key.isEmpty()) {
                shapes.put(key, Shape.RING);
            } else if (!shapes.containsKey(key)) {
                long taken = shapes.values().stream().filter(s -> s != Shape.RING).count();
                shapes.put(key, taken < free.size() ? free.get((int) taken) : Shape.BAR);
            }
        }
        return shapes;
    }

    private static List<Legend> legend(List<Appearance> shown, Map<String, Shape> shapes) {
        Map<Shape, List<String>> names = new LinkedHashMap<>();
        for (Appearance appearance : shown) {
            List<String> named =
                    names.computeIfAbsent(
                            shapes.getOrDefault(appearance.creditedKey(), Shape.BAR),
                            shape -> new ArrayList<>());
            String name = appearance.credited().map(PlainText::oneLine).orElse("nobody credited");
            if (named.isEmpty()) {
                named.add(name);
            } else if (!appearance.creditedKey().isEmpty()
                    && !named.contains(name)
                    && shapes.get(appearance.creditedKey()) == Shape.BAR) {
                named.set(0, "others");
            }
        }
        return names.entrySet().stream()
                .map(entry -> new Legend(entry.getKey(), entry.getValue().getFirst()))
                .toList();
    }

    private static String words(Appearance appearance) {
        return String.join(
                ", ",
                Stream.of(
                                StatisticWords.value(appearance.statistic()),
                                ClaimWords.credited(appearance),
                                appearance.printed().outlet().map(PlainText::oneLine).orElse(""),
                                appearance
                                        .printed()
                                        .published()
                                        .map(Wording::day)
                                        .orElse("no date"))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String summary(Claim claim) {
        return "Values given, by day of publication and source: "
                + Wording.count(claim.statements().size(), "statement")
                + " in "
                + Wording.count(claim.articles(), "article");
    }
}
