package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zip, tar and compressed files, written by the tests themselves. */
class ArchiveFilesTest extends ReaderOfFiles {
    private static Map<String, byte[]> pieces(int count) {
        Map<String, byte[]> pieces = new LinkedHashMap<>();
        for (int i = 1; i <= count; i++) {
            pieces.put("opinion/piece" + i + ".txt", bytes(piece(i)));
        }
        return pieces;
    }

    private static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        return zip(files, StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        return zip(Map.of(name, content));
    }

    /** Without compression, so that a byte of a file can be found and changed. */
    private static byte[] stored(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                CRC32 sum = new CRC32();
                sum.update(file.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bzip2(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new BZip2CompressorOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] in, String words) {
        return new String(in, StandardCharsets.ISO_8859_1).indexOf(words);
    }

    /** Marks a file as encrypted, both where it stands and in the table of contents. */
    private static byte[] encrypted(byte[] zip, String name) {
        byte[] marked = zip.clone();
        String all = new String(zip, StandardCharsets.ISO_8859_1);
        marked[all.indexOf(name) - 30 + 6] |= 1;
        marked[all.lastIndexOf(name) - 46 + 8] |= 1;
        return marked;
    }

    @Test
    void filesInAZipAreReadOneByOneUnderTheNameOfTheZip() throws IOException {
        List<Ingested> parts = read("march.zip", zip(pieces(3)));

        assertEquals(List.of("1", "2", "3"), outcomes(parts));
        assertEquals("march.zip", article(parts.getLast()).original().path());
        assertTrue(article(parts.getLast()).text().contains("meeting number 3"));
        assertEquals(3, parts.stream().map(part -> article(part).id()).distinct().count());
    }

    @Test
    void filesInATarAreReadWhateverItIsCompressedWith() throws IOException {
        byte[] tar = tar(pieces(2));
        Map<String, byte[]> archives =
                Map.of(
                        "a.tar",
                        tar,
                        "b.tar.gz",
                        gzip(tar),
                        "c.tgz",
                        gzip(tar),
                        "d.tar.bz2",
                        bzip2(tar));

        for (Map.Entry<String, byte[]> archive : archives.entrySet()) {
            List<Ingested> parts = read(archive.getKey(), archive.getValue());
            assertEquals(List.of("1", "2"), outcomes(parts), archive.getKey());
        }
    }

    @Test
    void oneCompressedFileIsReadAsWhatItIs() throws IOException {
        List<Ingested> parts = read("page.html.gz", gzip(bytes(page(1))));

        assertEquals(List.of("1"), outcomes(parts));
        assertEquals("Meeting 1", article(parts.getFirst()).displayTitle());
    }

    @Test
    void archivesInArchivesCountOn() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", bytes(piece(1)));
        files.put("inner.zip", zip(pieces(2)));
        files.put("inner.tar.gz", gzip(tar(pieces(2))));
        files.put("z.txt", bytes(piece(9)));

        List<Ingested> parts = read("all.zip", zip(files));

        assertEquals(List.of("1", "2", "3", "4", "5", "6"), outcomes(parts));
        assertTrue(article(parts.getLast()).text().contains("meeting number 9"));
    }

    @Test
    void whatLiesBesidePiecesIsPassedOver() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("__MACOSX/._page.html", bytes("resource"));
        files.put(".DS_Store", bytes("store"));
        files.put("page_files/advert.html", bytes(page(2)));
        files.put("page_files/style.css", bytes("p {}"));
        files.put("page_files/picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        files.put("page.html", bytes(page(1)));
        files.put("Thumbs.db", bytes("thumbs"));
        files.put(".git/config", bytes("hidden"));

        assertEquals(List.of("1"), outcomes(read("saved.zip", zip(files))));
    }

    @Test
    void archiveWithNothingToReadSaysSo() throws IOException {
        assertEquals(
                List.of("1 NO_TEXT"),
                outcomes(read("pictures.zip", zip("weir.png", bytes("not even one")))));
    }

    @Test
    void badFileIsNamedAndTheOthersAreRead() throws IOException {
        Map<String, byte[]> files = pieces(2);
        files.put("opinion/old.doc", new byte[0]);
        files.put("opinion/piece3.txt", bytes(piece(3)));

        List<Ingested> parts = read("march.zip", zip(files));

        assertEquals(List.of("1", "2", "3 EMPTY", "4"), outcomes(parts));
        assertEquals("opinion/old.doc: The entry holds no bytes.", refusal(parts.get(2)).detail());
    }

    @Test
    void encryptedFileIsNamedAndTheOthersAreRead() throws IOException {
        byte[] zip = encrypted(zip(pieces(3)), "opinion/piece2.txt");

        List<Ingested> parts = read("march.zip", zip);

        assertEquals(List.of("1", "2 ENCRYPTED", "3"), outcomes(parts));
    }

