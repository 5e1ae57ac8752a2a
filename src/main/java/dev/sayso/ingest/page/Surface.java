package dev.sayso.ingest.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;

/**
 * Shapes drawn on a page, in the order in which they are drawn: what is drawn later covers what was
 * there before.
 */
final class Surface {
    /** More are passed over: a drawing, not the frame of a text. */
    private static final int MOST = 300;

    private static final double SMALLEST_SIDE = 12;

    /** A picture that covers so much of its page is the page itself, and its text lies behind. */
    private static final double WHOLE_PAGE = 0.7;

    /**
     * A shape.
     *
     * @param order how many glyphs had been drawn before it
     * @param opaque whether what lies under it is not seen
     */
    private record Shape(Area area, int order, boolean picture, boolean opaque, boolean light) {}

    private final List<Shape> shapes = new ArrayList<>();
    private int strokes;

    void stroke() {
        strokes++;
    }

    int strokes() {
        return strokes;
    }

    void picture(Area area, int order) {
        add(new Shape(area, order, true, true, false));
    }

    void box(Area area, int order, boolean opaque, boolean light) {
        add(new Shape(area, order, false, opaque, light));
    }

    private void add(Shape shape) {
        boolean large = shape.area.width() >= SMALLEST_SIDE && shape.area.height() >= SMALLEST_SIDE;
        if (large && shapes.size() < MOST) {
            shapes.add(shape);
        } else {
            strokes++;
        }
    }

    /** The corners of a rectangle after a transformation, y upwards. */
    static Area transformed(Matrix matrix, double x, double y, double width, double height) {
        return corner(matrix, x, y)
                .with(corner(matrix, x + width, y))
                .with(corner(matrix, x, y + height))
                .with(corner(matrix, x + width, y + height));
    }

    private static Area corner(Matrix matrix, double x, double y) {
        Point2D.Float point = matrix.transformPoint((float) x, (float) y);
        return new Area(point.x, point.y, point.x, point.y);
    }

    /** The shapes as they lie on the page when it is turned so that its text is upright. */
    Surface turned(Turn turn) {
        Surface turned = new Surface();
        turned.strokes = strokes;
        for (Shape shape : shapes) {
            turned.shapes.add(
                    new Shape(
                            turn.apply(shape.area),
                            shape.order,
                            shape.picture,
                            shape.opaque,
                            shape.light));
        }
        return turned;
    }

    List<Area> pictures() {
        return shapes.stream().filter(Shape::picture).map(Shape::area).toList();
    }

    List<Area> boxes() {
        return shapes.stream().filter(shape -> !shape.picture).map(Shape::area).toList();
    }

    /** Whether a picture stands for the whole page, as in a scan. */
    boolean isPictureOfPage(double pageSize) {
        return shapes.stream().anyMatch(s -> s.picture && s.area.size() > WHOLE_PAGE * pageSize);
    }

    /** Whether something drawn later covers the place. */
    boolean covers(double x, double y, int order, double pageSize) {
        for (Shape shape : shapes) {
            if (shape.order > order
                    && shape.opaque
                    && shape.area.size() < WHOLE_PAGE * pageSize
                    && shape.area.holds(x, y)) {
                return true;
            }
        }
        return false;
    }

    /** Whether white letters are seen there: what was drawn last under them is dark. */
    boolean isDark(double x, double y, int order) {
        boolean dark = false;
        for (Shape shape : shapes) {
            if (shape.order <= order && shape.opaque && shape.area.holds(x, y)) {
                dark = !shape.light;
            }
        }
        return dark;
    }
}
