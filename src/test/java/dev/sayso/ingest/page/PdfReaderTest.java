package dev.sayso.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Where the words stand on a page, and in which order they are read. */
class PdfReaderTest extends PdfPages {
    PdfReaderTest() throws IOException {}

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
}
