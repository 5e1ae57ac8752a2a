package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.article.Particulars;
import dev.sayso.article.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of news databases, in every form in which they come; outlets and persons invented. */
@Timeout(120)
class DatabaseExportTest {
    private static final Path SAMPLES = Path.of("src/test/resources/dev/sayso/ingest/database");

    @TempDir private Path folder;

    private final ArticleReader reader = new ArticleReader(() -> Instant.EPOCH);

    @AfterEach
    void close() {
        reader.close();
    }

    private static String sample(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name));
    }

    private List<Ingested> read(String name, String text) throws IOException {
        return read(Files.writeString(folder.resolve(name), text));
    }

    private List<Ingested> read(Path file) throws IOException {
        List<Ingested> parts = new ArrayList<>();
        reader.read(file, file.getFileName().toString(), parts::add);
        return parts;
    }

    private static Article article(Ingested part) {
        return ((Ingested.Accepted) part).article();
    }

    /** What was read, a line for each part. */
    private static String outcome(List<Ingested> parts) {
        return parts.stream().map(DatabaseExportTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(Ingested part) {
        return switch (part) {
            case Ingested.Rejected(var refusal) -> refusal.part() + " " + refusal.reason();
            case Ingested.Accepted(Article article, var partly) -> {
                Particulars known = article.particulars();
                yield article.original().part()
                        + " "
                        + known.title().orElse("-")
                        + " | "
                        + String.join(" + ", known.byline().authors())
                        + " | "
                        + known.outlet().orElse("-")
                        + " | "
                        + known.published().map(LocalDate::toString).orElse("-")
                        + " | "
                        + known.kind().label()
                        + " | "
                        + known.language().orElse("-")
                        + partly.map(refusal -> " | " + refusal.reason()).orElse("");
            }
        };
    }

    private static final String NEXIS =
            """
            1 The river does not wait for the ministry | Mariam Sethi | The Harbour Courier (Invented) | 2024-03-03 | op-ed | en
            2 NO_TEXT
            3 Toll road opens | Jon Vik + Anna Berg | Daily Example (Invented) | 2024-03-05 | unknown | en | CORRUPT\
            """;

    @Test
    void nexisUniIsReadPieceByPieceWithoutItsCoverPage() throws IOException {
        assertEquals(NEXIS, outcome(read(SAMPLES.resolve("nexis.txt"))));
    }

    @Test
    void lexisNexisAcademicIsReadPieceByPiece() throws IOException {
        assertEquals(
                """
                1 The river does not wait for the ministry | Mariam Sethi | The Harbour Courier (Invented) | 2010-01-11 | op-ed | en
                2 A toll for everybody |  | Daily Example (Invented) | 2010-01-12 | editorial | en
                3 NO_TEXT\
                """,
                outcome(read(SAMPLES.resolve("academic.txt"))));
    }

    @Test
    void labelsInGermanAreRead() throws IOException {
        assertEquals(
                "1 Der Fluss wartet nicht | Anna Berg | Hafen-Kurier (erfunden) | 2010-01-11 |"
                        + " op-ed | de",
                outcome(read(SAMPLES.resolve("academic-german.txt"))));
    }

    @Test
    void factivaWithCodesIsReadWithoutItsSearchSummary() throws IOException {
        assertEquals(
                """
                1 The river does not wait for the ministry | Mariam Sethi | The Harbour Courier (Invented) | 2024-03-03 | op-ed | en
                2 Toll road opens |  | Daily Example (Invented) | 2024-03-05 | unknown | en\
                """,
                outcome(read(SAMPLES.resolve("factiva-tagged.txt"))));
    }

    private static final String FACTIVA =
            """
            1 The river does not wait for the ministry | Mariam Sethi | The Harbour Courier (Invented) | 2024-03-03 | op-ed | en
            2 Toll road opens | Jon Vik | Daily Example (Invented) | 2024-03-05 | unknown | en
            3 Der Fluss wartet nicht |  | Hafen-Kurier (erfunden) | 2024-03-06 | unknown | de\
            """;

    @Test
    void factivaWithoutCodesIsReadByTheOrderOfItsLines() throws IOException {
        assertEquals(FACTIVA, outcome(read(SAMPLES.resolve("factiva-print.txt"))));
    }

    @Test
    void proQuestIsReadPieceByPiece() throws IOException {
        assertEquals(
                """
                1 The river does not wait for the ministry | Mariam Sethi + Jon M. Vik | The Harbour Courier | 2024-03-03 | op-ed | en
                2 NO_TEXT
                3 Toll road opens | Anna Berg | Daily Example | 2024-03-05 | unknown | en\
                """,
                outcome(read(SAMPLES.resolve("proquest.txt"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nexis.txt          | Job Number, Load-Date, Classification, Photograph, 812 words
                    academic.txt       | LOAD-DATE, 355 words, Newspaper, Copyright, A barrage
                    factiva-tagged.txt | dlwins, Document, invld, cflood, 812 words
                    factiva-print.txt  | Document, HARBC, 812 words, Factiva, GMT
                    proquest.txt       | Full text, ProQuest, Periodicals, Copyright, Last updated
                    """)
    void whatTheDatabaseAddsIsNotPartOfTheBody(String name, String added) throws IOException {
        String bodies =
                read(SAMPLES.resolve(name)).stream()
                        .filter(Ingested.Accepted.class::isInstance)
                        .map(part -> article(part).text())
                        .collect(Collectors.joining("\n"));

        for (String words : added.split(", ", -1)) {
            assertFalse(bodies.contains(words), words);
        }
    }

    @Test
    void paragraphsAreKeptAndOnesThatBeginLikeALabelToo() throws IOException {
        List<Ingested> nexis = read(SAMPLES.resolve("nexis.txt"));
        List<Ingested> proQuest = read(SAMPLES.resolve("proquest.txt"));

        assertTrue(article(nexis.getFirst()).text().contains("\n\nLength: the ministry speaks"));
        assertTrue(article(proQuest.getFirst()).text().contains("\n\nSubject: that is what"));
        assertTrue(article(proQuest.getFirst()).text().endsWith("it holds no figure at all."));
    }

    @Test
    void standfirstDatelineAndCorrectionAreKept() throws IOException {
        Article article = article(read(SAMPLES.resolve("academic.txt")).getFirst());

        assertEquals(
                Optional.of("Three floods in five years, and not one report that anybody has read"),
                article.particulars().standfirst());
        assertEquals(Optional.of("HARBOUR CITY"), article.particulars().dateline());
        assertTrue(
                article.blocks()
                        .contains(
                                new Block.Disclaimer(
                                        "The number of farms was given as 1,300 in an earlier"
                                                + " version.")));
    }

    @Test
    void aPieceWithoutTextIsRefusedUnderItsHeadline() throws IOException {
        Ingested.Rejected rejected =
                (Ingested.Rejected) read(SAMPLES.resolve("proquest.txt")).get(1);

        assertEquals(
                "“A short notice” stands without its text in the export.",
                rejected.refusal().detail());
    }

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

        assertEquals(NEXIS, outcome(read(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nexis.txt", "factiva-print.txt"})
    void richTextIsReadLikeItsText(String name) throws IOException {
        String rich =
                sample(name)
                        .lines()
                        .filter(line -> !line.isEmpty())
                        .map(DatabaseExportTest::escaped)
                        .collect(Collectors.joining("\\par\n", "{\\rtf1\\ansi ", "\\par}"));

        assertEquals(name.equals("nexis.txt") ? NEXIS : FACTIVA, outcome(read("export.rtf", rich)));
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

        assertEquals(FACTIVA, outcome(read("export.html", page)));
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
                outcome(parts));
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
                outcome(parts));
        assertEquals(
                "The toll road was opened yesterday.\n\nIt was empty by noon.",
                article(parts.getFirst()).text());
    }

    @Test
    void windowsTextIsReadInItsOwnCharacters() throws IOException {
        byte[] bytes =
                sample("academic-german.txt")
                        .replace("\n", "\r\n")
                        .getBytes(Charset.forName("windows-1252"));
        Path file = Files.write(folder.resolve("export.TXT"), bytes);

        assertEquals(
                "1 Der Fluss wartet nicht | Anna Berg | Hafen-Kurier (erfunden) | 2010-01-11 |"
                        + " op-ed | de",
                outcome(read(file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Length: 812 words of nothing is what the report came to.",
                "Length: 812 words",
                "Load-Date: March 4, 2024",
                "Document 1 of 50",
                "Body",
                "812 words",
                "Full text: not even the minister has it.",
                "____________________________________________________________",
                "End of Document"
            })
    void anArticleThatMentionsALabelIsNoExport(String line) throws IOException {
        String text =
                "Of reports\n\nBy Mariam Sethi\n\n"
                        + "The report was late and nobody was told why it had been so late. "
                                .repeat(6)
                        + "\n\n"
                        + line
                        + "\n\n"
                        + "It was not the first that was late, and it will not be the last one. "
                                .repeat(6);

        List<Ingested> parts = read("article.txt", text);

        assertEquals(1, parts.size());
        assertTrue(outcome(parts).startsWith("1 Of reports | Mariam Sethi | - | "));
        assertTrue(article(parts.getFirst()).text().endsWith("it will not be the last one."));
    }

    @Test
    void anExportWithoutAPieceSaysSo() throws IOException {
        String cover = sample("proquest.txt").split("Document 1 of 3", -1)[0];

        Ingested.Rejected rejected =
                (Ingested.Rejected)
                        read("export.txt", cover + "Abstract: \nDocument 1 of 0\n").getFirst();

        assertEquals(Reason.NO_TEXT, rejected.refusal().reason());
    }

    @Test
    void aLongExportIsReadToItsEnd() throws IOException {
        String piece = sample("factiva-print.txt").split("Page 1 of 2", -1)[0];
        Path file = folder.resolve("long.txt");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 3_000; i++) {
                out.write(piece.getBytes(StandardCharsets.UTF_8));
            }
        }

        assertEquals(3_000, read(file).size());
    }

    @Test
    void ofAnEndlessPieceTheBeginningIsRead() throws IOException {
        String endless =
                sample("factiva-print.txt").split("Document HARBC", -1)[0]
                        + "The river went on and on and nobody counted how long it was.\n"
                                .repeat(200_000);

        List<Ingested> parts = read("endless.txt", endless);

        assertEquals(1, parts.size());
        assertEquals(
                Optional.of(Reason.TOO_LARGE),
                ((Ingested.Accepted) parts.getFirst()).partly().map(r -> r.reason()));
    }
}
