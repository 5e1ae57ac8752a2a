package dev.sayso.ingest.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Follows the drawing of pages and notes each letter with its place. */
final class PageScan extends PDFTextStripper {
    private static final int MOST_GLYPHS = 300_000;

    private final Consumer<PageContent> pages;
    private final Consumer<String> damages;
    private final Map<PDFont, FontLook> fonts = new HashMap<>();
    private final List<Area> path = new ArrayList<>();
    private PageGlyphs glyphs = new PageGlyphs();
    private Surface surface = new Surface();
    private boolean open;
    private int unreadable;
    private int artifacts;
    private int marked;
    private @Nullable PDColor lastColor;
    private boolean lastLight;

    private PageScan(Consumer<PageContent> pages, Consumer<String> damages) throws IOException {
        this.pages = pages;
        this.damages = damages;
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    /**
     * Hands on every page of the document, in order, whole or as far as it can be followed.
     *
     * @param damages told what broke off a page
     */
    static void read(PDDocument document, Consumer<PageContent> pages, Consumer<String> damages)
            throws IOException {
        new PageScan(pages, damages).writeText(document, Writer.nullWriter());
    }

    /** A page that breaks off must not take the next ones with it. */
    @Override
    public void processPage(PDPage page) throws IOException {
        startPage(page);
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            damages.accept(e.getClass().getSimpleName());
            if (open) {
                endPage(page);
            }
        }
    }

    @Override
    protected void startPage(PDPage page) {
        open = true;
        glyphs = new PageGlyphs();
        surface = new Surface();
        path.clear();
        unreadable = 0;
        artifacts = 0;
        marked = 0;
    }

    @Override
    protected void endPage(PDPage page) {
        open = false;
        PDRectangle box = page.getCropBox();
        pages.accept(glyphs.on(surface, box.getWidth(), box.getHeight(), unreadable));
    }

    @Override
    protected void writePage() {
        // nothing is written: the places of the letters are what is wanted
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        if (fonts.computeIfAbsent(font, FontLook::of).isUnmapped(font, code)) {
            unreadable++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (position.getUnicode() == null || glyphs.count() >= MOST_GLYPHS) {
            return;
        }
        PDGraphicsState state = getGraphicsState();
        FontLook look = fonts.computeIfAbsent(position.getFont(), FontLook::of);
        boolean unseen =
                !state.getTextState().getRenderingMode().isFill()
                        && !state.getTextState().getRenderingMode().isStroke();
        boolean light = state.getTextState().getRenderingMode().isFill() && isLight(state);
        glyphs.add(position, look, artifacts > 0, unseen, light);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        marked++;
        if (artifacts == 0 && tag != null && tag.getName().equals("Artifact")) {
            artifacts = marked;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        if (artifacts == marked) {
            artifacts = 0;
        }
        marked = Math.max(0, marked - 1);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        switch (operator.getName()) {
            case "re" -> rectangle(operands);
            case "f", "F", "f*", "B", "B*", "b", "b*" -> paint(true);
            case "S", "s" -> paint(false);
            case "n" -> path.clear();
            case "Do" -> picture(operands);
            case "BI" -> picture();
            default -> {}
        }
        super.processOperator(operator, operands);
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() == 4
                && operands.get(0) instanceof COSNumber x
                && operands.get(1) instanceof COSNumber y
                && operands.get(2) instanceof COSNumber width
                && operands.get(3) instanceof COSNumber height
                && path.size() < 100) {
            path.add(
                    placed(
                            x.floatValue(),
                            y.floatValue(),
                            width.floatValue(),
                            height.floatValue()));
        }
    }

    private void paint(boolean filled) {
        PDGraphicsState state = getGraphicsState();
        boolean opaque = filled && state.getNonStrokeAlphaConstant() >= 1;
        boolean light = filled && isLight(state);
        path.forEach(area -> surface.box(area, glyphs.count(), opaque, light));
        if (path.isEmpty()) {
            surface.stroke();
        }
        path.clear();
    }

    private void picture(List<COSBase> operands) {
        if (!operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name)) {
            picture();
        }
    }

    private void picture() {
        surface.picture(placed(0, 0, 1, 1), glyphs.count());
    }

    /** Where a rectangle lies on the part of the page that is shown. */
    private Area placed(double x, double y, double width, double height) {
        Area area =
                Surface.transformed(
                        getGraphicsState().getCurrentTransformationMatrix(), x, y, width, height);
        PDRectangle box = getCurrentPage().getCropBox();
        return new Area(
                area.left() - box.getLowerLeftX(),
                area.top() - box.getLowerLeftY(),
                area.right() - box.getLowerLeftX(),
                area.bottom() - box.getLowerLeftY());
    }

    /** Whether what is painted now is as good as white. */
    private boolean isLight(PDGraphicsState state) {
        PDColor color = state.getNonStrokingColor();
        if (color != lastColor) {
            lastColor = color;
            lastLight = lightness(color) > 0.93;
        }
        return lastLight;
    }

    private static double lightness(@Nullable PDColor color) {
        if (color == null || color.isPattern() || color.getColorSpace() == null) {
            return 0;
        }
        try {
            int rgb = color.toRGB();
            return Math.min(rgb >> 16 & 255, Math.min(rgb >> 8 & 255, rgb & 255)) / 255.0;
        } catch (IOException | RuntimeException e) {
            return 0; // a colour that cannot be told is not white
        }
    }
}
