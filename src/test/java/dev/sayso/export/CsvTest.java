package dev.sayso.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.Summary;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CsvTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    =HYPERLINK("http://evil.example") | '=HYPERLINK("http://evil.example")
                    +cmd                              | '+cmd
                    @SUM(A1)                          | '@SUM(A1)
                    -2+3                              | '-2+3
                    -12.5                             | -12.5
                    +39                               | +39
                    over 1,099                        | over 1,099
                    """)
    void aCellNeverBecomesAFormula(String text, String cell) {
        assertEquals(cell, Csv.cell(text));
    }

    @Test
    void aCellThatBeginsWithATabOrABreakIsGuardedToo() {
        assertEquals("' 1", Csv.cell("\t1"));
        assertEquals("' =1", Csv.cell("\r=1"));
    }

    @Test
    void aFormulaBehindHiddenCharactersIsGuarded() {
        assertEquals("'=1+1", Csv.cell("\u202e=1+1"));
        assertEquals("'=1+1", Csv.cell("\u0000=1+1"));
    }

    @Test
    void everyRowOfTheLedgerHasTheColumnsOfTheHeader() throws IOException {
        AnnotatedArticle article = SampleArticles.borderConvoys();
        StringBuilder table = new StringBuilder(Csv.ledgerHeader());
        article.annotations()
                .statistics()
                .forEach(
                        s ->
                                table.append(
                                        Csv.row(
                                                new LedgerRow(
                                                        Summary.of(article),
                                                        s,
                                                        List.of(),
                                                        Optional.empty()))));

        List<CSVRecord> rows = read(table.toString());
        assertEquals(3, rows.size());
        assertTrue(rows.stream().allMatch(CSVRecord::isConsistent));
        assertEquals("1099", rows.getFirst().get("value"));
        assertEquals("Lantern Institute for Security", rows.getFirst().get("source"));
        assertEquals("truncated", rows.get(1).get("verdict"));
    }

    @Test
    void aRowOfAnArticleHasTheColumnsOfTheHeader() throws IOException {
        Summary article = Summary.of(SampleArticles.oldRoads());

        CSVRecord row = read(Csv.articleHeader() + Csv.row(article, List.of())).getFirst();
        assertTrue(row.isConsistent());
        assertEquals("Old roads, new tolls", row.get("title"));
        assertEquals("Bashir Qureshi; Mariam Sethi", row.get("authors"));
    }

    private static List<CSVRecord> read(String table) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(table))
                .getRecords();
    }
}
