package dev.sayso.ingest.page;

import java.util.List;

/**
 * What stands on one page, held upright.
 *
 * @param width in points
 * @param height in points
 * @param glyphs those that a reader sees, in the order in which the file draws them
 * @param pictures where pictures stand
 * @param boxes rectangles that are filled or drawn, larger than a line of text
 * @param unreadable letters that the file draws without saying which letters they are
 * @param strokes shapes that are neither letters, pictures nor boxes
 */
record PageContent(
        double width,
        double height,
        List<Glyph> glyphs,
        List<Area> pictures,
        List<Area> boxes,
        int unreadable,
        int strokes) {
    PageContent {
        glyphs = List.copyOf(glyphs);
        pictures = List.copyOf(pictures);
        boxes = List.copyOf(boxes);
    }
}
