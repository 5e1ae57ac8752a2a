package dev.sayso.ingest.page;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.ocr.Recognized;
import dev.sayso.ingest.ocr.Tesseract;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Has the text in pictures of pages recognized. */
public final class PageRecognition {
    /** Dots per inch at which recognition does best. */
    private static final double RESOLUTION = 300;

    private static final double MOST_DOTS = 40e6;

    /** Of one document; recognition takes seconds for each. */
    static final int MOST_PAGES = 100;

    private final Tesseract tesseract;

    public PageRecognition(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /** Reads the text in a picture of a page, or of several. */
    public PageText picture(Path file) throws IOException {
        List<Recognized.Word> words;
        try {
            words = tesseract.recognize(file);
        } catch (Tesseract.Failure e) {
            return new PageText(Map.of(), List.of(), Optional.of(e.trouble()));
        }
        Map<Integer, List<Recognized.Word>> byPage = new TreeMap<>();
        words.forEach(w -> byPage.computeIfAbsent(w.page(), p -> new ArrayList<>()).add(w));
        List<PrintedPage> pages = new ArrayList<>();
        byPage.forEach(
                (number, of) -> pages.add(RecognizedLines.page(of, number, 72 / RESOLUTION)));
        Optional<Trouble> trouble =
                words.isEmpty()
                        ? Optional.of(
                                new Trouble(
                                        Reason.NO_TEXT, "No text was recognized in the picture."))
                        : Optional.empty();
        return new PageText(
                Map.of(PageText.RECOGNIZED, Integer.toString(Recognized.confidence(words))),
                PageStory.passages(pages),
                trouble);
    }

    /**
     * Recognizes the pages of a PDF that could not be read otherwise.
     *
     * @param pages in order; those recognized are replaced
     * @return how sure it is, in percent, over all words; empty when there were none
     */
    OptionalInt recognize(PDDocument document, List<PrintedPage> pages, UnreadPages unread)
            throws IOException {
        List<Recognized.Word> all = new ArrayList<>();
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        List<Integer> wanted = unread.recognizable();
        for (int number : wanted.subList(0, Math.min(MOST_PAGES, wanted.size()))) {
            PDRectangle box = document.getPage(number - 1).getCropBox();
            double dots = RESOLUTION * RESOLUTION * box.getWidth() * box.getHeight() / 72 / 72;
            double resolution = RESOLUTION * Math.min(1, Math.sqrt(MOST_DOTS / dots));
            try {
                List<Recognized.Word> words = words(renderer, number, resolution);
                pages.set(number - 1, RecognizedLines.page(words, number, 72 / resolution));
                all.addAll(words);
                if (!words.isEmpty()) {
                    unread.done(number);
                }
            } catch (Tesseract.Failure e) {
                unread.failed(e.trouble());
                break;
            }
        }
        return all.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Recognized.confidence(all));
    }

    private List<Recognized.Word> words(PDFRenderer renderer, int number, double resolution)
            throws IOException, Tesseract.Failure {
        Path file = Files.createTempFile("page-", ".png");
        try {
            BufferedImage image =
                    renderer.renderImageWithDPI(number - 1, (float) resolution, ImageType.GRAY);
            ImageIO.write(image, "png", file.toFile());
            return tesseract.recognize(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
