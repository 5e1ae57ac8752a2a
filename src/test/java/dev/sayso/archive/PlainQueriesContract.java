package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type without thinking of a language finds what they mean, in every archive. */
public abstract class PlainQueriesContract extends NamedArticlesContract {
    private static final Map<String, AnnotatedArticle> ARTICLES =
            Map.of(
                    "tram",
                    SampleArticles.titled("The tram that never came")
                            .outlet("Harbour Courier")
                            .published("2024-03-05")
                            .paragraph(
                                    "War and peace on platform two: the tram, or what is left of it.")
                            .build(),
                    "peace",
                    SampleArticles.titled("A peace without a tram")
                            .outlet("Dispatch News Desk")
                            .published("2024-03-20")
                            .paragraph("Peace follows war here. Who pays? Not the tram.")
                            .build(),
                    "band",
                    SampleArticles.titled("To be or not to be loud")
                            .published("2023-12-31")
                            .paragraph(
                                    "The Who played in the old depot. The who of it matters less.")
                            .build(),
                    "quote",
                    SampleArticles.titled("Being loud")
                            .paragraph(
                                    "To be loud is not to be right; who the depot belongs to is unknown.")
                            .build());

    protected PlainQueriesContract() {
        super(ARTICLES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    tram war                | peace tram
                    tram AND war            | peace tram
                    tram and war            | peace tram
                    tram And war            | peace tram
                    tram && war             | peace tram
                    tram "and" war          | tram
                    tram OR depot           | band peace quote tram
                    tram or depot           |
                    tram or war             | tram
                    tram NOT platform       | peace
                    tram not platform       |
                    tram -platform          | peace
                    """)
    void everyWordIsWantedAndOnlyCapitalsAreOperators(String typed, String expected)
            throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    "war and peace"         | tram
                    “war and peace”         | tram
                    „war and peace“         | tram
                    ”war and peace”         | tram
                    «war and peace»         | tram
                    »war and peace«         | tram
                    ‘war and peace’         | tram
                    ‚war and peace‘         | tram
                    ‹war and peace›         | tram
                    "war and peace          | tram
                    (tram war               | peace tram
                    tram) war               | peace tram
                    =Peace                  | peace
                    =peace                  | peace tram
                    =“War and peace”        | tram
                    """)
    void everyQuotationMarkWorksAndWhatIsOpenIsClosed(String typed, String expected)
            throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    "the who"               | band
                    ="The Who"              | band
                    the who                 | band peace quote
                    "who the"               | quote
                    "to be or not to be"    | band
                    "not to be"             | band quote
                    """)
    void smallWordsCountAndTheirOrderIsKept(String typed, String expected) throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    Outlet:courier          | tram
                    TITLE:tram              | peace tram
                    date:2024               | peace tram
                    date:2024-03-05         | tram
                    date:2024/03/05         | tram
                    date:2024-03            | peace tram
                    date:3/2024             | peace tram
                    date:03.2024            | peace tram
                    date:"March 2024"       | peace tram
                    date:March 2024         | peace tram
                    date:Mar 2024 war       | peace tram
                    date:5 March 2024       | tram
                    date:"5th March 2024"   | tram
                    date:March 5, 2024      | tram
                    date:20/3/2024          | peace
                    date:3/20/2024          | peace
                    date:31 Dec 2023..5 Mar 2024 | band tram
                    date:>5 March 2024      | peace
                    date:2023–2024          | band peace tram
                    """)
    void fieldsInAnyCaseAndDatesAsPeopleWriteThem(String typed, String expected)
            throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }
}
