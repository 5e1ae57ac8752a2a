package dev.sayso.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Reason;
import dev.sayso.ingest.manuscript.Passage;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
    private static final String WEIR =
            "The weir at Lower Marsh gave way on a Sunday, and by Monday everybody had always"
                    + " known that it would. The council met, and met again, and wrote down who"
                    + " had said what to whom.";
    private static final String SHOES =
            "Those who live by the river have stopped counting the meetings. They count the steps"
                    + " that the water has taken up the stairs, and they keep their shoes upstairs"
                    + " where it has not been yet.";
    private static final String MONEY =
            "Nobody asks where the money went, because everybody knows the answer: it went into"
                    + " a study of the weir, and the study said that the weir should be studied"
                    + " before it gives way.";
    private static final String PROMISE =
            "A promise made on dry land costs nothing. The next one should be made in the church,"
                    + " where the water stood as high as the altar, by somebody in rubber boots.";

    @TempDir private Path folder;

    private final PrintShop shop = new PrintShop();

    PdfReaderTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        shop.close();
    }

    private PageText read() throws IOException {
        return PdfReader.read(shop.save(folder.resolve("piece.pdf")), 1_000_000, Optional.empty());
    }

    private List<String> words(Passage.Form form, String style) throws IOException {
        return read().passages().stream()
                .filter(p -> p.form() == form && p.style().equals(style))
                .map(Passage::text)
                .toList();
    }

    private List<String> text() throws IOException {
        return words(Passage.Form.PARAGRAPH, "");
    }

    private List<String> styled(String style) throws IOException {
        return read().passages().stream()
                .filter(p -> p.style().equals(style))
                .map(Passage::text)
                .toList();
    }

    @Test
    void columnsAreReadOneAfterTheOtherUnderTheirHeadline() throws IOException {
        shop.line(PrintShop.BOLD, 24, 50, 60, "Who pays when the weir gives way?");
        shop.column(50, 120, 150, WEIR, SHOES);
        shop.column(215, 120, 150, MONEY);
        shop.column(380, 120, 150, PROMISE);

        assertEquals(List.of("Who pays when the weir gives way?"), styled("title"));
        assertEquals(List.of(WEIR, SHOES, MONEY, PROMISE), text());
    }

    @Test
    void paragraphGoesOnInTheNextColumn() throws IOException {
        String[] halves = SHOES.split("(?<=meetings\\.) ", -1);
        shop.column(50, 120, 200, WEIR, halves[0] + " They count the");
        shop.column(
                PrintShop.ROMAN, 10, 0, 280, 120, 200, halves[1].replace("They count the ", ""));
        shop.column(280, 200, 200, MONEY);

        assertEquals(List.of(WEIR, SHOES, MONEY), text());
    }

    @Test
    void columnsDrawnLineByLineAcrossThePageAreToldApart() throws IOException {
        List<String> left = PrintShop.wrapped(PrintShop.ROMAN, 10, 200, 0, WEIR);
        List<String> right = PrintShop.wrapped(PrintShop.ROMAN, 10, 200, 0, SHOES);
        shop.draw(
                content -> {
                    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                        for (int side = 0; side < 2; side++) {
                            List<String> column = side == 0 ? left : right;
                            if (i < column.size()) {
                                content.beginText();
                                content.setFont(PrintShop.ROMAN, 10);
                                content.newLineAtOffset(50 + side * 212, 700 - i * 12);
                                content.showText(column.get(i));
                                content.endText();
                            }
                        }
                    }
                });

        assertEquals(List.of(WEIR, SHOES), text());
    }

    @Test
    void headingAcrossTheColumnsPartsThem() throws IOException {
        shop.column(50, 60, 200, WEIR);
        shop.column(280, 60, 200, SHOES);
        shop.line(PrintShop.BOLD, 16, 50, 200, "What the money was for, and where it went");
        shop.column(50, 240, 200, MONEY);
        shop.column(280, 240, 200, PROMISE);

        assertEquals(List.of(WEIR, SHOES, MONEY, PROMISE), text());
    }

    @Test
    void pullQuoteInTheColumnDoesNotBreakTheSentence() throws IOException {
        List<String> lines = PrintShop.wrapped(PrintShop.ROMAN, 10, 200, 10, SHOES);
        float y = 60;
        shop.column(50, y, 200, WEIR);
        y = 170;
        for (int i = 0; i < lines.size(); i++) {
            shop.line(PrintShop.ROMAN, 10, i == 0 ? 60 : 50, y, lines.get(i));
            y += 12;
            if (i == 1) {
                shop.line(PrintShop.ITALIC, 15, 50, y + 12, "“They keep their shoes");
                shop.line(PrintShop.ITALIC, 15, 50, y + 30, "upstairs”");
                y += 64;
            }
        }

        assertEquals(List.of(WEIR, SHOES), text());
        assertEquals(List.of("“They keep their shoes upstairs”"), styled("pull-quote"));
    }

    @Test
    void boxStandsBesideTheText() throws IOException {
        shop.column(50, 60, 200, WEIR, SHOES);
        shop.column(280, 60, 200, MONEY);
        shop.frame(275, 200, 210, 90);
        shop.line(PrintShop.BOLD, 10, 282, 206, "The weir in figures");
        shop.column(
                PrintShop.ROMAN,
                9,
                0,
                282,
                222,
                190,
                "Built in 1911; mended in 1964; studied in 2009, 2014 and 2019.");
        shop.column(280, 310, 200, PROMISE);

        assertEquals(List.of(WEIR, SHOES, MONEY, PROMISE), text());
        assertEquals(
                List.of(
                        "The weir in figures",
                        "Built in 1911; mended in 1964; studied in 2009, 2014 and 2019."),
                styled("aside"));
    }

    @Test
    void captionStandsUnderItsPicture() throws IOException {
        shop.column(50, 60, 200, WEIR);
        shop.picture(50, 200, 200, 100);
        shop.line(PrintShop.ROMAN, 8, 50, 304, "The weir before the flood. Photo: invented");
        shop.column(50, 340, 200, SHOES);

        assertEquals(List.of("The weir before the flood. Photo: invented"), styled("caption"));
        assertEquals(List.of(WEIR, SHOES), text());
    }

    @Test
    void dropCapitalBeginsItsWord() throws IOException {
        List<String> lines = PrintShop.wrapped(PrintShop.ROMAN, 10, 200, 0, WEIR.substring(1));
        shop.line(PrintShop.ROMAN, 32, 50, 58, "T");
        for (int i = 0; i < lines.size(); i++) {
            shop.line(PrintShop.ROMAN, 10, i < 3 ? 72 : 50, 60 + i * 12, lines.get(i));
        }
        shop.column(50, 60 + lines.size() * 12, 200, SHOES);

        assertEquals(List.of(WEIR, SHOES), text());
    }

    @Test
    void letterSpacedWordsAreWords() throws IOException {
        shop.line(PrintShop.BOLD, 12, 50, 40, "E D I T O R I A L");
        shop.column(50, 80, 300, WEIR, SHOES);

        assertTrue(read().passages().getFirst().text().equals("EDITORIAL"));
    }

    @Test
    void wordsDividedAtTheEndOfALineAreWhole() throws IOException {
        shop.column(
                50,
                60,
                130,
                "Every govern¬ment has promised a long-term plan for the govern¬ment of the river,"
                        + " and two-¬thirds of the houses have waited for a well-¬known engi¬neer"
                        + " to come and look at the foun¬dations.");

        assertEquals(
                "Every government has promised a long-term plan for the government of the river,"
                        + " and two-thirds of the houses have waited for a well-known engineer"
                        + " to come and look at the foundations.",
                String.join(" ", text()));
    }

    @Test
    void runningHeadsAndPageNumbersAreNoText() throws IOException {
        List<String> paragraphs = List.of(WEIR, SHOES, MONEY, PROMISE);
        for (int i = 1; i <= 4; i++) {
            if (i > 1) {
                shop.nextPage();
            }
            shop.line(
                    PrintShop.ROMAN,
                    8,
                    i % 2 == 0 ? 50 : 300,
                    20,
                    i % 2 == 0 ? i + "  The Invented Herald" : "Opinion, 12 March 2024  " + i);
            shop.column(50, 60, 300, paragraphs.get(i - 1));
            shop.line(PrintShop.ROMAN, 8, 290, 800, "- " + i + " -");
        }

        assertEquals(paragraphs, text());
        assertTrue(styled(PageText.RUNNING_HEAD).toString().contains("The Invented Herald"));
    }

    @Test
    void noteAtTheFootIsNotInTheText() throws IOException {
        shop.column(50, 60, 300, WEIR, SHOES);
        shop.line(
                PrintShop.ROMAN, 7, 50, 760, "1 Report of the invented River Board, 2019, page 4.");

        assertEquals(List.of(WEIR, SHOES), text());
        assertEquals(
                List.of("1 Report of the invented River Board, 2019, page 4."), styled("footnote"));
    }

    @Test
    void textGoesOnAcrossTheLineThatLeadsToAnotherPage() throws IOException {
        String[] halves = SHOES.split("(?<=that) ", -1);
        shop.column(50, 60, 200, WEIR, halves[0]);
        shop.line(PrintShop.ITALIC, 8, 50, 240, "Continued on page 7");
        shop.nextPage();
        shop.line(PrintShop.ITALIC, 8, 50, 60, "From page 1");
        shop.column(PrintShop.ROMAN, 10, 0, 50, 80, 200, halves[1]);

        assertEquals(List.of(WEIR, SHOES), text());
    }

    @Test
    void turnedPageIsReadUpright() throws IOException {
        shop.page().setRotation(90);
        shop.draw(
                content -> {
                    content.transform(
                            Matrix.getRotateInstance(Math.PI / 2, PDRectangle.A4.getWidth(), 0));
                    int i = 0;
                    for (String words : PrintShop.wrapped(PrintShop.ROMAN, 10, 300, 0, WEIR)) {
                        content.beginText();
                        content.setFont(PrintShop.ROMAN, 10);
                        content.newLineAtOffset(50, 500 - 12 * i++);
                        content.showText(words);
                        content.endText();
                    }
                });

        assertEquals(List.of(WEIR), text());
    }

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