    @Test
    void archiveUnderAPasswordIsRefusedOnce() throws IOException {
        byte[] zip =
                encrypted(encrypted(zip(pieces(2)), "opinion/piece1.txt"), "opinion/piece2.txt");

        assertEquals(List.of("1 ENCRYPTED"), outcomes(read("march.zip", zip)));
    }

    @Test
    void changedByteIsNoticedAndTheOthersAreRead() throws IOException {
        byte[] zip = stored(pieces(3));
        zip[indexOf(zip, "meeting number 2")]++;

        List<Ingested> parts = read("march.zip", zip);

        assertEquals(List.of("1", "2 partly CORRUPT", "3"), outcomes(parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"march.zip", "march.tar", "march.tar.gz", "march.tar.bz2"})
    void archiveCutInTheMiddleGivesWhatCameBeforeAndSaysSo(String name) throws IOException {
        Random random = new Random(7);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 1; i <= 40; i++) {
            StringBuilder noise = new StringBuilder(piece(i));
            random.ints(500, 'a', 'z').forEach(c -> noise.append((char) c));
            files.put("piece" + i + ".txt", bytes(noise.append(".").toString()));
        }
        byte[] tar = tar(files);
        byte[] whole =
                switch (name) {
                    case "march.zip" -> zip(files);
                    case "march.tar" -> tar;
                    case "march.tar.gz" -> gzip(tar);
                    default -> bzip2(tar);
                };

        List<Ingested> parts = read(name, Arrays.copyOf(whole, whole.length / 2));

        boolean oneBlock = name.endsWith("bz2"); // of which nothing can be saved
        assertEquals(oneBlock, parts.size() == 1);
        assertTrue(outcomes(parts).getLast().endsWith("CORRUPT"));
        assertEquals(1, outcomes(parts).stream().filter(o -> o.contains("CORRUPT")).count());
    }

    @Test
    void zipInAnotherNameIsToldByItsBytes() throws IOException {
        assertEquals(List.of("1", "2"), outcomes(read("march", zip(pieces(2)))));
    }

    @Test
    void namesInAnOldCharsetAreReadable() throws IOException {
        byte[] zip = zip(Map.of("Größe.txt", new byte[0]), Charset.forName("IBM437"));

        assertTrue(refusal(read("alt.zip", zip).getFirst()).detail().startsWith("Größe.txt: "));
    }

    @Test
    void namesThatLeadElsewhereAreOnlyShown() throws IOException {
        Path outside = folder.resolve("outside.txt");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("../outside.txt", bytes(piece(1)));
        files.put("/etc/passwd\n\u202eevil.txt", new byte[0]);

        List<Ingested> parts = read("tricks.zip", zip(files));

        assertEquals(List.of("1", "2 EMPTY"), outcomes(parts));
        assertFalse(Files.exists(outside));
        assertEquals(
                "/etc/passwd\ufffd\ufffdevil.txt: The entry holds no bytes.",
                refusal(parts.getLast()).detail());
    }

    @Test
    void linksInATarAreNotFollowed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }

        assertEquals(List.of("1 NO_TEXT"), outcomes(read("link.tar", bytes.toByteArray())));
    }

    @Test
    void archivesNestedBeyondTheLimitAreTooDeep() throws IOException {
        byte[] nested = zip("piece.txt", bytes(piece(1)));
        for (int i = 0; i < Room.DEEPEST; i++) {
            nested = zip("inner.zip", nested);
        }

        Refusal refusal = refusal(read("deep.zip", nested).getFirst());

        assertEquals(Reason.TOO_DEEP, refusal.reason());
    }

    @Test
    void fileThatUnpacksBeyondTheLimitIsTooLargeAndTheOthersAreRead() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bomb.txt", new byte[Sizes.PIECE + 1]);
        files.put("piece.txt", bytes(piece(1)));

        List<Ingested> parts = read("bomb.zip", zip(files));

        assertEquals(List.of("1 TOO_LARGE", "2"), outcomes(parts));
    }

    @Test
    void nothingIsLeftInTheFolderForTemporaryFiles() throws IOException {
        read("march.zip", zip(pieces(3)));

        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertEquals(
                    0,
                    left.filter(path -> path.getFileName().toString().startsWith("sayso-entry-"))
                            .filter(path -> path.toFile().length() == piece(3).length())
                            .count());
        }
    }

    @Test
    void sevenZipIsToUnpackFirst() throws IOException {
        byte[] head = {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4, 0, 0, 0, 0};

        Refusal refusal = refusal(read("march.7z", head).getFirst());

        assertEquals(Reason.UNSUPPORTED, refusal.reason());
        assertTrue(refusal.detail().contains("unpack it"));
    }
}
