package dev.sayso.ingest.particulars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    By Anna Berg                               | Anna Berg
                    BY ANNA BERG AND JON VIK                   | Anna Berg; Jon Vik
                    By Dr. Anna Berg, Political Editor         | Anna Berg
                    Anna Berg, Jon Vik & Pia Lund              | Anna Berg; Jon Vik; Pia Lund
                    Anna Berg / Jon Vik                        | Anna Berg; Jon Vik
                    Von Anna Berg und Jon Vik, Musterstadt     | Anna Berg; Jon Vik
                    Ein Gastbeitrag von Anna Berg              | Anna Berg
                    Par Anna Berg et Jon Vik                   | Anna Berg; Jon Vik
                    Por Anna Berg y Jon Vik                    | Anna Berg; Jon Vik
                    di Anna Berg e Jon Vik                     | Anna Berg; Jon Vik
                    Door Anna Berg en Jon Vik                  | Anna Berg; Jon Vik
                    Av Anna Berg och Jon Vik                   | Anna Berg; Jon Vik
                    Af Anna Berg og Jon Vik                    | Anna Berg; Jon Vik
                    Anna Berg i Jon Vik                        | Anna Berg; Jon Vik
                    Anna Berg ve Jon Vik                       | Anna Berg; Jon Vik
                    José Ortega y Gasset                       | José Ortega y Gasset
                    von Trier                                  | von Trier
                    Anna Berg in Musterstadt                   | Anna Berg
                    Anna Berg (Testwire)                       | Anna Berg
                    Anna Berg anna@example.org                 | Anna Berg
                    Anna Berg, PhD                             | Anna Berg
                    Jon Vik, Jr.                               | Jon Vik Jr.
                    Berg, Anna                                 | Anna Berg
                    Written by: Anna Berg                      | Anna Berg
                    Text: Anna Berg                            | Anna Berg
                    T. V. Berg                                 | T. V. Berg
                    The Editorial Board                        | The Editorial Board
                    Автор: Анна Берг                           | Анна Берг
                    """)
    void readsTheNamesInAByline(String byline, String names) {
        assertEquals(names, String.join("; ", AuthorNames.split(byline)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "admin",
                "Staff Reporter",
                "By Staff Writers",
                "https://example.org/a",
                "Redaktion",
                "  ",
                "()"
            })
    void findsNobodyWhereNobodyIsNamed(String byline) {
        assertEquals(List.of(), AuthorNames.split(byline));
    }

    @Test
    void dropsTheOutletItself() {
        assertEquals(
                List.of("Anna Berg"),
                AuthorNames.split(
                        "Anna Berg, The Invented Post",
                        List.of("Invented Post", "The Invented Post")));
    }

    @Test
    void namesEachAuthorOnce() {
        assertEquals(List.of("Anna Berg"), AuthorNames.split("Anna Berg, ANNA BERG"));
    }

    @Test
    void readsNothingFromAWholeParagraph() {
        assertEquals(List.of(), AuthorNames.split("Anna said that ".repeat(60)));
    }

    @Test
    void tellsAPersonFromOtherWords() {
        assertTrue(AuthorNames.looksLikePerson("Anna van der Berg"));
        assertFalse(AuthorNames.looksLikePerson("the council"));
        assertFalse(AuthorNames.looksLikePerson("Anna"));
        assertFalse(AuthorNames.looksLikePerson("Political Editor"));
    }

    @Test
    void leavesOutARankAndWhatStandsInBrackets() {
        assertEquals(List.of("Anna Berg"), AuthorNames.split("By Col (retd) Anna Berg"));
    }
}
