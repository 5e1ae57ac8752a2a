package dev.sayso.ingest.particulars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Invented Post GmbH & Co. KG | Invented Post
                    Invented Media Ltd          | Invented Media
                    ' The  Invented Post '      | The Invented Post
                    www.invented.example        | invented.example
                    """)
    void leavesOutTheLegalForm(String printed, String name) {
        assertEquals(Optional.of(name), OutletName.clean(printed));
    }

    @ParameterizedTest
    @CsvSource({"Home", "https://invented.example/", "'  '", "WordPress"})
    void namesNoOutletWhereTheWordsNameNone(String printed) {
        assertEquals(Optional.empty(), OutletName.clean(printed));
    }

    @Test
    void comparesNamesWithoutArticleAndEnding() {
        assertEquals(OutletName.key("The Invented Post"), OutletName.key("inventedpost.com"));
    }

    @ParameterizedTest
    @CsvSource({
        "www.invented.com, invented",
        "news.invented.co.uk, invented",
        "invented.org, invented",
        "amp.invented.com.au, invented"
    })
    void findsTheLabelOfAHost(String host, String label) {
        assertEquals(Optional.of(label), OutletName.label(host));
    }

    @Test
    void knowsWireAgencies() {
        assertTrue(OutletName.isAgency("Associated Press"));
    }

    @ParameterizedTest
    @CsvSource({
        "THE INVENTED POST, The Invented Post",
        "REED & QUILL, Reed & Quill",
        "IBC NEWS, IBC News",
        "NEWS OF THE MARSH, News of the Marsh",
        "The Invented Post, The Invented Post",
        "DELTA, DELTA"
    })
    void writesANameInCapitalsAsItIsWrittenElsewhere(String printed, String name) {
        assertEquals(name, OutletName.inTitleCase(printed));
    }
}
