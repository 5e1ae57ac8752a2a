package dev.sayso.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.archive.Comparison;
import dev.sayso.archive.Copy;
import dev.sayso.archive.Summary;
import dev.sayso.duplicate.Likeness;
import dev.sayso.testing.SampleArticle;
import dev.sayso.testing.SampleArticles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CopyWordsTest {
    private static final Summary HERE = in("Courier");

    private static Summary in(String outlet) {
        SampleArticle article = SampleArticles.titled("The river");
        return Summary.of((outlet.isEmpty() ? article : article.outlet(outlet)).build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Argus=            | also in 1 outlet: Argus (word for word)
                    Argus~ Lantern=   | also in 2 outlets: Argus (with changes), Lantern (word for word)
                    Argus~ Argus=     | also in 1 outlet: Argus (word for word)
                    Courier=          | also a second time in the same outlet
                    Courier= Courier~ | also 2 more times in the same outlet
                    Argus= Courier~   | also in 1 outlet: Argus (word for word); a second time in the same outlet
                    =                 | also a second time, outlet unknown
                    """)
    void saysWhereElse(String copies, String words) {
        List<Copy> list = new ArrayList<>();
        for (String copy : copies.split(" ", -1)) {
            list.add(new Copy(in(copy.substring(0, copy.length() - 1)), copy.endsWith("=")));
        }

        assertEquals(words, CopyWords.also(HERE, list));
    }

    @Test
    void saysNothingWhereThereIsNoCopy() {
        assertEquals("", CopyWords.also(HERE, List.of()));
    }

    @Test
    void namesSixOutletsAndCountsTheRest() {
        List<Copy> copies = new ArrayList<>();
        for (char c = 'A'; c <= 'H'; c++) {
            copies.add(new Copy(in(String.valueOf(c)), true));
        }

        assertEquals(
                "also in 8 outlets: A, B, C, D, E, F and 2 more",
                CopyWords.also(HERE, copies).replace(" (word for word)", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1    | 1    | true  | word for word the same text
                    0.99 | 0.99 | false | nearly word for word
                    0.82 | 1    | false | trimmed by 18 %
                    1    | 0.82 | false | longer: 18 % of it is not here
                    0.9  | 0.8  | false | edited: lacks 10 % of this text, 20 % of its own is not here
                    """)
    void saysHowACopyDiffers(double first, double second, boolean same, String words) {
        Likeness likeness = new Likeness(first, second, 1, 100, 100, same);

        assertEquals(words, CopyWords.difference(new Comparison(HERE, in("Argus"), likeness)));
    }

    @Test
    void saysThatTheHeadlineIsAnother() {
        Summary other = Summary.of(SampleArticles.titled("Of rivers").build());

        assertEquals(
                "another headline; word for word the same text",
                CopyWords.difference(
                        new Comparison(HERE, other, new Likeness(1, 1, 1, 100, 100, true))));
    }
}
