package dev.sayso.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.web.text.InterfaceLanguage;
import dev.sayso.web.text.Speech;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0       | article   | no articles
                    1       | article   | 1 article
                    12345   | article   | 12,345 articles
                    """)
    void countsWithTheRightPlural(long number, String noun, String words) {
        assertEquals(words, Wording.count(number, noun));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    person       | people
                    country      | countries
                    boy          | boys
                    crash        | crashes
                    school child | school children
                    حملہ         | حملہ
                    """)
    void unitsHaveTheirPlural(String unit, String plural) {
        assertEquals(plural, Wording.plural(unit));
    }

    @Test
    void daysAreReadable() {
        assertEquals("5 March 2024", Wording.day(LocalDate.of(2024, 3, 5)));
    }

    @Test
    void namesAreListedWithAnd() {
        assertEquals("A, B and C", Wording.list(List.of("A", "B", "C")));
        assertEquals("A and B", Wording.list(List.of("A", "B")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024            | 2024
                    2024-03         | March 2024
                    2024-03-05      | 5 March 2024
                    2024-01/2024-03 | January to March 2024
                    2023/2024       | 2023 to 2024
                    2023-12/2024-01 | December 2023 to January 2024
                    2021-08/..      | since August 2021
                    ../2019         | until 2019
                    199X            | the 1990s
                    2025-22         | summer 2025
                    2024-34         | second quarter of 2024
                    2024-21/2024-23 | spring 2024 to autumn 2024
                    2024-99         | 2024-99
                    """)
    void periodsAreReadable(String edtf, String words) {
        assertEquals(words, PeriodWords.of(edtf));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1099        | 1,099
                    3.20        | 3.2
                    64.285714   | 64.2857
                    1E+3        | 1,000
                    """)
    void numbersAreGrouped(BigDecimal number, String words) {
        assertEquals(words, StatisticWords.grouped(number));
    }

    @Test
    void namesInASentenceFromTheRightKeepTheirOrder() {
        Speech.speak(InterfaceLanguage.URDU, "/");
        try {
            assertEquals(
                    "\u2068Hill Argus\u2069، \u2068Reed\u2069 اور \u2068Lantern\u2069",
                    Wording.list(List.of("Hill Argus", "Reed", "Lantern")));
        } finally {
            Speech.speak(InterfaceLanguage.ENGLISH, "/");
        }
    }
}
