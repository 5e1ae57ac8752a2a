package dev.sayso.ingest.page;

/**
 * A rectangle on a page, in points (1/72 inch) from the top left corner of the page held upright.
 */
record Area(double left, double top, double right, double bottom) {
    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double size() {
        return Math.max(0, width()) * Math.max(0, height());
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** The smallest rectangle around both. */
    Area with(Area other) {
        return new Area(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** How wide the strip is in which one stands over the other; 0 when there is none. */
    double sharedWidth(Area other) {
        return Math.max(0, Math.min(right, other.right) - Math.max(left, other.left));
    }

    /** Whether one stands over the other: they share half the width of the narrower. */
    boolean isInLineWith(Area other) {
        return sharedWidth(other) >= 0.5 * Math.min(width(), other.width());
    }
}
