package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Article;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ArticleReaderTest {
    private static final Path SAMPLES = Path.of("src/test/resources/dev/sayso/ingest/samples");

    @TempDir private Path folder;

    private final ArticleReader reader = new ArticleReader(() -> Instant.EPOCH);

    @AfterEach
    void close() {
        reader.close();
    }

    private List<Ingested> read(Path file) throws IOException {
        List<Ingested> parts = new ArrayList<>();
        reader.read(file, file.getFileName().toString(), parts::add);
        return parts;
    }

    private Refusal refusal(Path file) throws IOException {
        return assertInstanceOf(Ingested.Rejected.class, read(file).getFirst()).refusal();
    }

    private Article article(Path file) throws IOException {
        return assertInstanceOf(Ingested.Accepted.class, read(file).getFirst()).article();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void emptyFileIsEmpty() throws IOException {
        assertEquals(Reason.EMPTY, refusal(file("nothing.pdf", "")).reason());
    }

    @Test
    void folderIsNoRegularFile() throws IOException {
        assertEquals(Reason.NOT_REGULAR_FILE, refusal(folder).reason());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkIsNotFollowed() throws IOException {
        Path target = file("target.txt", "A sentence that nobody asked for.");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target);

        assertEquals(Reason.NOT_REGULAR_FILE, refusal(link).reason());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.txt");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());

        assertEquals(Reason.NOT_REGULAR_FILE, refusal(pipe).reason());
    }

    @Test
    void fileOverTheLimitIsTooLarge() throws IOException {
        Path file = folder.resolve("long.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Sizes.PIECE + 1L);
        }

        assertEquals(Reason.TOO_LARGE, refusal(file).reason());
    }

    @Test
    void pictureIsUnsupported() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

        assertEquals(Reason.UNSUPPORTED, refusal(file("weir.png", png)).reason());
    }

    @Test
    void containerThatListsTooManyEntriesIsNotOpened() throws IOException {
        Path book = folder.resolve("book.epub");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(book))) {
            for (int i = 0; i <= 10_000; i++) {
                out.putNextEntry(new ZipEntry("chapter" + i + ".xhtml"));
            }
        }

        assertEquals(Reason.TOO_MANY_PARTS, refusal(book).reason());
    }

    @Test
    void containerThatLiesAboutItsSizeIsRefused() throws IOException {
        byte[] book = Files.readAllBytes(SAMPLES.resolve("flood.epub"));
        int entry = lastEntry(book);
        for (int i = 0; i < 4; i++) {
            book[entry + 24 + i] = (byte) (i == 3 ? 0x7f : 0xff); // the size when unpacked
        }

        Refusal refusal = refusal(file("lying.epub", book));

        assertTrue(List.of(Reason.TOO_LARGE, Reason.CORRUPT).contains(refusal.reason()));
    }

    /** Where the zip's last entry stands in its directory. */
    private static int lastEntry(byte[] zip) {
        for (int i = zip.length - 4; i >= 0; i--) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                return i;
            }
        }
        throw new IllegalArgumentException("not a zip");
    }

    @Test
    void documentWithAPasswordIsEncrypted() throws IOException {
        Path pdf = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(
                    new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(pdf.toFile());
        }

        assertEquals(Reason.ENCRYPTED, refusal(pdf).reason());
    }

    @Test
    void documentWithoutTextLooksScanned() throws IOException {
        Path pdf = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
            }
            document.save(pdf.toFile());
        }

        Refusal refusal = refusal(pdf);

        assertEquals(Reason.NO_TEXT, refusal.reason());
        assertTrue(refusal.detail().contains("looks scanned"));
    }

    @Test
    void documentCutInTheMiddleIsNeverTakenForWholeAndTheNextIsRead() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("flood.docx"));
        Path cut = file("cut.docx", Arrays.copyOf(whole, whole.length / 2));

        Ingested part = read(cut).getFirst();

        Refusal trouble =
                switch (part) {
                    case Ingested.Accepted(Article article, var partly) -> partly.orElseThrow();
                    case Ingested.Rejected(Refusal refusal) -> refusal;
                };
        assertEquals(Reason.CORRUPT, trouble.reason());
        assertEquals(
                "Who pays when the river floods?",
                article(SAMPLES.resolve("flood.docx")).displayTitle());
    }

    @Test
    void blankTextHoldsNoText() throws IOException {
        assertEquals(Reason.NO_TEXT, refusal(file("blank.txt", " \n\t\n ")).reason());
    }

    @Test
    void mailboxCutInTheMiddleStillGivesTheOthers() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("letters.mbox"));
        Path cut = file("cut.mbox", Arrays.copyOf(whole, whole.length - 100));

        List<Ingested> parts = read(cut);

        assertEquals(2, parts.size());
        assertInstanceOf(Ingested.Accepted.class, parts.getFirst());
    }

    @Test
    void partsOfAFileAreCountedAndHaveIdsOfTheirOwn() throws IOException {
        List<Ingested> parts = read(SAMPLES.resolve("letters.mbox"));

        List<Integer> numbers = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Ingested part : parts) {
            Article letter = assertInstanceOf(Ingested.Accepted.class, part).article();
            numbers.add(letter.original().part());
            ids.add(letter.id().value());
        }
        assertEquals(List.of(1, 2), numbers);
        assertEquals(2, ids.stream().distinct().count());
    }

    @Test
    void nameIsNotBelievedAgainstTheBytes() throws IOException {
        Path misnamed = file("piece.html", Files.readAllBytes(SAMPLES.resolve("flood.pdf")));

        assertEquals("application/pdf", article(misnamed).original().mediaType());
    }

    @Test
    void textInAnOldCharsetIsRead() throws IOException {
        Path latin =
                file(
                        "alt.txt",
                        "Die Flüsse steigen, und die Wähler zahlen. Über die Gründe schweigt man."
                                .getBytes(StandardCharsets.ISO_8859_1));

        assertTrue(article(latin).text().contains("Flüsse steigen"));
    }
}
