package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Field;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data sets of articles in tables, as projects export them; outlets and persons invented. */
@Timeout(120)
class DataSetTest extends PartsOfFiles {
    private static final String TABLE =
            """
            id,Headline,Byline,media_name,publish_date,content,url,section
            1,"Of tolls, and who pays","['Mariam Sethi', ""Jon O'Hara""]",Daily Example,2024-03-05T23:30:00Z,"The toll was raised ""again"" this year.

            Nobody was asked about it at all.",https://daily.invented.example/a,Opinion
            2,Of roads,Anna Berg; Jon Vik,Daily Example,1709424000,The road is long and it was built for nobody.,,
            """;

    private static final String READ =
            """
            1 Of tolls, and who pays | Mariam Sethi + Jon O'Hara | Daily Example | 2024-03-05 | op-ed
            2 Of roads | Anna Berg + Jon Vik | Daily Example | 2024-03-03 | unknown\
            """;

    @Test
    void aTableIsReadByTheUsualNamesOfItsColumns() throws IOException {
        List<Ingested> parts = read("set.csv", TABLE);

        assertEquals(READ, outcome(parts));
        assertEquals(
                "The toll was raised \"again\" this year.\n\nNobody was asked about it at all.",
                body(parts.getFirst()));
        assertEquals(
                Optional.of("https://daily.invented.example/a"),
                article(parts.getFirst()).particulars().url());
        assertEquals("text/csv", article(parts.getFirst()).original().mediaType());
    }

    @ParameterizedTest
    @CsvSource({"SEMICOLON", "TAB", "BAR"})
    void columnsMayBePartedOtherwise(String by) throws IOException {
        String delimiter =
                switch (by) {
                    case "SEMICOLON" -> ";";
                    case "TAB" -> "\t";
                    default -> "|";
                };
        String table =
                """
                title@author@outlet@date@text
                Of roads@Anna Berg@Daily Example@2024-03-05@The road is long, and it was built for nobody.
                """
                        .replace("@", delimiter);

        assertEquals(
                "1 Of roads | Anna Berg | Daily Example | 2024-03-05 | unknown",
                outcome(read("set.csv", table)));
    }

    @Test
    void byteOrderMarkAndWindowsLinesAndSepLineDoNoHarm() throws IOException {
        assertEquals(
                READ, outcome(read("set.csv", "\ufeffsep=,\r\n" + TABLE.replace("\n", "\r\n"))));
    }

    @Test
    void wideCharactersAndWindowsCharactersAreRead() throws IOException {
        String table = "title,text\nÜber Zölle,Der Zoll wurde erhöht und niemand wurde gefragt.\n";

        for (String charset : List.of("windows-1252", "UTF-16", "UTF-8")) {
            byte[] bytes = table.getBytes(Charset.forName(charset));
            assertEquals(
                    "1 Über Zölle |  | - | - | unknown",
                    outcome(read(charset + ".csv", bytes, Map.of())));
        }
    }

    @Test
    void aStrayWindowsByteInATextInUtf8IsReadAsSuch() throws IOException {
        String begin = "title,text\n" + "Of roads,The road is long and dear.\n".repeat(3_000);
        byte[] bytes =
                (begin + "Of caf\u00e9s,The caf@ is closed.\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '@' ? (byte) 0xe9 : bytes[i];
        }

        List<Ingested> parts = read("set.csv", bytes, Map.of());

        assertEquals("The caf\u00e9 is closed.", body(parts.getLast()));
        assertEquals(Optional.of("Of caf\u00e9s"), article(parts.getLast()).particulars().title());
    }

