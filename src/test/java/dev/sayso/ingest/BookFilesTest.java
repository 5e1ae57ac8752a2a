package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Electronic books, written by the tests themselves; people and publishers are invented. */
class BookFilesTest extends ReaderOfFiles {
    private final Map<String, String> chapters = new LinkedHashMap<>();
    private String record =
            "<dc:title>Essays from the Marsh</dc:title><dc:publisher>The Marsh Invented Post</dc:publisher>"
                    + "<dc:date>2024-03-12</dc:date><dc:language>en</dc:language>";

    private static String chapter(String title, String byline, int sentences) {
        String sentence =
                "The invented council of Lower Marsh met on a wet Thursday and decided nothing. ";
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title>x</title></head><body><section><h1>"
                + title
                + "</h1>"
                + byline
                + "<p>"
                + sentence.repeat(sentences)
                + "</p><p>The river rose, and "
                + title
                + " was the end of it. "
                + sentence.repeat(3)
                + "</p></section></body></html>";
    }

    private void add(String title, String byline, int sentences) {
        chapters.put(title, chapter(title, byline, sentences));
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            CRC32 sum = new CRC32();
            sum.update(bytes(content));
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length());
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes(content));
    }

    private List<Ingested> readBook() throws IOException {
        StringBuilder manifest = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        StringBuilder toc = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "mimetype", "application/epub+zip");
            put(
                    zip,
                    "META-INF/container.xml",
                    "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>");
            int number = 0;
            for (Map.Entry<String, String> chapter : chapters.entrySet()) {
                number++;
                put(zip, "OPS/text/c " + number + ".xhtml", chapter.getValue());
                manifest.append(
                        "<item id=\"c%d\" href=\"text/c%%20%d.xhtml\" media-type=\"application/xhtml+xml\"/>"
                                .formatted(number, number));
                spine.append("<itemref idref=\"c%d\"/>".formatted(number));
                if (!chapter.getKey().startsWith("-")) {
                    toc.append(
                            "<li><a href=\"text/c%%20%d.xhtml#top\">%s</a></li>"
                                    .formatted(number, chapter.getKey()));
                }
            }
            put(
                    zip,
                    "OPS/nav.xhtml",
                    "<html xmlns:epub=\"http://www.idpf.org/2007/ops\"><body><nav epub:type=\"toc\"><ol>"
                            + toc
                            + "</ol></nav></body></html>");
            put(
                    zip,
                    "OPS/book.opf",
                    "<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                            + record
                            + "</metadata><manifest><item id=\"nav\" href=\"nav.xhtml\" properties=\"nav\" media-type=\"application/xhtml+xml\"/>"
                            + manifest
                            + "</manifest><spine>"
                            + spine
                            + "</spine></package>");
        }
        return read("book.epub", bytes.toByteArray());
    }

    @Test
    void chapterOfAnAnthologyIsAPieceByItsOwnWriter() throws IOException {
        add("Cover", "", 1);
        add("The weir", "<p>By Anna Berg</p>", 20);
        add("The cellar", "<p>By Jon Vik</p>", 20);
        add("About the authors", "", 20);

        List<Ingested> parts = readBook();

        assertEquals(List.of("1", "2"), outcomes(parts));
        Article weir = article(parts.getFirst());
        assertEquals("The weir", weir.displayTitle());
        assertEquals(List.of("Anna Berg"), weir.particulars().byline().authors());
        assertEquals(Optional.of("The Marsh Invented Post"), weir.particulars().outlet());
        assertEquals(
                Optional.of("2024-03-12"), weir.particulars().published().map(Object::toString));
        assertEquals(List.of("Jon Vik"), article(parts.getLast()).particulars().byline().authors());
    }

    @Test
    void fileThatTheContentsDoNotNameBelongsToTheChapterBefore() throws IOException {
        add("The weir", "<p>By Anna Berg</p>", 20);
        add("-more", "", 20);
        add("The cellar", "<p>By Jon Vik</p>", 20);

        List<Ingested> parts = readBook();

        assertEquals(List.of("1", "2"), outcomes(parts));
        assertTrue(article(parts.getFirst()).text().contains("-more was the end of it"));
    }

    @Test
    void articleInSeveralFilesStaysOnePiece() throws IOException {
        record += "<dc:creator>Anna Berg</dc:creator>";
        add("Introduction", "", 20);
        add("What it costs", "", 20);
        add("Conclusion", "", 20);

        List<Ingested> parts = readBook();

        assertEquals(List.of("1"), outcomes(parts));
        assertTrue(article(parts.getFirst()).text().contains("Conclusion was the end of it"));
    }

    @Test
    void chapterOfALongBookIsAPieceByTheBooksWriter() throws IOException {
        record += "<dc:creator>Anna Berg</dc:creator>";
        for (int i = 1; i <= 4; i++) {
            add("Column " + i, "", 200);
        }

        List<Ingested> parts = readBook();

        assertEquals(List.of("1", "2", "3", "4"), outcomes(parts));
        assertEquals(
                List.of("Anna Berg"), article(parts.getLast()).particulars().byline().authors());
    }

    @Test
    void issueOfAPeriodicalIsNamedAfterThePeriodical() throws IOException {
        record =
                "<dc:title>The Marsh Invented Review [No. 7, March 2024]</dc:title><dc:identifier>urn:issn:0000-0000</dc:identifier><dc:date>2024-03-01</dc:date>";
        add("The weir", "", 20);
        add("The cellar", "", 20);

        List<Ingested> parts = readBook();

        assertEquals(List.of("1", "2"), outcomes(parts));
        assertEquals(
                Optional.of("The Marsh Invented Review"),
                article(parts.getFirst()).particulars().outlet());
    }
}
