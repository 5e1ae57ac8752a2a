package dev.sayso.ingest.page;

import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.manuscript.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Reads the text of a PDF. */
public final class PdfReader {
    private static final String MARK = "%PDF-";
    private static final int HEAD = 1024;

    private final int mostLetters;
    private final Optional<PageRecognition> recognition;
    private final List<PrintedPage> pages = new ArrayList<>();
    private final UnreadPages unread = new UnreadPages();
    private int number;
    private int letters;

    private PdfReader(int mostLetters, Optional<PageRecognition> recognition) {
        this.mostLetters = mostLetters;
        this.recognition = recognition;
    }

    /** Whether the file is a PDF: its mark stands among the first bytes. */
    public static boolean isPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains(MARK);
        }
    }

    /**
     * Reads a PDF.
     *
     * @param mostLetters pages are read until there are so many
     * @param recognition how text in pictures of pages is recognized; empty when it is not wanted
     * @throws IOException when the file is damaged or needs a password
     */
    public static PageText read(Path file, int mostLetters, Optional<PageRecognition> recognition)
            throws IOException {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            PdfReader reader = new PdfReader(mostLetters, recognition);
            PageScan.read(document, reader::add, reader.unread::damaged);
            return reader.text(document);
        }
    }

    private void add(PageContent content) {
        number++;
        if (letters >= mostLetters) {
            unread.beyond(number);
            return;
        }
        List<Line> lines = LineBuilder.lines(content, number);
        PageState state = PageState.of(content, lines);
        unread.note(number, state);
        boolean readable = state == PageState.READABLE;
        pages.add(
                new PrintedPage(
                        number,
                        content.width(),
                        content.height(),
                        readable ? lines : List.of(),
                        content.pictures(),
                        content.boxes()));
        letters += lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    private PageText text(PDDocument document) throws IOException {
        Map<String, String> properties = properties(document.getDocumentInformation());
        if (recognition.isPresent() && !unread.recognizable().isEmpty()) {
            recognition
                    .get()
                    .recognize(document, pages, unread)
                    .ifPresent(sure -> properties.put(PageText.RECOGNIZED, Integer.toString(sure)));
        }
        List<Passage> passages = PageStory.passages(pages);
        boolean any = passages.stream().anyMatch(p -> !p.style().equals(PageText.RUNNING_HEAD));
        Optional<Trouble> trouble = unread.trouble(any, recognition.isPresent());
        return new PageText(properties, any ? passages : List.of(), trouble);
    }

    private static Map<String, String> properties(PDDocumentInformation about) {
        Map<String, String> properties = new HashMap<>();
        put(properties, "dc:title", about.getTitle());
        put(properties, "dc:creator", about.getAuthor());
        return properties;
    }

    private static void put(
            Map<String, String> properties,
            String key,
            @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            properties.put(key, value.strip());
        }
    }
}
