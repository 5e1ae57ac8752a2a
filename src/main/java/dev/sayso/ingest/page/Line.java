package dev.sayso.ingest.page;

/**
 * One line of one column.
 *
 * @param text its words, in the order in which they are read
 * @param left in points from the left edge of the page
 * @param baseline in points from the upper edge
 * @param page the number of its page, from 1
 * @param furniture whether the PDF itself says that it belongs to the page and not to the text
 */
record Line(
        String text,
        double left,
        double right,
        double baseline,
        Face face,
        int page,
        boolean furniture) {
    Area area() {
        return new Area(left, baseline - 0.8 * face.size(), right, baseline + 0.2 * face.size());
    }

    Line with(String words) {
        return new Line(words, left, right, baseline, face, page, furniture);
    }

    Line startingAt(double x) {
        return new Line(text, x, right, baseline, face, page, furniture);
    }

    /** Whether both stand on the same height, side by side. */
    boolean isBeside(Line other) {
        return Math.abs(baseline - other.baseline) < 0.5 * Math.min(face.size(), other.face.size());
    }
}
