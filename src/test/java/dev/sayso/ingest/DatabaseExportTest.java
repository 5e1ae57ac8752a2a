package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.article.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of news databases as text; outlets and persons invented. */
@Timeout(120)
class DatabaseExportTest extends DatabaseExports {
    @Test
    void nexisUniIsReadPieceByPieceWithoutItsCoverPage() throws IOException {
        assertEquals(NEXIS, found(read(SAMPLES.resolve("nexis.txt"))));
    }

    @Test
    void lexisNexisAcademicIsReadPieceByPiece() throws IOException {
        assertEquals(
                """
                1 The river does not wait for the ministry | Mariam Sethi | The Harbour Courier (Invented) | 2010-01-11 | op-ed | en
                2 A toll for everybody |  | Daily Example (Invented) | 2010-01-12 | editorial | en
                3 NO_TEXT\
                """,
                found(read(SAMPLES.resolve("academic.txt"))));
    }

    @Test
    void labelsInGermanAreRead() throws IOException {
        assertEquals(
                "1 Der Fluss wartet nicht | Anna Berg | Hafen-Kurier (erfunden) | 2010-01-11 |"
                        + " op-ed | de",
                found(read(SAMPLES.resolve("academic-german.txt"))));
    }

    @Test
    void factivaWithCodesIsReadWithoutItsSearchSummary() throws IOException {
        assertEquals(
                """
                1 The river does not wait for the ministry | Mariam Sethi | The Harbour Courier (Invented) | 2024-03-03 | op-ed | en
                2 Toll road opens |  | Daily Example (Invented) | 2024-03-05 | unknown | en\
                """,
                found(read(SAMPLES.resolve("factiva-tagged.txt"))));
    }

    @Test
    void factivaWithoutCodesIsReadByTheOrderOfItsLines() throws IOException {
        assertEquals(FACTIVA, found(read(SAMPLES.resolve("factiva-print.txt"))));
    }

    @Test
    void proQuestIsReadPieceByPiece() throws IOException {
        assertEquals(
                """
                1 The river does not wait for the ministry | Mariam Sethi + Jon M. Vik | The Harbour Courier | 2024-03-03 | op-ed | en
                2 NO_TEXT
                3 Toll road opens | Anna Berg | Daily Example | 2024-03-05 | unknown | en\
                """,
                found(read(SAMPLES.resolve("proquest.txt"))));
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
    void windowsTextIsReadInItsOwnCharacters() throws IOException {
        byte[] bytes =
                sample("academic-german.txt")
                        .replace("\n", "\r\n")
                        .getBytes(Charset.forName("windows-1252"));
        Path file = Files.write(folder.resolve("export.TXT"), bytes);

        assertEquals(
                "1 Der Fluss wartet nicht | Anna Berg | Hafen-Kurier (erfunden) | 2010-01-11 |"
                        + " op-ed | de",
                found(read(file)));
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
        assertTrue(found(parts).startsWith("1 Of reports | Mariam Sethi | - | "));
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
