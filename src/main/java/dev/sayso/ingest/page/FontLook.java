package dev.sayso.ingest.page;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * What is asked of a font again and again.
 *
 * @param bold by its name or its own description
 * @param italic the same
 */
record FontLook(boolean bold, boolean italic) {
    private static final int SEMI_BOLD = 600;

    static FontLook of(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor about = font.getFontDescriptor();
        boolean bold =
                name.contains("bold")
                        || name.contains("black")
                        || name.contains("heavy")
                        || name.contains("demi")
                        || (about != null
                                && (about.isForceBold() || about.getFontWeight() >= SEMI_BOLD));
        boolean italic =
                name.contains("italic")
                        || name.contains("oblique")
                        || (about != null && about.isItalic());
        return new FontLook(bold, italic);
    }

    /** Whether the file draws a letter without saying which it is. */
    boolean isUnmapped(PDFont font, int code) {
        try {
            String unicode = font.toUnicode(code);
            return unicode == null || unicode.indexOf('\ufffd') >= 0;
        } catch (RuntimeException e) {
            return true;
        }
    }
}
