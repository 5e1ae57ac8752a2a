package dev.sayso.ingest.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;

/** The letters of one page as they are drawn, before it is known which of them a reader sees. */
final class PageGlyphs {
    /**
     * A letter.
     *
     * @param degrees the direction in which its line is written
     * @param unseen whether it is set to be searched and not seen
     * @param light whether it is as good as white
     */
    private record Drawn(Glyph glyph, int degrees, boolean unseen, boolean light) {}

    private final List<Drawn> drawn = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private final int[] directions = new int[4];

    int count() {
        return drawn.size();
    }

    void add(
            TextPosition position,
            FontLook look,
            boolean furniture,
            boolean unseen,
            boolean light) {
        int degrees = Math.floorMod(Math.round(position.getDir() / 90) * 90, 360);
        double size = position.getYScale() > 0 ? position.getYScale() : position.getFontSizeInPt();
        double left = position.getXDirAdj();
        Glyph glyph =
                new Glyph(
                        readable(position.getUnicode()),
                        left,
                        left + position.getWidthDirAdj(),
                        position.getYDirAdj(),
                        new Face(size, look.bold(), look.italic()),
                        furniture);
        if (glyph.isSpace() || isFirstAt(glyph, degrees)) {
            drawn.add(new Drawn(glyph, degrees, unseen, light));
            directions[degrees / 90] += glyph.isSpace() ? 0 : 1;
        }
    }

    /** Some files print a letter twice, a hair apart, so that it looks bold. */
    private boolean isFirstAt(Glyph glyph, int degrees) {
        long column = Math.round(glyph.left() * 2 / Math.max(1, glyph.face().size() / 6));
        long row = Math.round(glyph.baseline() * 2 / Math.max(1, glyph.face().size() / 6));
        return places.add(degrees + glyph.text() + column + ":" + row);
    }

    /** Ligatures and the forms of letters inside words, as the letters they are. */
    private static String readable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\ufb00' && c <= '\ufefc' && c != '\ufeff') {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /** The page, turned so that most of its letters are upright; the others are left out. */
    PageContent on(Surface raw, double width, double height, int unreadable) {
        int main = 0;
        for (int i = 1; i < directions.length; i++) {
            main = directions[i] > directions[main] ? i : main;
        }
        Turn turn = new Turn(main * 90, width, height);
        Surface surface = raw.turned(turn);
        boolean scan = surface.isPictureOfPage(width * height);
        List<Glyph> seen = new ArrayList<>();
        for (int order = 0; order < drawn.size(); order++) {
            Drawn one = drawn.get(order);
            if (one.degrees == main * 90 && isSeen(one, order, surface, scan, width * height)) {
                seen.add(one.glyph);
            }
        }
        return new PageContent(
                turn.turnedWidth(),
                turn.turnedHeight(),
                seen,
                surface.pictures(),
                surface.boxes(),
                unreadable,
                surface.strokes());
    }

    /** Over or under the picture of a page lies the text that was recognized in it. */
    private static boolean isSeen(
            Drawn one, int order, Surface surface, boolean scan, double pageSize) {
        if (scan || one.glyph.isSpace()) {
            return true;
        }
        double x = one.glyph.middle();
        double y = one.glyph.baseline() - 0.3 * one.glyph.face().size();
        return !one.unseen
                && (!one.light || surface.isDark(x, y, order))
                && !surface.covers(x, y, order, pageSize);
    }
}
