package dev.sayso.ingest.page;

/**
 * What a page prints with one stroke: mostly one letter, sometimes two, sometimes a space.
 *
 * @param text in Unicode
 * @param left in points from the left edge of the page held upright
 * @param right where it ends
 * @param baseline in points from the upper edge
 * @param furniture whether the PDF itself says that it belongs to the page and not to the text
 */
record Glyph(
        String text, double left, double right, double baseline, Face face, boolean furniture) {
    boolean isSpace() {
        return text.isBlank();
    }

    double middle() {
        return (left + right) / 2;
    }
}
