package dev.sayso.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Reason;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Which of the words in a file are text: seen, unreadable, recognized or in pictures. */
class PdfWordsTest extends PdfPages {
    PdfWordsTest() throws IOException {}

    @Test
    void whatNobodySeesIsNoText() throws IOException {
        shop.draw(content -> content.setNonStrokingColor(Color.WHITE));
        shop.draw(
                content -> {
                    content.setNonStrokingColor(Color.WHITE);
                    content.beginText();
                    content.setFont(PrintShop.ROMAN, 10);
                    content.newLineAtOffset(50, 700);
                    content.showText("Bread, shoes, weir, river: words for a machine.");
                    content.endText();
                    content.setNonStrokingColor(Color.BLACK);
                });
        shop.line(PrintShop.ROMAN, 10, 60, 420, "What was here before the picture");
        shop.picture(50, 400, 200, 60);
        shop.column(50, 200, 300, WEIR);

        assertEquals(List.of(WEIR), text());
    }

    @Test
    void whiteWordsOnADarkGroundAreSeen() throws IOException {
        shop.draw(
                content -> {
                    content.setNonStrokingColor(Color.BLACK);
                    content.addRect(40, 690, 300, 60);
                    content.fill();
                    content.setNonStrokingColor(Color.WHITE);
                    content.beginText();
                    content.setFont(PrintShop.BOLD, 20);
                    content.newLineAtOffset(50, 710);
                    content.showText("Who pays for the weir?");
                    content.endText();
                });
        shop.draw(content -> content.setNonStrokingColor(Color.BLACK));
        shop.column(50, 200, 300, WEIR, SHOES);

        assertEquals(List.of("Who pays for the weir?"), styled("title"));
    }

    @Test
    void pagesThatArePicturesAreNamed() throws IOException {
        shop.column(50, 60, 300, WEIR, SHOES);
        shop.nextPage().picture(0, 0, 595, 842);
        shop.nextPage().picture(0, 0, 595, 842);

        PageText read = read();

        assertEquals(Reason.NO_TEXT, read.trouble().orElseThrow().reason());
        assertTrue(read.trouble().orElseThrow().detail().startsWith("Pages 2, 3 look scanned."));
        assertFalse(read.passages().isEmpty());
    }

    @SuppressWarnings("deprecation") // nothing else writes letters that their font does not name
    @Test
    void lettersThatTheFileDoesNotTellAreSaidToBeUnreadable() throws IOException {
        COSStream drawing = new COSStream();
        try (OutputStream out = drawing.createOutputStream()) {
            out.write("600 0 0 0 500 700 d1 0 0 500 700 re f".getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary font = new COSDictionary();
        COSDictionary drawings = new COSDictionary();
        COSArray names = new COSArray();
        COSArray widths = new COSArray();
        names.add(COSInteger.get('a'));
        for (int code = 'a'; code <= 'z'; code++) {
            names.add(COSName.getPDFName("g" + code));
            widths.add(COSInteger.get(600));
            drawings.setItem("g" + code, drawing);
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, names);
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem("CharProcs", drawings);
        font.setItem("FontMatrix", new Matrix(0.001f, 0, 0, 0.001f, 0, 0).toCOSArray());
        font.setItem("FontBBox", new PDRectangle(0, 0, 600, 700).getCOSArray());
        font.setItem(COSName.WIDTHS, widths);
        font.setInt(COSName.FIRST_CHAR, 'a');
        font.setInt(COSName.LAST_CHAR, 'z');
        PDType3Font drawn = new PDType3Font(font);
        shop.draw(
                content -> {
                    content.beginText();
                    content.setFont(drawn, 10);
                    content.newLineAtOffset(50, 700);
                    content.appendRawCommands("(" + "thewaterwentonrising".repeat(5) + ") Tj\n");
                    content.endText();
                });

        PageText read = read();

        assertEquals(List.of(), read.passages());
        assertTrue(
                read.trouble().orElseThrow().detail().contains("does not say which letters"),
                read.trouble().toString());
    }

    @Test
    void pageThatABrowserPrintedTellsItsAddressAndNotTheDayOfPrinting() throws IOException {
        shop.line(PrintShop.ROMAN, 8, 30, 15, "3/4/24, 10:15 AM");
        shop.line(PrintShop.ROMAN, 8, 250, 15, "Who pays for the weir? - The Invented Herald");
        shop.column(50, 60, 300, WEIR, SHOES);
        shop.line(PrintShop.ROMAN, 8, 30, 815, "https://herald.invented.example/opinion/weir");
        shop.line(PrintShop.ROMAN, 8, 540, 815, "1/1");

        assertEquals(List.of(WEIR, SHOES), text());
        assertTrue(
                styled(PageText.RUNNING_HEAD)
                        .contains("https://herald.invented.example/opinion/weir | 1/1"));
    }

    @Test
    void scanSaysThatItLooksScannedAndWhatToDo() throws IOException {
        shop.picture(0, 0, 595, 842);

        String detail = read().trouble().orElseThrow().detail();

        assertTrue(detail.contains("looks scanned") && detail.contains("--ocr"), detail);
    }

    @Test
    void recognizedWordsBehindAPictureOfThePageAreText() throws IOException {
        shop.column(50, 60, 300, WEIR, SHOES);
        shop.picture(0, 0, 595, 842);

        assertEquals(List.of(WEIR, SHOES), text());
    }
}
