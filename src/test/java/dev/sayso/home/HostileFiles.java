package dev.sayso.home;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files made to do harm, each by its name: bombs, nests without end, entities that ask for other
 * files and addresses, loops, lies about lengths, broken encodings, endless lines and names.
 */
final class HostileFiles {
    private static final int DEEP = 100_000;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** What an entity asks for on this machine. */
    private final String secret;

    /** What an entity asks for elsewhere. */
    private final String address;

    private HostileFiles(Path secret, String address) {
        this.secret = secret.toUri().toString();
        this.address = address;
    }

    /**
     * All of them, with a harmless piece among them.
     *
     * @param secret a file that no document may have read
     * @param address a server that no document may have called
     */
    static Map<String, byte[]> all(Path secret, String address) throws IOException {
        HostileFiles made = new HostileFiles(secret, address);
        made.text("ordinary.txt", HomeOnDisk.ROADS);
        made.bombs();
        made.nests();
        made.entities();
        made.encodings();
        made.lengths();
        made.pdf();
        made.mail();
        made.noise();
        return made.files;
    }

    /** Writes them into a folder. */
    static void write(Map<String, byte[]> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private void put(String name, byte[] bytes) {
        files.put(name, bytes);
    }

    private void text(String name, String text) {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zeros(String name, int mebibytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < mebibytes; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] docx(String body) throws IOException {
        return zip(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>",
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1'"
                        + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>",
                "word/document.xml",
                body);
    }

    private static String word(String doctype, String inside) {
        return "<?xml version='1.0'?>"
                + doctype
                + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                + inside
                + "</w:body></w:document>";
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private void bombs() throws IOException {
        put("bomb.zip", zeros("flat.txt", 120));
        put("bomb.docx", docx(word("", paragraph("much ado ".repeat(1_500_000)))));
        byte[] nested = zip("end.txt", HomeOnDisk.BRIDGES);
        for (int i = 0; i < 12; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("inner.zip"));
                zip.write(nested);
            }
            nested = bytes.toByteArray();
        }
        put("russian-doll.zip", nested);
        byte[] packed = HomeOnDisk.BRIDGES.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 40; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(packed);
            }
            packed = bytes.toByteArray();
        }
        put("onion.txt.gz", packed);
        put("slip.zip", zip("../../../escaped.txt", HomeOnDisk.BRIDGES, "/escaped.txt", "x"));
    }

    private void nests() throws IOException {
        text("nest.html", "<html><body>" + "<div>".repeat(DEEP) + "the bottom of the well");
        text("nest.json", "[".repeat(DEEP) + "]".repeat(DEEP));
        text("nest.jsonl", "{\"title\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
        text("nest.rtf", "{\\rtf1 " + "{\\b ".repeat(DEEP) + "the bottom" + "}".repeat(DEEP) + "}");
        text("nest.md", ">".repeat(DEEP) + " a quotation of a quotation");
        text("nest.xhtml", "<x>".repeat(DEEP) + "</x>".repeat(DEEP));
        text("nest.rss", "<rss><channel>" + "<item>".repeat(DEEP));
        put("nest.docx", docx(word("", "<w:tbl><w:tr><w:tc>".repeat(20_000))));
        text("many-attributes.html", "<p " + "a='1' b".repeat(DEEP) + ">the end</p>");
        text("many-columns.csv", "title,body," + "x,".repeat(DEEP) + "\n" + "1,".repeat(DEEP));
    }

    private void entities() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
        for (int i = 1; i <= 12; i++) {
            laughs.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
        }
        laughs.append("]>");
        String asks = "<!DOCTYPE x [<!ENTITY e SYSTEM '%s'>]>";
        entities("laughs", laughs.toString(), "&a12;");
        entities("file", asks.formatted(secret), "&e;");
        entities("call", asks.formatted(address + "entity"), "&e;");
        entities(
                "parameter",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM '" + address + "parameter'> %p;]>",
                "a parameter");
        entities("outside", "<!DOCTYPE x SYSTEM '" + address + "dtd'>", "a definition elsewhere");
        text("include.html", "<iframe src='" + secret + "'></iframe><img src='" + address + "i'>");
    }

    private void entities(String name, String doctype, String use) throws IOException {
        String page = doctype + "<html><body><p>Here it stands: " + use + ".</p></body></html>";
        text(name + ".xml", doctype + "<x>" + use + "</x>");
        text(name + ".html", page);
        text(name + ".xhtml", "<?xml version='1.0'?>" + page);
        text(
                name + ".rss",
                doctype
                        + "<rss version='2.0'><channel><item><title>"
                        + use
                        + "</title><description>"
                        + use
                        + "</description></item></channel></rss>");
        put(name + ".docx", docx(word(doctype, paragraph("Here it stands: " + use))));
        put(
                name + ".odt",
                zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        doctype
                                + "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                                + "<office:body><office:text><text:p>"
                                + use
                                + "</text:p></office:text></office:body></office:document-content>"));
    }

    private void encodings() {
        put(
                "not-utf8.txt",
                latin(
                        "A town of words \u00ff\u00fe\u00c0\u00af\u00ed\u00a0\u0080 and no end. "
                                .repeat(9)));
        put("odd.txt", "a letter too few".getBytes(StandardCharsets.UTF_16LE));
        text("nothing-but-zeros.txt", "\0".repeat(1_000_000));
        text("zeros-between.html", "<p>ze\0ros be\0tween the let\0ters</p>");
        text("unknown-charset.html", "<meta charset='no-such-set'><p>Which letters are these?</p>");
        text("utf7.html", "<meta charset='utf-7'><p>+ADw-script+AD4-alert(1)+ADw-/script+AD4-</p>");
        text("bidi.txt", "\u202e\u2066\u2069 right to left \u202c".repeat(5_000));
        text("accents.txt", "a" + "\u0301".repeat(1_000_000));
        text("escape.txt", "\u001b[2J\u001b]0;a new title\u0007 and a line of words".repeat(100));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void lengths() {
        text("endless-word.txt", "x".repeat(10_000_000));
        text("endless-line.txt", "a line that goes on ".repeat(450_000));
        text("endless-line.html", "<p>" + "a line that goes on ".repeat(450_000));
        text("million-lines.txt", "line\n".repeat(1_000_000));
        text("long-title.html", "<title>" + "T".repeat(1_000_000) + "</title><p>A body of words.");
        text(
                "long-names.html",
                "<meta name='author' content='"
                        + "A".repeat(200_000)
                        + "'><meta property='og:site_name' content='"
                        + "O".repeat(200_000)
                        + "'><title>Long names</title><p>A body of words.");
        text("endless-cell.csv", "title,body\n\"an open quotation" + ", and more".repeat(500_000));
        text(
                "lying.warc",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999\r\n\r\nx");
        text("negative.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nx");
    }

    private void pdf() {
        pdf("pages-in-a-loop.pdf", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>", "", "");
        pdf(
                "draws-itself.pdf",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /Resources << /XObject << /A 4 0 R >> >> /Contents 4 0 R >>",
                "<< /Type /XObject /Subtype /Form /Resources << /XObject << /A 4 0 R >> >> /Length 12 >>\nstream\n/A Do /A Do \nendstream");
        pdf("nest.pdf", "[".repeat(DEEP), "", "");
        pdf("billion-pages.pdf", "<< /Type /Pages /Kids [] /Count 2147483647 >>", "", "");
    }

    private void pdf(String name, String pages, String three, String four) {
        text(
                name,
                "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj "
                        + pages
                        + " endobj\n3 0 obj "
                        + three
                        + " endobj\n4 0 obj "
                        + four
                        + " endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    }

    private void mail() {
        String head = "From: a@example.org\nTo: b@example.org\nSubject: A letter\n";
        StringBuilder nested = new StringBuilder(head);
        for (int i = 0; i < 2_000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }
        text("nest.eml", nested.toString());
        text("many-heads.eml", head + "X-More: 1\n".repeat(200_000) + "\nThe letter itself.\n");
        text(
                "many-parts.eml",
                head
                        + "Content-Type: multipart/mixed; boundary=b\n\n"
                        + "--b\n\nx\n".repeat(50_000));
        text("long-subject.eml", head + "Subject: " + "=?utf-8?q?S?= ".repeat(100_000) + "\n\nx\n");
        text("absurd-day.eml", head + "Date: 99 Foo 99999 99:99:99 +9999\n\nThe letter itself.\n");
    }

    private void noise() {
        Random random = new Random(77);
        for (String kind :
                new String[] {
                    "pdf", "docx", "odt", "epub", "rtf", "html", "txt", "eml", "mbox", "warc",
                    "zip", "tar", "gz", "bz2", "csv", "jsonl", "rss", "doc", "mht"
                }) {
            byte[] bytes = new byte[20_000];
            random.nextBytes(bytes);
            put("noise." + kind, bytes);
        }
        text("empty.pdf", "");
        text("a-page.pdf", "<html><body><p>A page that calls itself a booklet.</p></body></html>");
    }
}
