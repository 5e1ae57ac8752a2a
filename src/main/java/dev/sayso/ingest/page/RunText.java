package dev.sayso.ingest.page;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes words of the letters of a line. */
final class RunText {
    /** In sizes of the letters: gaps that part words, where the file draws spaces and where not. */
    private static final double GAP_BESIDE_SPACES = 0.3;

    private static final double GAP = 0.15;

    /** So many letters, each standing alone, are one word that is letter-spaced. */
    private static final int FEWEST_SPACED = 4;

    private final List<Glyph> glyphs;
    private final double size;

    private RunText(Run run) {
        this.glyphs = new ArrayList<>(run.glyphs());
        this.size = run.size();
        glyphs.sort(Comparator.comparingDouble(Glyph::left));
    }

    static String of(Run run) {
        RunText text = new RunText(run);
        String words = text.words(text.isSpaced());
        return inReadingOrder(words.strip());
    }

    private List<Glyph> letters() {
        return glyphs.stream().filter(glyph -> !glyph.isSpace()).toList();
    }

    /** The gap that is usual between two letters, whatever stands in it. */
    private double usualGap() {
        List<Glyph> letters = letters();
        double[] gaps = new double[Math.max(0, letters.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = letters.get(i + 1).left() - letters.get(i).right();
        }
        java.util.Arrays.sort(gaps);
        return gaps.length == 0 ? 0 : gaps[gaps.length / 2];
    }

    /** "E D I T O R I A L": every letter stands alone. */
    private boolean isSpaced() {
        String plain = words(false).strip();
        String[] words = plain.split(" +", -1);
        long alone =
                java.util.Arrays.stream(words)
                        .filter(w -> w.codePointCount(0, w.length()) == 1)
                        .count();
        return words.length >= FEWEST_SPACED && alone * 10 >= words.length * 9L;
    }

    private String words(boolean spaced) {
        double usual = usualGap();
        boolean spaces = glyphs.stream().anyMatch(Glyph::isSpace);
        double gap =
                spaced
                        ? usual * 1.6
                        : Math.max(0, Math.min(usual, size))
                                + (spaces ? GAP_BESIDE_SPACES : GAP) * size;
        StringBuilder words = new StringBuilder();
        double right = Double.NaN;
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace()) {
                if (!spaced && !words.isEmpty() && !endsWithSpace(words)) {
                    words.append(' ');
                }
                continue;
            }
            if (!Double.isNaN(right) && glyph.left() - right > gap && !endsWithSpace(words)) {
                words.append(' ');
            }
            words.append(glyph.text());
            right = Double.isNaN(right) ? glyph.right() : Math.max(right, glyph.right());
        }
        return words.toString();
    }

    private static boolean endsWithSpace(StringBuilder words) {
        return !words.isEmpty() && words.charAt(words.length() - 1) == ' ';
    }

    /** Letters that run from right to left, drawn from left to right, in the order of reading. */
    private static String inReadingOrder(String drawn) {
        if (!Bidi.requiresBidi(drawn.toCharArray(), 0, drawn.length())) {
            return drawn;
        }
        Bidi bidi = new Bidi(drawn, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        StringBuilder words = new StringBuilder(drawn.length());
        for (int index : order) {
            String part = drawn.substring(bidi.getRunStart(index), bidi.getRunLimit(index));
            words.append(
                    levels[index] % 2 == 0 ? part : new StringBuilder(part).reverse().toString());
        }
        return words.toString();
    }
}
