package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of news databases as Word, rich text and pages; outlets and persons invented. */
@Timeout(120)
class DatabasePageTest extends DatabaseExports {
    @Test
    void nexisUniInWordIsReadLikeItsText() throws IOException {
        Path file = folder.resolve("export.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            sample("nexis.txt")
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
        }

        assertEquals(NEXIS, found(read(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nexis.txt", "factiva-print.txt"})
    void richTextIsReadLikeItsText(String name) throws IOException {
        String rich =
                sample(name)
                        .lines()
                        .filter(line -> !line.isEmpty())
                        .map(DatabasePageTest::escaped)
                        .collect(Collectors.joining("\\par\n", "{\\rtf1\\ansi ", "\\par}"));

        assertEquals(name.equals("nexis.txt") ? NEXIS : FACTIVA, found(read("export.rtf", rich)));
    }

    private static String escaped(String line) {
        return line.codePoints()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "\\u" + c + "?")
                .collect(Collectors.joining());
    }

    @Test
    void factivasPageIsReadLikeItsText() throws IOException {
        String articles =
                sample("factiva-print.txt")
                        .lines()
                        .filter(line -> !line.isEmpty())
                        .map(line -> "<div>" + line + "</div>")
                        .collect(Collectors.joining("\n"));
        String page =
                "<html><head><title>Factiva</title></head><body><div class='article enArticle'>"
                        + articles
                        + "</div></body></html>";

        assertEquals(FACTIVA, found(read("export.html", page)));
    }

    @Test
    void factivasPageWithCodesInATableIsRead() throws IOException {
        String page =
                """
                <html><body><div class="article enArticle"><table>
                <tr><td><b>HD</b></td><td><span class="enHeadline">Toll road opens</span></td></tr>
                <tr><td><b>WC</b></td><td>30 words</td></tr>
                <tr><td><b>PD</b></td><td>5 March 2024</td></tr>
                <tr><td><b>SN</b></td><td>Daily Example (Invented)</td></tr>
                <tr><td><b>LA</b></td><td>English</td></tr>
                <tr><td><b>LP</b></td><td><p>The toll road was opened yesterday.</p></td></tr>
                <tr><td><b>TD</b></td><td><p>It was empty by noon.</p><p>Nobody was surprised.</p></td></tr>
                <tr><td><b>AN</b></td><td>Document DLYEX00020240305ek3500001</td></tr>
                </table></div></body></html>
                """;

        List<Ingested> parts = read("export.htm", page);

        assertEquals(
                "1 Toll road opens |  | Daily Example (Invented) | 2024-03-05 | unknown | en",
                found(parts));
        assertEquals(
                """
                The toll road was opened yesterday.

                It was empty by noon.

                Nobody was surprised.""",
                article(parts.getFirst()).text());
    }

    @Test
    void anOldLexisNexisPageIsReadLikeItsText() throws IOException {
        String page =
                """
                <HTML><BODY><DOCFULL><DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">1 of 1 DOCUMENTS</SPAN></P></DIV>
                <DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">Daily Example (Invented)</SPAN></P></DIV>
                <DIV CLASS="c3"><P CLASS="c1"><SPAN CLASS="c4">March 5, </SPAN><SPAN CLASS="c2">2009 Thursday</SPAN></P></DIV>
                <DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c7">Toll road opens</SPAN></P></DIV>
                <DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c8">BYLINE: </SPAN><SPAN CLASS="c2">Jon Vik</SPAN></P></DIV>
                <DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c8">LENGTH: </SPAN><SPAN CLASS="c2">30 words</SPAN></P></DIV>
                <DIV CLASS="c5"><P CLASS="c9"><SPAN CLASS="c2">The toll road was opened yesterday.</SPAN></P>
                <P CLASS="c9"><SPAN CLASS="c2">It was empty by noon.</SPAN></P></DIV>
                <DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c8">LOAD-DATE: </SPAN><SPAN CLASS="c2">March 6, 2009</SPAN></P></DIV>
                </DOCFULL></BODY></HTML>
                """;

        List<Ingested> parts = read("export.html", page);

        assertEquals(
                "1 Toll road opens | Jon Vik | Daily Example (Invented) | 2009-03-05 | unknown |"
                        + " en",
                found(parts));
        assertEquals(
                "The toll road was opened yesterday.\n\nIt was empty by noon.",
                article(parts.getFirst()).text());
    }
}
