package dev.sayso.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Letters that stand side by side on one line of one column. */
final class Run {
    /** In sizes of the letters. */
    private static final double WIDEST_GAP = 1.8;

    private static final double STEP_BACK = 0.5;
    private static final double SAME_LINE = 0.25;

    /** A note's number is raised so far at most, and so much smaller at least. */
    private static final double RAISED = 0.6;

    private static final double SMALL = 0.8;

    private final List<Glyph> glyphs = new ArrayList<>();
    private double baseline;
    private double size;
    private double left = Double.MAX_VALUE;
    private double right;

    static Run of(Glyph first) {
        Run run = new Run();
        run.add(first);
        return run;
    }

    void add(Glyph glyph) {
        boolean sets = !glyph.isSpace() && glyph.face().size() > size;
        if (glyphs.isEmpty() || sets) {
            baseline = glyph.baseline();
            size = glyph.face().size();
        }
        glyphs.add(glyph);
        if (!glyph.isSpace()) {
            left = Math.min(left, glyph.left());
            right = Math.max(right, glyph.right());
        }
    }

    void addAll(Run other) {
        other.glyphs.forEach(this::add);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    boolean isBlank() {
        return right == 0;
    }

    double baseline() {
        return baseline;
    }

    double size() {
        return size;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** Whether a letter that the file draws next stands next on the line. */
    boolean goesOnWith(Glyph next) {
        double rise = Math.abs(baseline - next.baseline());
        boolean sameLine = next.isSpace() ? rise < RAISED * size : isOnLine(next);
        return isBlank()
                ? sameLine
                : sameLine
                        && next.left() > right - STEP_BACK * size
                        && next.left() - right < WIDEST_GAP * Math.min(size, next.face().size());
    }

    private boolean isOnLine(Glyph next) {
        double rise = Math.abs(baseline - next.baseline());
        double smaller = Math.min(size, next.face().size());
        double larger = Math.max(size, next.face().size());
        return rise < SAME_LINE * smaller
                || (smaller < SMALL * larger && smaller > 0.4 * larger && rise < RAISED * larger);
    }

    boolean isOnLineOf(Run other) {
        double smaller = Math.min(size, other.size);
        return Math.abs(baseline - other.baseline) < SAME_LINE * smaller
                && smaller > 0.6 * Math.max(size, other.size);
    }

    /** The face of most letters. */
    Face face() {
        Map<Double, Integer> sizes = new HashMap<>();
        int bold = 0;
        int italic = 0;
        int letters = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isSpace()) {
                letters++;
                sizes.merge(Math.round(glyph.face().size() * 4) / 4.0, 1, Integer::sum);
                bold += glyph.face().bold() ? 1 : 0;
                italic += glyph.face().italic() ? 1 : 0;
            }
        }
        double most =
                sizes.entrySet().stream()
                        .max(
                                Map.Entry.<Double, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(size);
        return new Face(most, bold * 10 > letters * 8, italic * 10 > letters * 8);
    }

    boolean isFurniture() {
        return glyphs.stream().allMatch(glyph -> glyph.furniture() || glyph.isSpace());
    }
}
