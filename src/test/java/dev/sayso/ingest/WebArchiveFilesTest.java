package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Article;
import dev.sayso.article.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Web archives, record by record, written by the tests themselves. */
class WebArchiveFilesTest extends ReaderOfFiles {
    private static final Path SAMPLES = Path.of("src/test/resources/dev/sayso/ingest/samples");
    private static final String URL = "https://post.invented.example/meeting";

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    private void record(String type, String contentType, String url, byte[] block)
            throws IOException {
        archive.write(
                bytes(
                        "WARC/1.0\r\nWARC-Type: "
                                + type
                                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Target-URI: "
                                + url
                                + "\r\nWARC-Date: 2024-04-02T10:00:00Z\r\nContent-Type: "
                                + contentType
                                + "\r\nContent-Length: "
                                + block.length
                                + "\r\n\r\n"));
        archive.write(block);
        archive.write(bytes("\r\n\r\n"));
    }

    private void response(int status, String headers, byte[] body) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.write(
                bytes(
                        "HTTP/1.1 "
                                + status
                                + " Whatever\r\n"
                                + headers
                                + (headers.contains("chunked")
                                        ? ""
                                        : "Content-Length: " + body.length + "\r\n")
                                + "\r\n"));
        block.write(body);
        record("response", "application/http; msgtype=response", URL, block.toByteArray());
    }

    private void captured(int number) throws IOException {
        response(200, "Content-Type: text/html; charset=utf-8\r\n", bytes(page(number)));
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private List<Ingested> readArchive() throws IOException {
        return read("crawl.warc", archive.toByteArray());
    }

    @Test
    void addressAndDayOfTheCaptureAreKeptAndTheDayIsNoDate() throws IOException {
        captured(1);

        Article page = article(readArchive().getFirst());

        assertEquals(Optional.of(URL), page.particulars().url());
        assertEquals("captured 2024-04-02", page.particulars().provenance().get(Field.URL));
        assertEquals(Optional.empty(), page.particulars().published());
    }

    @Test
    void onlyWhatAServerAnsweredWellIsRead() throws IOException {
        record("warcinfo", "application/warc-fields", URL, bytes("software: by hand\r\n"));
        record(
                "request",
                "application/http; msgtype=request",
                URL,
                bytes("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
        response(404, "Content-Type: text/html\r\n", bytes(page(1)));
        response(301, "Content-Type: text/html\r\nLocation: /\r\n", bytes(page(2)));
        response(200, "Content-Type: image/png\r\n", bytes("no page"));
        record("metadata", "application/warc-fields", URL, bytes("hops: L\r\n"));
        captured(3);

        List<Ingested> parts = readArchive();

        assertEquals(List.of("1"), outcomes(parts));
        assertEquals("Meeting 3", article(parts.getFirst()).displayTitle());
    }

    @Test
    void packedAndChunkedPagesAreUnpacked() throws IOException {
        response(
                200, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzip(bytes(page(1))));
        byte[] page = bytes(page(2));
        response(
                200,
                "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                bytes(Integer.toHexString(page.length) + "\r\n" + page(2) + "\r\n0\r\n\r\n"));

        List<Ingested> parts = readArchive();

        assertEquals(List.of("1", "2"), outcomes(parts));
        assertEquals("Meeting 2", article(parts.getLast()).displayTitle());
    }

    @Test
    void pageThatCannotBeUnpackedIsNamedAndTheOthersAreRead() throws IOException {
        response(200, "Content-Type: text/html\r\nContent-Encoding: br\r\n", new byte[] {1, 2, 3});
        captured(1);

        List<Ingested> parts = readArchive();

        assertEquals(List.of("1 UNSUPPORTED", "2"), outcomes(parts));
        assertTrue(refusal(parts.getFirst()).detail().startsWith(URL + ": "));
    }

    @Test
    void documentsFollowThePages() throws IOException {
        response(
                200,
                "Content-Type: application/pdf\r\n",
                Files.readAllBytes(SAMPLES.resolve("flood.pdf")));
        record("resource", "text/html", URL + "?own", bytes(page(2)));
        captured(1);

        List<Ingested> parts = readArchive();

        assertEquals(List.of("1", "2", "3"), outcomes(parts));
        assertEquals("Meeting 1", article(parts.getFirst()).displayTitle());
        assertEquals("Who pays when the river floods?", article(parts.get(1)).displayTitle());
        assertEquals(Optional.of(URL), article(parts.get(1)).particulars().url());
        assertEquals("Meeting 2", article(parts.get(2)).displayTitle());
    }

    @Test
    void archiveCutInTheMiddleGivesThePagesBefore() throws IOException {
        captured(1);
        captured(2);
        captured(3);
        byte[] whole = archive.toByteArray();

        List<Ingested> plain = read("cut.warc", Arrays.copyOf(whole, whole.length - 300));
        assertEquals(List.of("1", "2", "3 CORRUPT"), outcomes(plain));

        byte[] packed = gzip(whole);
        List<Ingested> gzipped = read("cut.warc.gz", Arrays.copyOf(packed, packed.length - 60));
        assertTrue(outcomes(gzipped).getLast().endsWith("CORRUPT"));
    }

    @Test
    void oldFormatIsReadToo() throws IOException {
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                        + page(1).length()
                        + "\r\n\r\n"
                        + page(1);
        String info = "1 0 By hand\nURL IP-address Archive-date Content-type Archive-length\n";
        String arc =
                "filedesc://crawl.arc 127.0.0.1 20240402100000 text/plain "
                        + info.length()
                        + "\n"
                        + info
                        + "\n"
                        + URL
                        + " 127.0.0.1 20240402100000 text/html "
                        + http.length()
                        + "\n"
                        + http
                        + "\n";

        List<Ingested> parts = read("crawl.arc", bytes(arc));

        assertEquals(List.of("1"), outcomes(parts));
        assertEquals(Optional.of(URL), article(parts.getFirst()).particulars().url());
    }

    @Test
    void recordThatDoesNotSayWhatItHoldsIsNamedAndTheOthersAreRead() throws IOException {
        captured(1);
        archive.write(
                bytes(
                        """
                        WARC/1.0\r
                        WARC-Type: response\r
                        WARC-Date: 2024-04-02T10:00:00Z\r
                        Content-Type: application/http; msgtype=response\r
                        Content-Length: 0\r
                        \r
                        \r
                        \r
                        """));
        captured(2);

        assertEquals(List.of("1", "2 CORRUPT", "3"), outcomes(readArchive()));
    }
}
