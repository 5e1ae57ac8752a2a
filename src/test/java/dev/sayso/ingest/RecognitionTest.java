package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sayso.article.Article;
import dev.sayso.article.Field;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.ingest.child.ChildProcess;
import dev.sayso.ingest.ocr.Tesseract;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scans, read by a script that stands in for Tesseract where its own answers are asked for: it
 * takes the same words on its command line, {@code PICTURE OUTPUT -l LANGUAGES --psm 3 tsv}, and
 * writes {@code OUTPUT.tsv}.
 */
@Timeout(180)
@DisabledOnOs(OS.WINDOWS)
class RecognitionTest {
    private static final String HEAD =
            """
            level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
            1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t
            """;

    private static final List<String> LINES =
            List.of(
                    "The weir gave way on a Sunday, and by Monday every-",
                    "body had known that it would, as the council said",
                    "when it met, and met again, and wrote it all down.");

    @TempDir private Path folder;

    private static ReadingOptions ocr() {
        return new ReadingOptions(Map.of(), true);
    }

    private Path standIn(String script) throws IOException {
        Path file = folder.resolve("tesseract");
        Files.writeString(file, "#!/bin/sh\n" + script);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /** A table as Tesseract writes it, a row for each line and each word. */
    private static String table() {
        StringBuilder table = new StringBuilder(HEAD);
        row(table, 1, 1, 400, 90, "Who pays for the weir?");
        row(table, 2, 1, 560, 42, "By Anna Berg");
        for (int i = 0; i < LINES.size(); i++) {
            row(table, 3, i + 1, 700 + 50 * i, 42, LINES.get(i));
        }
        return table.toString();
    }

    private static void row(
            StringBuilder table, int block, int line, int top, int height, String words) {
        String place = "1\t" + block + "\t1\t" + line + "\t";
        table.append("4\t%s0\t200\t%d\t1000\t%d\t-1\t\n".formatted(place, top, height));
        int left = 200;
        for (String word : words.split(" ", -1)) {
            int width = 20 * word.length();
            table.append(
                    "5\t%s1\t%d\t%d\t%d\t%d\t90.5\t%s\n"
                            .formatted(place, left, top, width, height, word));
            left += width + 15;
        }
    }

    private List<Ingested> read(Path file, Optional<Tesseract> tesseract, ReadingOptions options)
            throws IOException {
        List<Ingested> parts = new ArrayList<>();
        try (ArticleReader reader =
                new ArticleReader(() -> Instant.EPOCH, ChildProcess.Setup.standard(), tesseract)) {
            reader.read(file, file.getFileName().toString(), options, parts::add);
        }
        return parts;
    }

    private List<Ingested> read(Path file, String script) throws IOException {
        Tesseract standIn = new Tesseract(standIn(script), "eng+urd", Duration.ofSeconds(5));
        return read(file, Optional.of(standIn), ocr());
    }

    private static Refusal refusal(List<Ingested> parts) {
        return assertInstanceOf(Ingested.Rejected.class, parts.getFirst()).refusal();
    }

    private static Article article(List<Ingested> parts) {
        return assertInstanceOf(Ingested.Accepted.class, parts.getFirst()).article();
    }

    private static BufferedImage picture(List<String> lines) {
        BufferedImage picture = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
        for (int i = 0; i < lines.size(); i++) {
            pen.drawString(lines.get(i), 120, 200 + 46 * i);
        }
        pen.dispose();
        return picture;
    }

    private Path scan() throws IOException {
        Path file = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture(LINES)),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            document.save(file.toFile());
        }
        return file;
    }

    private Path png() throws IOException {
        Path file = folder.resolve("scan.png");
        ImageIO.write(picture(LINES), "png", file.toFile());
        return file;
    }

    private String writing(String table) throws IOException {
        Path answer = Files.writeString(folder.resolve("answer.tsv"), table);
        return "cp '" + answer + "' \"$2.tsv\"\n";
    }

    @Test
    void scanIsReadAsIfItWereText() throws IOException {
        Article read = article(read(scan(), writing(table())));

        assertEquals("Who pays for the weir?", read.displayTitle());
        assertEquals(List.of("Anna Berg"), read.particulars().byline().authors());
        assertEquals(String.join(" ", LINES).replace("every- ", "every"), read.text());
    }

    @Test
    void recordSaysThatTheTextWasRecognizedAndHowSureThatIs() throws IOException {
        Article read = article(read(scan(), writing(table())));

        assertEquals("ocr-91-percent-sure", read.particulars().provenance().get(Field.BODY));
    }

    @Test
    void pictureIsReadToo() throws IOException {
        assertTrue(article(read(png(), writing(table()))).text().startsWith("The weir gave way"));
    }

    @Test
    void programIsGivenPictureOutputLanguagesAndTheTableForm() throws IOException {
        Path said = folder.resolve("said.txt");
        String tell = "echo \"$3 $4 $5 $6 $7\" > '" + said + "'\ntest -s \"$1\" || exit 1\n";

        article(read(scan(), tell + writing(table())));

        assertEquals("-l eng+urd --psm 3 tsv", Files.readString(said).strip());
    }

    @Test
    void pageThatTakesTooLongIsGivenUp() throws IOException {
        assertEquals(Reason.TIMEOUT, refusal(read(scan(), "exec sleep 60\n")).reason());
    }

    @Test
    void complaintOfTheProgramIsPassedOn() throws IOException {
        Refusal refusal = refusal(read(scan(), "echo no such language >&2; exit 1\n"));

        assertEquals(Reason.NO_TEXT, refusal.reason());
        assertTrue(refusal.detail().contains("no such language"), refusal.detail());
    }

    @Test
    void pictureWithoutWordsHoldsNoText() throws IOException {
        assertEquals(Reason.NO_TEXT, refusal(read(png(), writing(HEAD))).reason());
    }

    @Test
    void tableThatIsNoneHoldsNoText() throws IOException {
        assertEquals(
                Reason.NO_TEXT, refusal(read(scan(), writing("5\tx\t1\n\t\t\n" + HEAD))).reason());
    }

    @Test
    void pictureIsNotReadUnlessAskedFor() throws IOException {
        Refusal refusal = refusal(read(png(), Optional.empty(), ReadingOptions.standard()));

        assertEquals(Reason.UNSUPPORTED, refusal.reason());
        assertTrue(refusal.detail().contains("--ocr"));
    }

    @Test
    void tesseractItselfReadsAScan() throws IOException {
        Optional<Tesseract> tesseract = Tesseract.installed();
        assumeTrue(tesseract.isPresent());

        Article read = article(read(scan(), tesseract, ocr()));

        assertTrue(
                read.text().contains("by Monday everybody had known that it would"), read.text());
    }
}
