package dev.sayso.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Puts the letters of a page together to lines, each in one column.
 *
 * <p>Files mostly draw a column line by line, so that letters drawn one after the other stand side
 * by side; where a file draws across columns, the edges at which other lines begin tell where a
 * column begins.
 */
final class LineBuilder {
    /** In sizes of the letters: a gap that may part columns, and one that never parts words. */
    private static final double GUTTER = 0.8;

    private static final double WORD_GAP = 0.7;

    /** So many lines must begin at one place for it to be the edge of a column. */
    private static final int LINES_AT_AN_EDGE = 4;

    private LineBuilder() {}

    static List<Line> lines(PageContent page, int number) {
        List<Run> runs = runs(page.glyphs());
        NavigableMap<Double, Integer> edges = edges(runs);
        List<Run> parted = new ArrayList<>();
        runs.forEach(run -> parted.addAll(parted(run, edges)));
        List<Line> lines = new ArrayList<>();
        for (Run run : joined(parted, edges)) {
            String words = RunText.of(run);
            if (!words.isEmpty()) {
                lines.add(
                        new Line(
                                words,
                                run.left(),
                                run.right(),
                                run.baseline(),
                                run.face(),
                                number,
                                run.isFurniture()));
            }
        }
        return lines;
    }

    private static List<Run> runs(List<Glyph> glyphs) {
        List<Run> runs = new ArrayList<>();
        Run open = null;
        for (Glyph glyph : glyphs) {
            if (open != null && open.goesOnWith(glyph)) {
                open.add(glyph);
            } else if (!glyph.isSpace()) {
                open = Run.of(glyph);
                runs.add(open);
            }
        }
        return runs;
    }

    /** The places at which several lines begin, or go on after a gap that may part columns. */
    private static NavigableMap<Double, Integer> edges(List<Run> runs) {
        TreeMap<Double, Integer> edges = new TreeMap<>();
        for (Run run : runs) {
            double right = Double.NEGATIVE_INFINITY;
            for (Glyph glyph : run.glyphs()) {
                if (!glyph.isSpace() && glyph.left() - right > GUTTER * run.size()) {
                    Map.Entry<Double, Integer> near = near(edges, glyph.left(), 1.5);
                    edges.merge(near == null ? glyph.left() : near.getKey(), 1, Integer::sum);
                }
                right = glyph.isSpace() ? right : glyph.right();
            }
        }
        edges.values().removeIf(count -> count < LINES_AT_AN_EDGE);
        return edges;
    }

    private static Map.@org.jspecify.annotations.Nullable Entry<Double, Integer> near(
            NavigableMap<Double, Integer> edges, double x, double within) {
        Map.Entry<Double, Integer> below = edges.floorEntry(x);
        Map.Entry<Double, Integer> above = edges.ceilingEntry(x);
        if (below != null && x - below.getKey() <= within) {
            return below;
        }
        return above != null && above.getKey() - x <= within ? above : null;
    }

    /** The run, cut where it goes on into the next column. */
    private static List<Run> parted(Run run, NavigableMap<Double, Integer> edges) {
        List<Run> parts = new ArrayList<>();
        Run open = null;
        double right = 0;
        for (Glyph glyph : run.glyphs()) {
            boolean gutter =
                    open != null
                            && !glyph.isSpace()
                            && glyph.left() - right > GUTTER * run.size()
                            && near(edges, glyph.left(), 2) != null;
            if (open == null || gutter) {
                open = Run.of(glyph);
                parts.add(open);
            } else {
                open.add(glyph);
            }
            right = glyph.isSpace() ? right : glyph.right();
        }
        return parts;
    }

    /** Words that were drawn one by one, in whatever order, as one line. */
    private static List<Run> joined(List<Run> runs, NavigableMap<Double, Integer> edges) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.removeIf(Run::isBlank);
        sorted.sort(Comparator.comparingDouble(Run::baseline).thenComparingDouble(Run::left));
        List<Run> joined = new ArrayList<>();
        for (int i = 0; i < sorted.size(); ) {
            int end = i + 1;
            while (end < sorted.size() && sorted.get(end).isOnLineOf(sorted.get(i))) {
                end++;
            }
            List<Run> row = new ArrayList<>(sorted.subList(i, end));
            row.sort(Comparator.comparingDouble(Run::left));
            Run open = row.getFirst();
            for (Run next : row.subList(1, row.size())) {
                double gap = next.left() - open.right();
                double size = Math.min(open.size(), next.size());
                boolean column = gap > GUTTER / 2 * size && near(edges, next.left(), 2) != null;
                if (gap > -GUTTER * size && gap < WORD_GAP * size && !column) {
                    open.addAll(next);
                } else {
                    joined.add(open);
                    open = next;
                }
            }
            joined.add(open);
            i = end;
        }
        return joined;
    }
}
