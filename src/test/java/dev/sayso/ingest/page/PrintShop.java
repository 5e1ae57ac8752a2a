package dev.sayso.ingest.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Sets and prints small PDFs for tests: lines, columns, boxes, pictures, at given places. */
final class PrintShop implements AutoCloseable {
    static final PDFont ROMAN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);
    static final PDFont ITALIC = new PDType1Font(Standard14Fonts.FontName.TIMES_ITALIC);

    /** The height of the pages, in points. */
    static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    PrintShop() {
        document.addPage(page);
    }

    PrintShop nextPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    PDPage page() {
        return page;
    }

    PDDocument document() {
        return document;
    }

    interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    PrintShop draw(Drawing drawing) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            drawing.on(content);
        }
        return this;
    }

    /**
     * Prints one line.
     *
     * @param top of the line, in points from the upper edge
     */
    PrintShop line(PDFont font, float size, float left, float top, String words)
            throws IOException {
        return draw(
                content -> {
                    content.beginText();
                    content.setFont(font, size);
                    content.newLineAtOffset(left, HEIGHT - top - size);
                    content.showText(words);
                    content.endText();
                });
    }

    /** Prints words into a column, in 10 points, first lines set in; the place below them. */
    float column(float left, float top, float width, String... paragraphs) throws IOException {
        return column(ROMAN, 10, 10, left, top, width, paragraphs);
    }

    /** The same in another face; {@code indent} in points. */
    float column(
            PDFont font,
            float size,
            float indent,
            float left,
            float top,
            float width,
            String... paragraphs)
            throws IOException {
        float y = top;
        for (String paragraph : paragraphs) {
            float in = indent;
            for (String words : wrapped(font, size, width, indent, paragraph)) {
                line(font, size, left + in, y, words);
                in = 0;
                y += size * 1.2f;
            }
        }
        return y;
    }

    /** The lines of a paragraph; a mark {@code ¬} inside a word is where it may be divided. */
    static List<String> wrapped(PDFont font, float size, float width, float indent, String words)
            throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            float room = width - (lines.isEmpty() ? indent : 0);
            String whole = word.replace("¬", "");
            String longer = line.isEmpty() ? whole : line + " " + whole;
            int mark = word.indexOf('¬');
            if (font.getStringWidth(longer) * size / 1000 <= room) {
                line.setLength(0);
                line.append(longer);
            } else if (mark > 0
                    && font.getStringWidth(line + " " + word.substring(0, mark) + "-") * size / 1000
                            <= room) {
                lines.add(line + " " + word.substring(0, mark) + "-");
                line.setLength(0);
                line.append(word.substring(mark + 1).replace("¬", ""));
            } else {
                lines.add(line.toString());
                line.setLength(0);
                line.append(whole);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    PrintShop frame(float left, float top, float width, float height) throws IOException {
        return draw(
                content -> {
                    content.addRect(left, HEIGHT - top - height, width, height);
                    content.stroke();
                });
    }

    PrintShop picture(float left, float top, float width, float height) throws IOException {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, 0x336699);
        return picture(image, left, top, width, height);
    }

    PrintShop picture(BufferedImage image, float left, float top, float width, float height)
            throws IOException {
        return draw(
                content ->
                        content.drawImage(
                                LosslessFactory.createFromImage(document, image),
                                left,
                                HEIGHT - top - height,
                                width,
                                height));
    }

    Path save(Path file) throws IOException {
        document.save(file.toFile());
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