    @Test
    void whatAPersonSaysOfTheColumnsGoesFirst() throws IOException {
        String table = "a,b,text\nOf roads,The road is long and dear.,not the text\n";

        List<Ingested> parts =
                read(
                        "set.csv",
                        table.getBytes(StandardCharsets.UTF_8),
                        Map.of(Field.TITLE, "A", Field.BODY, "b"));

        assertEquals("1 Of roads |  | - | - | unknown", outcome(parts));
        assertEquals("The road is long and dear.", body(parts.getFirst()));
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
        assertEquals(
                "1 UNSUPPORTED: There is no column “story”; the columns are title, text.",
                outcome(
                        read(
                                "set.csv",
                                "title,text\nOf roads,The road.\n".getBytes(StandardCharsets.UTF_8),
                                Map.of(Field.BODY, "story"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    17/03/2024 | 05/03/2024 | 2024-03-05
                    03/17/2024 | 05/03/2024 | 2024-05-03
                    01/03/2024 | 05/03/2024 | -
                    2024-01-01 | 05/03/2024 | -
                    2024-01-01 | 20240305T120000Z | 2024-03-05
                    2024-01-01 | 1709640000000 | 2024-03-05
                    2024-01-01 | 1709640000.0 | 2024-03-05
                    2024-01-01 | 2024-03-05 23:59:59+05:00 | 2024-03-05
                    2024-01-01 | 'Mar 5, 2024 6:30 PM' | 2024-03-05
                    """)
    void anAmbiguousDateIsReadOnlyWhereTheColumnProvesItsOrder(
            String other, String date, String day) throws IOException {
        String table =
                "title,date,text\nOf tolls,\"%s\",The toll is dear.\nOf roads,\"%s\",The road is long.\n"
                        .formatted(other, date);

        assertTrue(line(read("set.csv", table).get(1)).contains(" | " + day + " | "));
    }

    @Test
    void anOutletGivenByItsAddressOrNotAtAllIsTheHost() throws IOException {
        String table =
                """
                title,media_url,url,text
                Of tolls,https://www.daily.invented.example/,,The toll is dear.
                Of roads,,https://www.courier.invented.example/a?b=1,The road is long.
                """;

        assertEquals(
                """
                1 Of tolls |  | daily.invented.example | - | unknown
                2 Of roads |  | courier.invented.example | - | unknown\
                """,
                outcome(read("set.csv", table)));
    }

    @Test
    void markupIsReadByTheRulesForPages() throws IOException {
        String table =
                "title,text\n"
                        + "Of roads &amp; tolls,\"<p>The road is long &amp;"
                        + " dear.</p><h2>Tolls</h2><p>It was built for nobody, as <b>everybody</b>"
                        + " knows.</p>\"\n";

        List<Ingested> parts = read("set.csv", table);

        assertEquals("1 Of roads & tolls |  | - | - | unknown", outcome(parts));
        assertTrue(body(parts.getFirst()).startsWith("The road is long & dear.\n\n"));
        assertTrue(body(parts.getFirst()).endsWith("It was built for nobody, as everybody knows."));
    }

    @Test
    void lineBreaksWrittenAsLettersAreLineBreaks() throws IOException {
        List<Ingested> parts =
                read("set.csv", "title,text\nOf roads,The road is long.\\n\\nIt is dear.\n");

        assertEquals("The road is long.\n\nIt is dear.", body(parts.getFirst()));
    }

    @Test
    void aTableWithoutTextsSaysSoOnce() throws IOException {
        String table =
                "stories_id,publish_date,title,url\n"
                        + "1,2024-03-05,Of tolls,https://a.invented.example/1\n".repeat(1_200);

        assertEquals(
                "1 NO_TEXT: 1,200 rows have a title and an address but no text. The columns are"
                        + " stories_id, publish_date, title, url; when one of them holds the text, say"
                        + " so with --columns body=NAME.",
                outcome(read("set.csv", table)));
    }

    @Test
    void aDamagedRowIsNamedByItsLineAndTheRestRead() throws IOException {
        String table =
                """
                title,outlet,text
                Of tolls,Daily Example,The toll is dear.
                Too,many,columns,here
                Too few
                Of "quotes" inside,Daily Example,He said "no" and left.
                "Never closed,Daily Example,The road is long.
                Of roads,Daily Example,The road is long.
                """;

        assertEquals(
                """
                1 Of tolls |  | Daily Example | - | unknown
                2 CORRUPT: Line 3 has 4 columns, and the table has 3.
                3 NO_TEXT: Line 4, “Too few”, has no text.
                4 Of "quotes" inside |  | Daily Example | - | unknown
                5 CORRUPT: Line 6 opens a quotation mark that is never closed.
                6 Of roads |  | Daily Example | - | unknown\
                """,
                outcome(read("set.csv", table)));
    }

    @Test
    void aRowOfEnormousLengthIsRefusedAndTheRestRead() throws IOException {
        Path csv = folder.resolve("long.csv");
        Path jsonl = folder.resolve("long.jsonl");
        Path json = folder.resolve("long.json");
        try (BufferedWriter table = Files.newBufferedWriter(csv);
                BufferedWriter lines = Files.newBufferedWriter(jsonl);
                BufferedWriter list = Files.newBufferedWriter(json)) {
            table.write("title,text\nOf tolls,\"");
            lines.write("{\"title\":\"Of tolls\",\"text\":\"");
            list.write("[{\"title\":\"Of tolls\",\"text\":\"");
            for (int i = 0; i < 1_000_000; i++) {
                table.write("The toll is dear.\n");
                lines.write("The toll is dear.\\n");
                list.write("The toll is dear.\\n");
            }
            table.write("\"\nOf roads,The road is long.\n");
            lines.write("\"}\n{\"title\":\"Of roads\",\"text\":\"The road is long.\"}\n");
            list.write("\"},\n{\"title\":\"Of roads\",\"text\":\"The road is long.\"}]\n");
        }

        for (Path file : List.of(csv, jsonl, json)) {
            List<Ingested> parts = read(file, Map.of());
            assertEquals(2, parts.size(), file.toString());
            assertTrue(line(parts.getFirst()).startsWith("1 TOO_LARGE: "), line(parts.getFirst()));
            assertEquals("2 Of roads |  | - | - | unknown", line(parts.getLast()));
        }
    }

    @Test
    void manyQuotationMarksThatAreNeverClosedComeToAnEnd() throws IOException {
        String table =
                "title,text\n"
                        + IntStream.range(0, 20_001)
                                .mapToObj(i -> i % 3 == 0 ? "\"open,a" : "closed,b")
                                .collect(Collectors.joining("\n"));

        assertTrue(read("set.csv", table).size() > 1);
    }

    @Test
    void aCompressedDataSetIsReadToo() throws IOException {
        Path file = folder.resolve("set.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(TABLE.replace("Headline", "heading").getBytes(StandardCharsets.UTF_8));
        }

        assertEquals(READ, outcome(read(file, Map.of(Field.TITLE, "heading"))));
    }
}
