package dev.sayso.ingest.page;

/**
 * How a page is turned so that its text is upright.
 *
 * @param degrees 0, 90, 180 or 270: the direction in which the file writes its lines
 * @param width of the page as the file has it, in points
 * @param height the same
 */
record Turn(int degrees, double width, double height) {
    /** The width of the page after the turn. */
    double turnedWidth() {
        return degrees % 180 == 0 ? width : height;
    }

    double turnedHeight() {
        return degrees % 180 == 0 ? height : width;
    }

    /** A rectangle in the file's own coordinates, y upwards, on the page after the turn. */
    Area apply(Area raw) {
        return switch (degrees) {
            case 90 -> new Area(raw.top(), raw.left(), raw.bottom(), raw.right());
            case 180 -> new Area(width - raw.right(), raw.top(), width - raw.left(), raw.bottom());
            case 270 ->
                    new Area(
                            height - raw.bottom(),
                            width - raw.right(),
                            height - raw.top(),
                            width - raw.left());
            default -> new Area(raw.left(), height - raw.bottom(), raw.right(), height - raw.top());
        };
    }
}
